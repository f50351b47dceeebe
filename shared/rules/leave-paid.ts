import { dayNumberOf } from '../calendar/iso-date.ts';
import type { LeaveAccount, RefusalReason } from '../leave/leave-account.ts';
import { daysOfHalfDays, entriesOf, indexesOf } from '../plan/half-day-entries.ts';
import type { Plan } from '../plan/plan.ts';
import type { PlanEdit } from '../plan/plan-edit.ts';
import { legalSources } from './legal-sources.ts';
import type { PlanFacts } from './plan-facts.ts';
import { quantity } from './quantity.ts';
import type { Hit, Rule } from './rule.ts';

function refusedFor({ refused, refusedBecause }: LeaveAccount, reason: RefusalReason): number[] {
  return refused.filter((_, index) => refusedBecause[index] === reason);
}

/** The chosen half days without some; the other decisions about leave stay. */
function chooseWithout(plan: Plan, unwanted: readonly number[]): PlanEdit {
  const { frame } = plan.context;
  const entitlement = plan.trajectory.entitlement ?? {};
  const left = new Set(entitlement.chosen?.flatMap((entry) => indexesOf(frame, entry)));
  for (const at of unwanted) left.delete(at);
  return { type: 'changeEntitlement', entitlement: { ...entitlement, chosen: entriesOf(frame, left) } };
}

function chooseAlso(plan: Plan, wanted: readonly number[]): PlanEdit {
  const { frame } = plan.context;
  const entitlement = plan.trajectory.entitlement ?? {};
  const chosen = [...(entitlement.chosen ?? []).flatMap((entry) => indexesOf(frame, entry)), ...wanted];
  return { type: 'changeEntitlement', entitlement: { ...entitlement, chosen: entriesOf(frame, new Set(chosen)) } };
}

/** Refused half days of one reason as one hit; what is shown lies on their days. */
function refusalHit({ plan, leave }: PlanFacts, reason: RefusalReason): Hit | undefined {
  if (leave.refused.length === 0) return undefined;
  const refused = refusedFor(leave, reason);
  const [firstDay, ...rest] = daysOfHalfDays(plan.context.frame, refused);
  if (firstDay === undefined) return undefined;
  return {
    days: [firstDay, ...rest],
    params: { refused: quantity(refused.length, 'halfDays') },
    fix: chooseWithout(plan, refused),
  };
}

/** A paid day lies on a day of leave in a school holiday under an OAO; it takes the place of an unpaid one and adds no day off. */
export const paidOutsideSchoolHoliday = {
  id: 'leave/paid-outside-school-holiday',
  severity: 'error',
  source: legalSources.leaveInSchoolHolidays,
  *check(facts) {
    const hit = refusalHit(facts, 'notLeave');
    if (hit) yield hit;
  },
} as const satisfies Rule;

/** A paid day is never taken before it is accrued: a private employer's from 1 January of the year after, a public one's from the first day of the agreement in the year. */
export const paidBeforeAccrual = {
  id: 'leave/paid-before-accrual',
  severity: 'error',
  source: legalSources.annualLeaveDuration,
  *check(facts) {
    const hit = refusalHit(facts, 'notAccrued');
    if (hit) yield hit;
  },
} as const satisfies Rule;

/** A calendar year has no more paid days than it is entitled to. */
export const paidAboveEntitlement = {
  id: 'leave/paid-above-entitlement',
  severity: 'error',
  source: legalSources.annualLeaveDuration,
  *check({ plan, leave }) {
    if (leave.refused.length === 0) return;
    const refused = refusedFor(leave, 'overEntitlement');
    const { first } = plan.context.frame;
    for (const { calendarYear, paidHalfDays, entitledHalfDays } of leave.years) {
      const [from, until] = [dayNumberOf(calendarYear, 1, 1), dayNumberOf(calendarYear + 1, 1, 1)];
      const ofYear = refused.filter((at) => first + (at >> 1) >= from && first + (at >> 1) < until);
      const [firstDay, ...rest] = daysOfHalfDays(plan.context.frame, ofYear);
      if (firstDay === undefined) continue;
      yield {
        days: [firstDay, ...rest],
        value: quantity(paidHalfDays + ofYear.length, 'halfDays'),
        limit: quantity(entitledHalfDays, 'halfDays'),
        params: { year: String(calendarYear) },
        fix: chooseWithout(plan, ofYear),
      };
    }
  },
} as const satisfies Rule;

/** Every paid day of a calendar year is placed in its school holidays while they have room. */
export const toPlace = {
  id: 'leave/to-place',
  severity: 'warning',
  source: legalSources.leaveInSchoolHolidays,
  *check({ plan, leave }) {
    for (const { calendarYear, paidHalfDays, entitledHalfDays, placeable } of leave.years) {
      const [firstDay, ...rest] = daysOfHalfDays(plan.context.frame, placeable);
      if (firstDay === undefined) continue;
      yield {
        days: [firstDay, ...rest],
        value: quantity(paidHalfDays, 'halfDays'),
        limit: quantity(entitledHalfDays, 'halfDays'),
        params: { left: quantity(placeable.length, 'halfDays'), year: String(calendarYear) },
        fix: chooseAlso(plan, placeable),
      };
    }
  },
} as const satisfies Rule;

export const leavePaidRules: readonly Rule[] = [
  paidOutsideSchoolHoliday,
  paidBeforeAccrual,
  paidAboveEntitlement,
  toPlace,
];
