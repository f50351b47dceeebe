import type { DayNumber } from '../../shared/calendar/iso-date.ts';
import type { PlanFacts } from '../../shared/rules/plan-facts.ts';
import { changedDaysBetween } from '../../shared/versions/planned-day.ts';

/** The days that a sheet outlines: those that screens list as the difference with the published version. */
export function changedDays(now: PlanFacts, before: PlanFacts): ReadonlySet<DayNumber> {
  return new Set(changedDaysBetween(before, now));
}
