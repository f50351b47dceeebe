import type { DayNumber } from '../calendar/iso-date.ts';
import { schoolFreeReason } from '../plan/class-days.ts';
import { isTrainingDay, type Plan } from '../plan/plan.ts';

const wholeDay = 3;

/** True for a weekday of the frame on which the school of the class is open at least half a day. */
export function isSchoolOpen({ classDays }: Plan, index: number): boolean {
  const { calendarDays, free } = classDays;
  if (index % 7 > 4 || calendarDays.schoolFree[index] === wholeDay) return false;
  return free[index * 2] === schoolFreeReason.none || free[index * 2 + 1] === schoolFreeReason.none;
}

/** True on a calendar day with lessons or work; a learner without an agreement is full-time at school. */
export function isTrainingDate(plan: Plan, index: number): boolean {
  if (index < plan.first || index > plan.last) return false;
  return plan.agreement[index]! >= 0 ? isTrainingDay(plan, index) : isSchoolOpen(plan, index);
}

/** The day of the nth training date from a day on, that day included; undefined where the plan has fewer. */
export function nthTrainingDate(plan: Plan, from: DayNumber, nth: number): DayNumber | undefined {
  const frameFirst = plan.context.frame.first;
  let left = nth;
  for (let index = Math.max(plan.first, from - frameFirst); index <= plan.last; index++) {
    if (isTrainingDate(plan, index)) left--;
    if (left === 0) return frameFirst + index;
  }
  return undefined;
}

/** Training dates from one day to another, both included. */
export function countTrainingDates(plan: Plan, from: DayNumber, until: DayNumber): number {
  const frameFirst = plan.context.frame.first;
  let count = 0;
  for (let index = Math.max(plan.first, from - frameFirst); index <= Math.min(plan.last, until - frameFirst); index++) {
    if (isTrainingDate(plan, index)) count++;
  }
  return count;
}
