import { toDayNumber } from '../calendar/iso-date.ts';
import { hasWork, type Plan } from '../plan/plan.ts';
import { phaseOf } from './phase-bounds.ts';
import type { PlanFacts } from './plan-facts.ts';

/** True when a day lies after the placements of one phase and before those of a later one: `phases/switch-gap` says so. */
function isSwitchGap(facts: PlanFacts, index: number): boolean {
  const day = facts.plan.context.frame.first + index;
  let [before, after] = [-1, -1];
  for (const planned of facts.plan.placements) {
    const phase = phaseOf(facts, planned);
    if (toDayNumber(planned.placement.lastDay) < day) before = Math.max(before, phase);
    else if (toDayNumber(planned.placement.firstDay) > day && (after < 0 || phase < after)) after = phase;
  }
  return before >= 0 && after > before;
}

/** Days of work under an agreement without a workplace, as runs without a day of placement between them. */
export function unplacedRuns(facts: PlanFacts): [number, ...number[]][] {
  const { plan } = facts;
  const runs: [number, ...number[]][] = [];
  let isOpen = false;
  for (let index = plan.first; index <= plan.last; index++) {
    if (plan.agreement[index]! < 0 || plan.placement[index]! >= 0) {
      isOpen = false;
      continue;
    }
    if (!hasWork(plan, index) || hasNamedWork(plan, index) || isSwitchGap(facts, index)) continue;
    if (isOpen) runs.at(-1)!.push(index);
    else runs.push([index]);
    isOpen = true;
  }
  return runs;
}

function hasNamedWork(plan: Plan, index: number): boolean {
  return plan.shift[index * 2]! >= 0 || plan.shift[index * 2 + 1]! >= 0;
}
