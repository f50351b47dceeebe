import type { Rule } from './rule.ts';
import { trajectoryDateRules } from './trajectory-dates.ts';
import { trajectoryLearnerRules } from './trajectory-learner.ts';

/** Start, end and length of a trajectory, and what a learner brings to it. */
export const trajectoryRules: readonly Rule[] = [...trajectoryDateRules, ...trajectoryLearnerRules];
