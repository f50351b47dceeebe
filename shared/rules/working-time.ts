import type { Rule } from './rule.ts';
import { workingTimeAverageRules } from './working-time-average.ts';
import { workingTimeExceptionRules } from './working-time-exceptions.ts';
import { workingTimeLimitRules } from './working-time-limits.ts';
import { workingTimeRestRules } from './working-time-rest.ts';

/** Working time of learners of 18 and older: day, week, average, rest, breaks, nights and Sundays. */
export const workingTimeRules: readonly Rule[] = [
  ...workingTimeLimitRules,
  ...workingTimeAverageRules,
  ...workingTimeRestRules,
  ...workingTimeExceptionRules,
];
