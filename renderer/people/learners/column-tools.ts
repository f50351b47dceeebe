import type { Learner } from '../../../shared/input/people.ts';
import type { Language } from '../../../shared/messages/format.ts';
import type { Translate } from '../../../shared/messages/word-finding.ts';
import type { LoadedYear } from '../../year/loaded-year.ts';
import type { Change } from '../../year/use-change.ts';

/** What the columns of the learners need. */
export type ColumnTools = {
  readonly year: LoadedYear;
  readonly t: Translate;
  readonly language: Language;
  readonly change: Change;
  readonly addTrajectory: (learner: Learner, classGroupId: string) => Promise<boolean>;
};
