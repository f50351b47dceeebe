import { mentorRules } from './people-mentors.ts';
import { placementMentorRules } from './people-placements.ts';
import { unknownMentorRules } from './people-unknown.ts';
import type { Rule } from './rule.ts';

/** Rules of mentors: one on every placement, old and practised enough, with extract and training. */
export const peopleRules: readonly Rule[] = [...placementMentorRules, ...mentorRules, ...unknownMentorRules];
