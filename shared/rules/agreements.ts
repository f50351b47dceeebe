import { agreementKindRules } from './agreements-kinds.ts';
import { agreementPeriodRules } from './agreements-period.ts';
import { agreementPlacementRules } from './agreements-placements.ts';
import { agreementSigningRules } from './agreements-signing.ts';
import type { Rule } from './rule.ts';

/** Agreements: their days, signatures, kinds and placements. */
export const agreementRules: readonly Rule[] = [
  ...agreementPeriodRules,
  ...agreementSigningRules,
  ...agreementKindRules,
  ...agreementPlacementRules,
];
