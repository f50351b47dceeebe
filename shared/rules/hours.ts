import { average, averageRealised, partTimeWeek, saoAverage } from './hours-average.ts';
import { overFullWeek, overFullWeekBySetting, underFullWeek } from './hours-full-week.ts';
import { schoolPart, shareGuideline, sharePremium } from './hours-share.ts';
import type { Rule } from './rule.ts';

/** Rules of hours: the average of 20 hours, the share of the workplace, the school part and the full-time week. */
export const hoursRules: readonly Rule[] = [
  average,
  averageRealised,
  saoAverage,
  partTimeWeek,
  shareGuideline,
  sharePremium,
  schoolPart,
  overFullWeek,
  overFullWeekBySetting,
  underFullWeek,
];
