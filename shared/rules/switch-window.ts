import type { DayNumber } from '../calendar/iso-date.ts';
import { type Bound, endBound, keepsMonths, plannedEnd, startBound, switchBound } from './phase-bounds.ts';
import type { PlanFacts } from './plan-facts.ts';
import { isTrainingDate } from './training-dates.ts';

/** The days with training on which the second phase may start, both included. */
export type SwitchWindow = { readonly earliest: DayNumber; readonly latest: DayNumber };

/**
 * The earliest and latest training day on which both phases keep their months, between the start and the planned end as they
 * are; a switch after days without training counts as the day after the last one before it.
 * Undefined for a programme without exactly two phases, and where no day keeps them.
 */
export function switchWindow(facts: PlanFacts): SwitchWindow | undefined {
  const { plan, programme } = facts;
  if (programme.phases.length !== 2 || plan.last < plan.first) return undefined;
  const { first } = plan.context.frame;
  const [start, end] = [startBound(plan, first + plan.first), endBound(plan, plannedEnd(plan))];
  const keeps = (day: DayNumber) => keepsMonths(facts, [start, switchBound(plan, day), end] as readonly Bound[]);
  let [earliest, latest] = [-1, -1];
  for (let day = first + plan.first + 1; day <= first + plan.last; day++) {
    if (!isTrainingDate(plan, day - first) || !keeps(day)) continue;
    if (earliest < 0) earliest = day;
    latest = day;
  }
  return earliest < 0 ? undefined : { earliest, latest };
}
