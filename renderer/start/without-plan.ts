import type { ClassYear } from '../../shared/input/class-year.ts';

/** A learner whose year is not planned: nothing at all, or a trajectory without an agreement. */
export type WithoutPlan = {
  readonly learnerId: string;
  readonly name: string;
  readonly trajectoryId: string | undefined;
  readonly lacks: 'trajectory' | 'agreement';
};

/** Learners without a plan, in the order of the file. */
export function learnersWithoutPlan({ learners, trajectories }: ClassYear): readonly WithoutPlan[] {
  const byLearner = Map.groupBy(trajectories, ({ learnerId }) => learnerId);
  return learners.flatMap(({ id: learnerId, name }): WithoutPlan[] => {
    const own = byLearner.get(learnerId);
    if (!own) return [{ learnerId, name, trajectoryId: undefined, lacks: 'trajectory' }];
    const unsettled = own.filter(({ agreements }) => agreements.length === 0);
    return unsettled.map(({ id: trajectoryId }) => ({ learnerId, name, trajectoryId, lacks: 'agreement' }));
  });
}
