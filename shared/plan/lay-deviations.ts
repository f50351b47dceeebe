import { ageOn, type DayNumber, toDayNumber } from '../calendar/iso-date.ts';
import type { Learner } from '../input/people.ts';
import type { DayPartEntry } from '../input/primitives.ts';
import type { Deviation } from '../input/trajectory.ts';
import { partBits } from './half-day.ts';
import type { Plan } from './plan.ts';
import { found } from './planning-context.ts';
import { type Wish, wishOf } from './wish.ts';

/** Half days that approved deviations work or take back, by half-day index. */
export type DeviationDays = { readonly worked: ReadonlyMap<number, Wish>; readonly recuperation: ReadonlySet<number> };

export const noDeviations: DeviationDays = { worked: new Map(), recuperation: new Set() };

/** Age of majority; a younger learner's legal representative agrees too. Source: Burgerlijk Wetboek art. 488 (old), law of 19 January 1990. */
export const ageOfMajority = 18;

/** True when everyone whose agreement the law asks has given it: learner, school, company, and the representative of a minor. */
export function isApproved(deviation: Deviation, learner: Learner, onDay: DayNumber): boolean {
  const isMinor = ageOn(learner.birthDate, onDay) < ageOfMajority;
  return (
    deviation.agreedByLearnerDay !== undefined &&
    deviation.agreedBySchoolDay !== undefined &&
    deviation.agreedByCompanyDay !== undefined &&
    (!isMinor || deviation.agreedByRepresentativeDay !== undefined)
  );
}

/** Half-day indexes of an entry that lie in the frame. */
export function halfDayIndexes(plan: Plan, entry: Pick<DayPartEntry, 'date' | 'part'>): number[] {
  const day = toDayNumber(entry.date) - plan.context.frame.first;
  if (day < 0 || day >= plan.context.frame.dayCount) return [];
  const bits = partBits[entry.part];
  return [...((bits & 1) !== 0 ? [day * 2] : []), ...((bits & 2) !== 0 ? [day * 2 + 1] : [])];
}

/** Collects the half days of every approved deviation of the trajectory. */
export function layDeviations(plan: Plan): DeviationDays {
  const { deviations, learnerId } = plan.trajectory;
  if (!deviations || deviations.length === 0) return noDeviations;
  const learner = found(plan.context.learners.get(learnerId), 'learner', learnerId);
  const worked = new Map<number, Wish>();
  const recuperation = new Set<number>();
  for (const deviation of deviations) {
    if (!isApproved(deviation, learner, toDayNumber(deviation.worked[0]!.date))) continue;
    for (const entry of deviation.worked) {
      for (const at of halfDayIndexes(plan, entry)) worked.set(at, wishOf(entry.shift ?? 'work', plan.context));
    }
    for (const entry of deviation.recuperation) for (const at of halfDayIndexes(plan, entry)) recuperation.add(at);
  }
  return { worked, recuperation };
}
