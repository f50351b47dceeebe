import { toDayNumber } from '../calendar/iso-date.ts';
import type { Deviation } from '../input/trajectory.ts';
import { halfDayKind } from '../plan/half-day.ts';
import { indexesOf } from '../plan/half-day-entries.ts';
import { isApproved } from '../plan/lay-deviations.ts';
import { agreementAt, type Plan } from '../plan/plan.ts';
import { schoolHolidaysFreeFrom } from './legal-numbers-leave.ts';
import type { PlanFacts } from './plan-facts.ts';
import { rememberLast } from './remember-last.ts';

/** Why a half day cannot be one on which a learner takes back work, the first that applies. */
export type Misplacement = 'otherSchoolYear' | 'outsideAgreement' | 'notLessonWeek' | 'notWorkDay';

/** A deviation laid against the plan, as half-day indexes in order, each half day once. */
export type DeviationFacts = {
  readonly deviation: Deviation;
  /** Worked half days that are taken back: in a school holiday, under an agreement that it suspends, no public holiday. */
  readonly worked: readonly number[];
  readonly notInHoliday: readonly number[];
  readonly outsideAgreement: readonly number[];
  readonly onPublicHoliday: readonly number[];
  /** All half days that the deviation says it works, these and those under a part-time contract. */
  readonly claimedHalfDays: number;
  /** Index of the agreement of the first worked half day, -1 without one. */
  readonly agreement: number;
  /** Recuperation on half days on which the learner would be in the company. */
  readonly placed: readonly number[];
  readonly misplaced: readonly { readonly at: number; readonly cause: Misplacement }[];
};

type WorkedPlace = 'worked' | 'notInHoliday' | 'outsideAgreement' | 'onPublicHoliday' | 'partTime';

function workedPlace(plan: Plan, at: number): WorkedPlace {
  const day = at >> 1;
  const calendar = plan.classDays.calendarDays;
  if (!calendar.schoolHoliday[day]) return 'notInHoliday';
  const planned = agreementAt(plan, day);
  if (planned === undefined) return 'outsideAgreement';
  if (planned.agreement.kind === 'partTime') return 'partTime';
  const isReplacement = plan.context.companies[planned.company]!.replacementDay[day] === 1;
  return calendar.publicHoliday[day] !== 0 || isReplacement ? 'onPublicHoliday' : 'worked';
}

/** Why recuperation cannot lie on a half day, undefined where it can. An approved deviation is laid in the plan, another waits on a work day. */
function misplacement(plan: Plan, at: number, agreement: number, isApproved: boolean): Misplacement | undefined {
  const day = at >> 1;
  const { startIndex, endIndex } = plan.context.frame;
  if (day < startIndex || day > endIndex) return 'otherSchoolYear';
  const held = plan.agreement[day]!;
  if (held < 0 || (agreement >= 0 && held !== agreement)) return 'outsideAgreement';
  if (plan.classDays.calendarDays.schoolHoliday[day] !== 0) return 'notLessonWeek';
  return plan.kind[at] === (isApproved ? halfDayKind.recuperation : halfDayKind.work) ? undefined : 'notWorkDay';
}

function halfDaysOf(plan: Plan, entries: readonly Parameters<typeof indexesOf>[1][]): number[] {
  return [...new Set(entries.flatMap((entry) => indexesOf(plan.context.frame, entry)))].sort((a, b) => a - b);
}

function layOut({ plan, learner }: PlanFacts, deviation: Deviation, taken: Set<number>): DeviationFacts {
  const places: Record<WorkedPlace, number[]> = {
    worked: [],
    notInHoliday: [],
    outsideAgreement: [],
    onPublicHoliday: [],
    partTime: [],
  };
  const claimed = halfDaysOf(plan, deviation.worked);
  for (const at of claimed) places[workedPlace(plan, at)].push(at);
  const [firstWorked] = places.worked;
  const agreement = firstWorked === undefined ? -1 : plan.agreement[firstWorked >> 1]!;
  const approved = isApproved(deviation, learner, toDayNumber(deviation.worked[0]!.date));
  const placed: number[] = [];
  const misplaced: { at: number; cause: Misplacement }[] = [];
  for (const at of halfDaysOf(plan, deviation.recuperation)) {
    const cause = taken.has(at) ? 'notWorkDay' : misplacement(plan, at, agreement, approved);
    if (cause === undefined) placed.push(at);
    else misplaced.push({ at, cause });
    taken.add(at);
  }
  return { deviation, ...places, claimedHalfDays: claimed.length, agreement, placed, misplaced };
}

/** A part-time contract goes on in school holidays: it needs no deviation, and none is judged. */
function isPartTimeOnly(plan: Plan, { worked }: Deviation): boolean {
  return halfDaysOf(plan, worked).every((at) => workedPlace(plan, at) === 'partTime');
}

/** Every deviation that the present arrangement governs, in the order of the file. A half day that two deviations take back counts for the first. */
export const deviationsOf = rememberLast((facts: PlanFacts): readonly DeviationFacts[] => {
  const { deviations } = facts.plan.trajectory;
  if (!deviations) return [];
  const taken = new Set<number>();
  return deviations
    .filter(({ worked }) => worked.every(({ date }) => date >= schoolHolidaysFreeFrom))
    .filter((deviation) => !isPartTimeOnly(facts.plan, deviation))
    .map((deviation) => layOut(facts, deviation, taken));
});
