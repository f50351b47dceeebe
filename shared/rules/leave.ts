import { toDayNumber } from '../calendar/iso-date.ts';
import { halfDayFlag, halfDayKind } from '../plan/half-day.ts';
import { daysOfHalfDays, entriesOf } from '../plan/half-day-entries.ts';
import { hasFlag, hasWork, type Plan, workEndAt } from '../plan/plan.ts';
import type { PlanEdit } from '../plan/plan-edit.ts';
import { keepsAverage } from './keeps-average.ts';
import { leaveClosureRules } from './leave-closure.ts';
import { leaveEntitlementRules } from './leave-entitlement.ts';
import { leavePaidRules } from './leave-paid.ts';
import { leavePublicHolidayRules } from './leave-public-holidays.ts';
import { schoolHolidaysFreeFrom } from './legal-numbers-leave.ts';
import { legalSources } from './legal-sources.ts';
import type { PlanFacts } from './plan-facts.ts';
import { quantity } from './quantity.ts';
import type { Rule } from './rule.ts';
import { holidayNameAt, isSuspendedInHolidays } from './school-holiday-days.ts';

const minutesInDay = 1440;

/** First day index of a plan that the present arrangement governs. */
function firstGoverned(plan: Plan): number {
  return Math.max(plan.first, toDayNumber(schoolHolidaysFreeFrom) - plan.context.frame.first);
}

function isWorkedWithoutDeviation(plan: Plan, day: number): boolean {
  return hasWork(plan, day) && isSuspendedInHolidays(plan, day) && !hasFlag(plan, day, halfDayFlag.deviation);
}

/** Takes the pins of work away; undefined where the average would fall below its minimum by it, because that is another decision. */
function unpinWork(facts: PlanFacts, days: readonly number[]): PlanEdit | undefined {
  const { plan } = facts;
  const worked = days.flatMap((day) => [day * 2, day * 2 + 1]).filter((at) => plan.kind[at] === halfDayKind.work);
  if (!keepsAverage(facts, worked)) return undefined;
  return { type: 'unpin', halfDays: entriesOf(plan.context.frame, worked) };
}

/** A learner is free on every date of a school holiday, its weekends too; work there needs an approved deviation. */
export const workInSchoolHoliday = {
  id: 'leave/work-in-school-holiday',
  severity: 'error',
  source: legalSources.leaveInSchoolHolidays,
  *check(facts) {
    const { plan } = facts;
    // Nothing below a pin works a school holiday without a deviation.
    if ((plan.seen.flags & halfDayFlag.pinned) === 0) return;
    const { first } = plan.context.frame;
    const { schoolHoliday } = plan.classDays.calendarDays;
    let days: number[] = [];
    for (let day = firstGoverned(plan); day <= plan.last; day++) {
      if (schoolHoliday[day] === 0) continue;
      if (isWorkedWithoutDeviation(plan, day)) days.push(day);
      const found = days[0];
      if (found === undefined || (day < plan.last && schoolHoliday[day + 1] === schoolHoliday[found])) continue;
      const worked = days;
      yield {
        days: [first + found, ...worked.slice(1).map((other) => first + other)],
        params: { count: worked.length, holiday: holidayNameAt(plan, found) },
        fix: () => unpinWork(facts, worked),
      };
      days = [];
    }
  },
} as const satisfies Rule;

/** A night shift does not run from a lesson week into the first day of a school holiday. */
export const nightIntoSchoolHoliday = {
  id: 'leave/night-into-school-holiday',
  severity: 'warning',
  source: {
    advice: 'nightIntoHoliday',
  },
  *check({ plan }) {
    const { schoolHoliday } = plan.classDays.calendarDays;
    for (let day = firstGoverned(plan); day < plan.last; day++) {
      if (schoolHoliday[day] !== 0 || schoolHoliday[day + 1] === 0) continue;
      const minutes = workEndAt(plan, day) - minutesInDay;
      if (minutes <= 0 || !isSuspendedInHolidays(plan, day + 1) || hasFlag(plan, day + 1, halfDayFlag.deviation))
        continue;
      yield {
        days: [plan.context.frame.first + day],
        value: quantity(minutes, 'minutes'),
        params: { holiday: holidayNameAt(plan, day + 1) },
      };
    }
  },
} as const satisfies Rule;

/** Leave lies in school holidays; in lesson weeks a learner takes back days worked under a deviation, and nothing else. */
export const outsideSchoolHoliday = {
  id: 'leave/outside-school-holiday',
  severity: 'error',
  source: legalSources.leaveInSchoolHolidays,
  *check({ plan }) {
    if ((plan.seen.flags & halfDayFlag.movedLeave) === 0) return;
    const moved: number[] = [];
    for (let day = firstGoverned(plan); day <= plan.last; day++) {
      if (!hasFlag(plan, day, halfDayFlag.movedLeave) || !isSuspendedInHolidays(plan, day)) continue;
      for (const at of [day * 2, day * 2 + 1]) {
        if (plan.kind[at] === halfDayKind.leave) moved.push(at);
      }
    }
    const { frame } = plan.context;
    const [firstDay, ...rest] = daysOfHalfDays(frame, moved);
    if (firstDay === undefined) return;
    yield {
      days: [firstDay, ...rest],
      value: quantity(moved.length, 'halfDays'),
      fix: { type: 'unpin', halfDays: entriesOf(frame, moved) },
    };
  },
} as const satisfies Rule;

/** Before 1 September 2019 other rules on holidays held, and nothing checks them. */
export const olderArrangement = {
  id: 'leave/older-arrangement',
  severity: 'info',
  source: legalSources.leaveInSchoolHolidays,
  *check({ plan }) {
    if (plan.last < plan.first || firstGoverned(plan) === plan.first) return;
    const first = plan.agreements.find(({ agreement }) => agreement.kind !== 'partTime')?.first;
    if (first === undefined) return;
    yield { days: [plan.context.frame.first + first], params: { from: { day: toDayNumber(schoolHolidaysFreeFrom) } } };
  },
} as const satisfies Rule;

/** Rules of leave: where it lies, which of it is paid, public holidays and closures. */
export const leaveRules: readonly Rule[] = [
  workInSchoolHoliday,
  nightIntoSchoolHoliday,
  outsideSchoolHoliday,
  olderArrangement,
  ...leavePaidRules,
  ...leaveEntitlementRules,
  ...leavePublicHolidayRules,
  ...leaveClosureRules,
];
