import { dayNumberOf, toDayNumber } from '../calendar/iso-date.ts';
import type { Entitlement } from '../input/trajectory.ts';
import { limitHalfDays } from '../leave/entitle.ts';
import type { LeaveYear } from '../leave/leave-account.ts';
import type { Plan } from '../plan/plan.ts';
import type { PlanEdit } from '../plan/plan-edit.ts';
import { legalSources } from './legal-sources.ts';
import type { PlanFacts } from './plan-facts.ts';
import { quantity } from './quantity.ts';
import type { Rule } from './rule.ts';

/** The last day of a calendar year on which the trajectory runs. */
function lastDayOf(plan: Plan, calendarYear: number): number {
  return Math.min(plan.context.frame.first + plan.last, dayNumberOf(calendarYear + 1, 1, 1) - 1);
}

/** Paid days for which the plan has no leave left are known, so that payroll can settle them. */
export const noRoomForPaid = {
  id: 'leave/no-room-for-paid',
  severity: 'info',
  source: { advice: 'unplacedLeave' },
  *check({ plan, leave }) {
    for (const { calendarYear, toPlaceHalfDays, entitledHalfDays, placeable } of leave.years) {
      const left = toPlaceHalfDays - placeable.length;
      if (left <= 0) continue;
      yield {
        days: [lastDayOf(plan, calendarYear)],
        value: quantity(entitledHalfDays - left, 'halfDays'),
        limit: quantity(entitledHalfDays, 'halfDays'),
        params: { year: String(calendarYear) },
      };
    }
  },
} as const satisfies Rule;

/** The first day of a calendar year that the plan shows. */
function firstDayOf(plan: Plan, calendarYear: number): number {
  return Math.max(plan.context.frame.first + plan.first, dayNumberOf(calendarYear, 1, 1));
}

function changeYear(plan: Plan, calendarYear: number, decidedHalfDays: number): PlanEdit {
  const entitlement: Entitlement = plan.trajectory.entitlement ?? {};
  const years = entitlement.years?.map((entry) =>
    entry.calendarYear === calendarYear ? { ...entry, decidedHalfDays } : entry,
  );
  return { type: 'changeEntitlement', entitlement: { ...entitlement, years } };
}

function decidedYears({ plan, leave }: PlanFacts): readonly LeaveYear[] {
  if (plan.trajectory.entitlement?.years === undefined) return [];
  return leave.years.filter(({ decidedHalfDays }) => decidedHalfDays !== undefined);
}

/** Payroll decides at most twenty paid days a calendar year. */
export const decidedAboveLimit = {
  id: 'leave/decided-above-limit',
  severity: 'error',
  source: legalSources.brochureLeave,
  *check(facts) {
    for (const { calendarYear, decidedHalfDays = 0 } of decidedYears(facts)) {
      const limit = limitHalfDays(calendarYear);
      if (decidedHalfDays <= limit) continue;
      yield {
        days: [firstDayOf(facts.plan, calendarYear)],
        value: quantity(decidedHalfDays, 'halfDays'),
        limit: quantity(limit, 'halfDays'),
        params: { year: String(calendarYear) },
        fix: changeYear(facts.plan, calendarYear, limit),
      };
    }
  },
} as const satisfies Rule;

/** A number of paid days that payroll decided has a reason. */
export const decidedWithoutReason = {
  id: 'leave/decided-without-reason',
  severity: 'warning',
  source: { advice: 'ownEntitlementHasReason' },
  *check(facts) {
    for (const { calendarYear, decidedHalfDays = 0, accruedHalfDays } of decidedYears(facts)) {
      const entry = facts.plan.trajectory.entitlement?.years?.find((year) => year.calendarYear === calendarYear);
      if (entry?.reason !== undefined) continue;
      yield {
        days: [firstDayOf(facts.plan, calendarYear)],
        params: {
          year: String(calendarYear),
          decided: quantity(decidedHalfDays, 'halfDays'),
          accrued: quantity(accruedHalfDays, 'halfDays'),
        },
      };
    }
  },
} as const satisfies Rule;

/** Company and learner lay the paid days down together before the first one; found when that day comes without it. */
export const notAgreed = {
  id: 'leave/not-agreed',
  severity: 'warning',
  source: legalSources.brochureLeave,
  *check({ plan, leave, today }) {
    const taken = leave.ledger.find(({ kind }) => kind === 'taken');
    if (taken === undefined) return;
    const agreed = plan.trajectory.entitlement?.agreedDay;
    const isLate = agreed === undefined ? today >= taken.day : toDayNumber(agreed) > taken.day;
    if (isLate) yield { days: [taken.day] };
  },
} as const satisfies Rule;

export const leaveEntitlementRules: readonly Rule[] = [
  noRoomForPaid,
  decidedAboveLimit,
  decidedWithoutReason,
  notAgreed,
];
