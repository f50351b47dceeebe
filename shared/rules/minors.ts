import { minorsHourRules } from './minors-hours.ts';
import { minorsLimitRules } from './minors-limits.ts';
import { minorsRestRules } from './minors-rest.ts';
import { minorsSundayRules } from './minors-sundays.ts';
import type { Rule } from './rule.ts';

/** Working time of learners under 18, until midnight of the birthday: day, week, hours, rest, breaks, Sundays and public holidays. */
export const minorsRules: readonly Rule[] = [
  ...minorsLimitRules,
  ...minorsHourRules,
  ...minorsRestRules,
  ...minorsSundayRules,
];
