import type { Learner } from '../../../shared/input/people.ts';
import { foldText } from '../table/fold-text.ts';

/** A learner of the same name and birth date as a draft, whatever the accents and capitals. */
export function sameLearner(
  draft: { name?: unknown; birthDate?: unknown },
  learners: readonly Learner[],
): Learner | undefined {
  const { name, birthDate } = draft;
  if (typeof name !== 'string' || birthDate === undefined) return undefined;
  return learners.find((known) => known.birthDate === birthDate && foldText(known.name) === foldText(name));
}
