import { fromDayNumber } from '../calendar/iso-date.ts';
import type { PlanVersion } from '../command/plan-version.ts';
import { type Plan, workMinutesAt } from '../plan/plan.ts';

export type PlannedDays = NonNullable<PlanVersion['plannedDays']>;

/** The half days and minutes of a plan as they are kept with its version, from its first day to its last. */
export function plannedDaysOf(plan: Plan): PlannedDays {
  const { first, last, context } = plan;
  const workMinutes: number[] = [];
  for (let day = first; day <= last; day++) workMinutes.push(workMinutesAt(plan, day));
  return {
    firstDay: fromDayNumber(context.frame.first + first),
    kinds: Array.from(plan.kind.subarray(first * 2, (last + 1) * 2), (kind) => kind.toString(36)).join(''),
    workMinutes,
  };
}

/** True when a plan still has the days that were kept: another version of the program must not change what was signed. */
export function hasPlannedDays(plan: Plan, kept: PlannedDays): boolean {
  const now = plannedDaysOf(plan);
  return (
    now.firstDay === kept.firstDay &&
    now.kinds === kept.kinds &&
    now.workMinutes.length === kept.workMinutes.length &&
    now.workMinutes.every((minutes, at) => minutes === kept.workMinutes[at])
  );
}
