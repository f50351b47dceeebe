import type { CaseDraft } from './a-case.ts';

/** Adds a learner with the base learner's year under another id and name; the trajectory is called `<id>-2026`. */
export function addLearner(draft: CaseDraft, id: string, name: string): CaseDraft['trajectories'][number] {
  const [learner] = draft.learners;
  const [trajectory] = draft.trajectories;
  draft.learners.push({ ...structuredClone(learner!), id, name });
  const added = { ...structuredClone(trajectory!), id: `${id}-2026`, learnerId: id };
  draft.trajectories.push(added);
  return added;
}
