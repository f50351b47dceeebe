import { toDayNumber } from '../calendar/iso-date.ts';
import { halfDayKind } from '../plan/half-day.ts';
import { halfDaysOf, type Plan } from '../plan/plan.ts';
import { closureInLessonWeeksFrom } from './legal-numbers-leave.ts';
import { legalSources } from './legal-sources.ts';
import { quantity } from './quantity.ts';
import type { Rule } from './rule.ts';
import { holidayNameAt, isSuspendedInHolidays } from './school-holiday-days.ts';

/** A company closes in lesson weeks from 1 September 2022 on; before, a learner could not be sent home by a closure. */
export const closureTooEarly = {
  id: 'leave/closure-too-early',
  severity: 'error',
  source: legalSources.closureInLessonWeeks,
  *check({ plan }) {
    const { first } = plan.context.frame;
    const last = Math.min(plan.last, toDayNumber(closureInLessonWeeksFrom) - first - 1);
    const days: number[] = [];
    let halfDays = 0;
    for (let day = plan.first; day <= last; day++) {
      const closed = halfDaysOf(plan, day, halfDayKind.closure);
      if (closed === 0 || plan.classDays.calendarDays.schoolHoliday[day] !== 0) continue;
      days.push(first + day);
      halfDays += closed;
    }
    const [firstDay, ...rest] = days;
    if (firstDay === undefined) return;
    yield {
      days: [firstDay, ...rest],
      value: quantity(halfDays, 'halfDays'),
      params: { from: { day: toDayNumber(closureInLessonWeeksFrom) } },
    };
  },
} as const satisfies Rule;

function isClosedInHoliday(plan: Plan, day: number): boolean {
  if (day % 7 > 4 || !isSuspendedInHolidays(plan, day)) return false;
  const { company } = plan.agreements[plan.agreement[day]!]!;
  return plan.context.companies[company]!.closure[day] !== 0;
}

/** A closure in a school holiday changes nothing: the learner is free there already. */
export const closureInSchoolHoliday = {
  id: 'leave/closure-in-school-holiday',
  severity: 'info',
  source: legalSources.leaveInSchoolHolidays,
  *check({ plan }) {
    const closes = plan.agreements.some(
      ({ company }) => plan.context.companies[company]!.company.closures !== undefined,
    );
    if (!closes) return;
    const { schoolHoliday } = plan.classDays.calendarDays;
    let days: number[] = [];
    for (let day = plan.first; day <= plan.last; day++) {
      if (schoolHoliday[day] === 0) continue;
      if (isClosedInHoliday(plan, day)) days.push(day);
      const found = days[0];
      if (found === undefined || (day < plan.last && schoolHoliday[day + 1] === schoolHoliday[found])) continue;
      const { first } = plan.context.frame;
      yield {
        days: [first + found, ...days.slice(1).map((other) => first + other)],
        params: { holiday: holidayNameAt(plan, found) },
      };
      days = [];
    }
  },
} as const satisfies Rule;

export const leaveClosureRules: readonly Rule[] = [closureTooEarly, closureInSchoolHoliday];
