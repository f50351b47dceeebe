import type { IsoDate } from '../calendar/iso-date.ts';
import type { Override } from '../input/trajectory.ts';
import type { PlanEdit } from '../plan/plan-edit.ts';
import type { Quantity } from './quantity.ts';
import type { ParamValue, RuleSource, Severity } from './rule.ts';

/** One verdict on a plan: which rule, how severe, when, how much, why, and how to solve it. */
export type Finding = {
  readonly ruleId: string;
  readonly severity: Severity;
  /** Key of the texts: title, detail and advice. */
  readonly messageKey: string;
  readonly dates: readonly [IsoDate, ...IsoDate[]];
  readonly value?: Quantity;
  readonly limit?: Quantity;
  /** Size of the breach: the distance between value and limit, in their unit. */
  readonly margin?: Quantity;
  readonly params: Readonly<Record<string, ParamValue>>;
  readonly source: RuleSource;
  /** One edit that solves it. It may be looked for on the first reading, so read it only to show or apply it. */
  readonly fix?: PlanEdit | undefined;
  /** Accepted with a reason by a named person; it stays listed and printed, and no longer blocks. */
  readonly override?: Override;
};

/** True for a finding that blocks publishing and the version for signature. */
export function blocksPublishing(finding: Finding): boolean {
  return finding.severity === 'error' && finding.override === undefined;
}
