import { homeCareEvaluationRules } from './home-care-evaluation.ts';
import { homeCareRemoteRules } from './home-care-remote.ts';
import { homeCareRemoteWeekRules } from './home-care-remote-weeks.ts';
import { homeCareStartRules } from './home-care-start.ts';
import type { Rule } from './rule.ts';

/** Rules of home care (gezinszorg, thuiszorg); day care and group homes have none of them. */
export const homeCareRules: readonly Rule[] = [
  ...homeCareStartRules,
  ...homeCareRemoteRules,
  ...homeCareEvaluationRules,
  ...homeCareRemoteWeekRules,
];
