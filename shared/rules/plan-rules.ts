import { planClassRules } from './plan-class.ts';
import { planPinRules } from './plan-pins.ts';
import { planRestRules } from './plan-rest.ts';
import { planSegmentRules } from './plan-segments.ts';
import { planShiftRules } from './plan-shifts.ts';
import type { Rule } from './rule.ts';

/** How a plan hangs together: the class, rest, pins, segments and shift codes. */
export const planRules: readonly Rule[] = [
  ...planClassRules,
  ...planRestRules,
  ...planPinRules,
  ...planSegmentRules,
  ...planShiftRules,
];
