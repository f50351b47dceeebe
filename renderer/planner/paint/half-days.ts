import type { DayPart } from '../../../shared/input/primitives.ts';
import { partBits } from '../../../shared/plan/half-day.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import type { SkipReason } from './painting.ts';

/** Half-day indexes of a run of days, morning first. */
export function halfDaysIn(first: number, last: number, part: DayPart): number[] {
  const bits = partBits[part];
  const halves: number[] = [];
  for (let day = first; day <= last; day++) {
    if ((bits & partBits.morning) !== 0) halves.push(day * 2);
    if ((bits & partBits.afternoon) !== 0) halves.push(day * 2 + 1);
  }
  return halves;
}

export function isPublicHoliday(plan: Plan, day: number): boolean {
  const held = plan.agreement[day]!;
  if (plan.classDays.calendarDays.publicHoliday[day] !== 0) return true;
  return held >= 0 && plan.context.companies[plan.agreements[held]!.company]!.replacementDay[day] === 1;
}

export function isSchoolHoliday(plan: Plan, day: number): boolean {
  return plan.classDays.calendarDays.schoolHoliday[day] !== 0;
}

export function isWeekend(day: number): boolean {
  return day % 7 > 4;
}

/** True for a day that nothing can be planned on: outside the trajectory or without an agreement. */
export function isOutside(plan: Plan, day: number): boolean {
  return day < plan.first || day > plan.last || plan.agreement[day]! < 0;
}

type Rest = { readonly halves: number[]; readonly left: Map<number, SkipReason> };

function without(rest: Rest, reason: SkipReason, isLeft: (day: number) => boolean): void {
  const kept = rest.halves.filter((at) => {
    if (!isLeft(at >> 1)) return true;
    rest.left.set(at, reason);
    return false;
  });
  rest.halves.splice(0, rest.halves.length, ...kept);
}

/**
 * The half days that a stroke over a range means. A range steps over weekends, public holidays and school holidays, because
 * nobody plans a month by its holidays; a selection of nothing else means exactly those days.
 */
export function meantHalfDays(plan: Plan, halves: readonly number[], stepsOverHolidays: boolean): Rest {
  const rest: Rest = { halves: [...halves], left: new Map() };
  const leaveOut = (reason: SkipReason, isLeft: (day: number) => boolean) => {
    if (rest.halves.every((at) => isLeft(at >> 1))) return;
    without(rest, reason, isLeft);
  };
  without(rest, 'outside', (day) => isOutside(plan, day));
  leaveOut('weekend', isWeekend);
  leaveOut('publicHoliday', (day) => isPublicHoliday(plan, day));
  if (stepsOverHolidays) leaveOut('schoolHoliday', (day) => isSchoolHoliday(plan, day));
  return rest;
}
