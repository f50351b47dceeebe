import { type DayNumber, toDayNumber } from '../../../shared/calendar/iso-date.ts';
import type { PlanFacts } from '../../../shared/rules/plan-facts.ts';

/** A day of the file that the axis shows. */
export type Milestone = { readonly id: 'evaluation' | 'remote' | 'introduction'; readonly day: DayNumber };

/** The latest evaluation, the introduction in home care and the first day under remote supervision, as far as they are known. */
export function milestonesOf({ plan: { trajectory } }: PlanFacts): Milestone[] {
  const { introductionDay, remoteFirstDay, evaluations = [] } = trajectory.homeCare ?? {};
  const days = [
    ['introduction', introductionDay],
    ['evaluation', evaluations.at(-1)?.date],
    ['remote', remoteFirstDay],
  ] as const;
  return days.flatMap(([id, date]) => (date === undefined ? [] : [{ id, day: toDayNumber(date) }]));
}
