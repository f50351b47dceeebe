import type { PlanFacts } from '../../../shared/rules/plan-facts.ts';
import { assignmentAt } from './assignments.ts';
import { isPublicHoliday, meantHalfDays } from './half-days.ts';
import { layAssignments } from './lay-assignments.ts';
import { countSkipped, type Painting } from './painting.ts';

/** Pins half days to what they are now, with a reason, so that no change of pattern or class moves them. */
export function pinAsItIs(facts: PlanFacts, halves: readonly number[], reason: string): Painting {
  const { plan } = facts;
  const { halves: meant, left } = meantHalfDays(plan, halves, false);
  const wanted = new Map<number, string>();
  for (const at of meant) {
    const assignment = isPublicHoliday(plan, at >> 1) ? undefined : assignmentAt(plan, at);
    if (assignment === undefined) left.set(at, 'notPinnable');
    else wanted.set(at, assignment);
  }
  // Nothing counts as there already: a pinned day gets the new reason.
  return { edits: layAssignments(facts, wanted, () => false, reason), skipped: countSkipped(left) };
}
