import { type DossierEntry, dossierKinds } from '../../../shared/command/dossier-entry.ts';
import type { DossierOwner } from './use-dossier.ts';

type Kind = DossierEntry['kind'];

const ofMentors: readonly Kind[] = [
  'criminalRecordExtract',
  'priorQualification',
  'practice',
  'mentorTraining',
  'other',
];
const ofWorkplaces: readonly Kind[] = ['recognition', 'safetyVisit', 'other'];
const notOfLearners: ReadonlySet<Kind> = new Set(['recognition', 'safetyVisit', 'mentorTraining', 'practice']);

/** What can be noted of a learner, a mentor or a workplace, the likeliest first. */
export function kindsFor(owner: DossierOwner): readonly Kind[] {
  if ('mentorId' in owner) return ofMentors;
  if ('workplaceId' in owner) return ofWorkplaces;
  return dossierKinds.filter((kind) => !notOfLearners.has(kind));
}
