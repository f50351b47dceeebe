import { type DayNumber, toDayNumber } from '../calendar/iso-date.ts';
import type { HomeCareDays } from '../home-care/home-care-days.ts';
import type { Plan } from '../plan/plan.ts';
import { numberOn } from './legal-number.ts';
import { minimumSupervisedDays } from './legal-numbers-home-care.ts';
import type { PlanFacts } from './plan-facts.ts';
import { rememberLast } from './remember-last.ts';

/** An evaluation of home care, and the first day on which its outcome holds: a positive one's own day, the day after a negative one. */
export type Evaluation = {
  readonly day: DayNumber;
  readonly isPositive: boolean;
  readonly hasDocument: boolean;
  readonly holdsFrom: DayNumber;
};

/** Evaluations of home care by date; of two on one day the one listed last comes last. Read once per plan. */
export const evaluationsOf = rememberLast((plan: Plan): readonly Evaluation[] =>
  (plan.trajectory.homeCare?.evaluations ?? [])
    .map(({ date, outcome, documentDay }) => {
      const day = toDayNumber(date);
      const isPositive = outcome === 'positive';
      return { day, isPositive, hasDocument: documentDay !== undefined, holdsFrom: isPositive ? day : day + 1 };
    })
    .sort((a, b) => a.day - b.day),
);

/** The evaluation whose outcome holds on a day. */
export function evaluationHolding(evaluations: readonly Evaluation[], day: DayNumber): Evaluation | undefined {
  return evaluations.findLast(({ holdsFrom }) => holdsFrom <= day);
}

/**
 * The first home-care day on which remote work can start: after the supervised days, under a positive evaluation or, when none is
 * recorded yet, still ahead. Undefined where there is no such day.
 */
export function firstRemoteDay({ plan, today }: PlanFacts, days: HomeCareDays): DayNumber | undefined {
  const frameFirst = plan.context.frame.first;
  const evaluations = evaluationsOf(plan);
  const least = numberOn(minimumSupervisedDays, frameFirst + days[0].index);
  for (let position = least; position < days.length; position++) {
    const day = frameFirst + days[position]!.index;
    if (evaluations.length === 0 ? day > today : evaluationHolding(evaluations, day)?.isPositive) return day;
  }
  return undefined;
}
