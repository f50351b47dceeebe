import { dayNumberOf } from '../calendar/iso-date.ts';
import { startYearOf } from '../calendar/school-year.ts';
import type { Company } from '../input/company.ts';
import { halfDayFlag, halfDayKind } from '../plan/half-day.ts';
import type { Plan } from '../plan/plan.ts';

export type AccrualScheme = Company['accrual'];

/** What one pass over a plan finds; index 0 is the calendar year in which the school year starts, 1 the next. */
export type LeaveDays = {
  /** Index of 1 January in the frame. */
  readonly newYear: number;
  /** The calendar year of index 0. */
  readonly startYear: number;
  /** Accrual scheme per agreement; undefined for one that neither accrues nor pays here (part-time, SAO). */
  readonly schemes: readonly (AccrualScheme | undefined)[];
  /** Half days under a worker's OAO that count for the year after. */
  readonly countedHalfDays: readonly [number, number];
  /** Leave half days that may be paid, in order: Monday to Friday in a school holiday under an OAO. */
  readonly candidates: readonly [readonly number[], readonly number[]];
  /** Every leave half day of the plan, those of other agreements and outside school holidays included. */
  readonly leaveHalfDays: number;
  /** First day index of a calendar year under an OAO, -1 for none; and the same for an OAO of the public scheme. */
  readonly firstDays: readonly [number, number];
  readonly firstPublicDays: readonly [number, number];
};

function schemesOf(plan: Plan): (AccrualScheme | undefined)[] {
  return plan.agreements.map(({ agreement, company }) =>
    agreement.kind === 'oao' ? plan.context.companies[company]!.company.accrual : undefined,
  );
}

/** The part of a plan that lies in one calendar year, as day indexes. */
type YearPart = { readonly first: number; readonly last: number };

type YearCount = {
  counted: number;
  leave: number;
  firstDay: number;
  firstPublicDay: number;
  readonly candidates: number[];
};

/** Counts one calendar year of a plan, weekday by weekday; plain loops, because every check of every learner comes through here. */
function countYear(plan: Plan, schemes: LeaveDays['schemes'], { first, last }: YearPart): YearCount {
  const { kind, flags } = plan;
  const { schoolHoliday } = plan.classDays.calendarDays;
  const count: YearCount = { counted: 0, leave: 0, firstDay: -1, firstPublicDay: -1, candidates: [] };
  for (let day = first; day <= last; day++) {
    const agreement = plan.agreement[day]!;
    if (agreement < 0) continue;
    const scheme = schemes[agreement];
    if (scheme !== undefined && count.firstDay < 0) count.firstDay = day;
    if (scheme === 'public' && count.firstPublicDay < 0) count.firstPublicDay = day;
    if (day % 7 > 4) continue;
    const inHoliday = schoolHoliday[day] !== 0;
    const counts = scheme === 'worker' && !inHoliday;
    for (let at = day * 2; at < day * 2 + 2; at++) {
      if (kind[at] === halfDayKind.leave) {
        count.leave++;
        if (inHoliday && scheme !== undefined) count.candidates.push(at);
      }
      if (counts && (flags[at]! & halfDayFlag.movedLeave) === 0) count.counted++;
    }
  }
  return count;
}

/**
 * Counts what leave is computed from. A weekday under agreement outside school holidays counts whatever it holds: lessons,
 * work, public holiday, roster rest, closure; leave that was moved there does not, because it is unpaid. A day worked under
 * a deviation is not counted beside the day on which it is taken back.
 */
export function countLeaveDays(plan: Plan): LeaveDays {
  const { frame } = plan.context;
  const startYear = startYearOf(frame.schoolYear);
  const newYear = dayNumberOf(startYear + 1, 1, 1) - frame.first;
  const schemes = schemesOf(plan);
  const before = countYear(plan, schemes, { first: plan.first, last: Math.min(plan.last, newYear - 1) });
  const after = countYear(plan, schemes, { first: Math.max(plan.first, newYear), last: plan.last });
  return {
    newYear,
    startYear,
    schemes,
    countedHalfDays: [before.counted, after.counted],
    candidates: [before.candidates, after.candidates],
    leaveHalfDays: before.leave + after.leave,
    firstDays: [before.firstDay, after.firstDay],
    firstPublicDays: [before.firstPublicDay, after.firstPublicDay],
  };
}
