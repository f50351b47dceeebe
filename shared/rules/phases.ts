import { phaseLengthRules } from './phases-lengths.ts';
import { phaseOrderRules } from './phases-order.ts';
import { phaseSwitchRules } from './phases-switch.ts';
import type { Rule } from './rule.ts';

/** The phases of a programme: how long, in which order, at which workplaces. */
export const phaseRules: readonly Rule[] = [...phaseLengthRules, ...phaseOrderRules, ...phaseSwitchRules];
