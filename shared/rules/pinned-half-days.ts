import { entriesOf } from '../plan/half-day-entries.ts';
import type { PlanEdit } from '../plan/plan-edit.ts';
import type { PlanFacts } from './plan-facts.ts';
import { soundFix } from './sound-fix.ts';

/** The edit that takes the pins off half days, where that breaks nothing else. */
export function unpinHalves(facts: PlanFacts, halves: readonly number[]): PlanEdit | undefined {
  return soundFix(facts, { type: 'unpin', halfDays: entriesOf(facts.plan.context.frame, halves) });
}
