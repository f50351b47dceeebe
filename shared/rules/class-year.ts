import { classYearFreeDayRules } from './class-year-free-days.ts';
import { classYearLearnerRules } from './class-year-learners.ts';
import { classYearMentorRules } from './class-year-mentors.ts';
import type { ClassRule } from './rule.ts';

/** Rules over a whole class year: mentors, free days of the school, and who is in the file. */
export const classYearRules: readonly ClassRule[] = [
  ...classYearMentorRules,
  ...classYearFreeDayRules,
  ...classYearLearnerRules,
];
