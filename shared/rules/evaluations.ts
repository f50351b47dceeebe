import { type DayNumber, toDayNumber } from '../calendar/iso-date.ts';
import type { HomeCareDays } from '../home-care/home-care-days.ts';
import type { HomeCare, Trajectory } from '../input/trajectory.ts';
import { numberOn } from './legal-number.ts';
import { minimumSupervisedDays } from './legal-numbers-home-care.ts';
import type { PlanFacts } from './plan-facts.ts';

export type Evaluation = NonNullable<HomeCare['evaluations']>[number];

/** Evaluations of home care by date; of two on one day the one listed last comes last. */
export function evaluationsOf(trajectory: Trajectory): readonly Evaluation[] {
  const evaluations = trajectory.homeCare?.evaluations ?? [];
  return evaluations.toSorted((a, b) => toDayNumber(a.date) - toDayNumber(b.date));
}

/** The evaluation whose outcome holds on a day: a positive one from its own day on, a negative one from the day after. */
export function evaluationHolding(evaluations: readonly Evaluation[], day: DayNumber): Evaluation | undefined {
  return evaluations.findLast(({ date, outcome }) => toDayNumber(date) + (outcome === 'negative' ? 1 : 0) <= day);
}

/**
 * The first home-care day on which remote work can start: after the supervised days, under a positive evaluation or, when none is
 * recorded yet, still ahead. Undefined where there is no such day.
 */
export function firstRemoteDay({ plan, today }: PlanFacts, days: HomeCareDays): DayNumber | undefined {
  const frameFirst = plan.context.frame.first;
  const evaluations = evaluationsOf(plan.trajectory);
  const least = numberOn(minimumSupervisedDays, frameFirst + days[0].index);
  for (let position = least; position < days.length; position++) {
    const day = frameFirst + days[position]!.index;
    if (evaluations.length === 0 ? day > today : evaluationHolding(evaluations, day)?.outcome === 'positive')
      return day;
  }
  return undefined;
}
