import { type IsoDate, toDayNumber } from '../../shared/calendar/iso-date.ts';
import type { PlanVersion } from '../../shared/command/plan-version.ts';
import { type Plan, workMinutesAt } from '../../shared/plan/plan.ts';

/** True for a plan with the days its version was published with; a version that kept none is taken at its word. */
export function isAsPublished(plan: Plan, { plannedDays }: PlanVersion): boolean {
  if (!plannedDays) return true;
  const { firstDay, kinds, workMinutes } = plannedDays;
  const first = toDayNumber(firstDay as IsoDate) - plan.context.frame.first;
  return (
    Array.from(kinds).every((kind, at) => plan.kind[first * 2 + at] === Number.parseInt(kind, 36)) &&
    workMinutes.every((minutes, at) => minutes === workMinutesAt(plan, first + at))
  );
}
