import { type DayLook, dayLooksOf } from '../../../shared/design/day-looks.ts';
import type { Trajectory } from '../../../shared/input/trajectory.ts';
import { applyEdit } from '../../../shared/plan/apply-edit.ts';
import type { PlanEdit } from '../../../shared/plan/plan-edit.ts';
import { rules } from '../../../shared/rules/catalogue.ts';
import { checkPlan } from '../../../shared/rules/check-plan.ts';
import type { Finding } from '../../../shared/rules/finding.ts';
import { gatherFacts } from '../../../shared/rules/gather-facts.ts';
import type { PlanFacts } from '../../../shared/rules/plan-facts.ts';
import { type ClassGround, classFindingsAfter } from './class-ground.ts';

/** A learner's year as the planner shows it: what is stored, or what it would be after the edits of a drag. */
export type ShownPlan = {
  readonly facts: PlanFacts;
  readonly findings: readonly Finding[];
  readonly looks: readonly DayLook[];
};

/** What is stored, with what the class check found about this learner beside the findings of the plan itself. */
export function storedPlan(
  facts: PlanFacts,
  findings: readonly Finding[],
  classFindings: readonly Finding[],
): ShownPlan {
  return { facts, findings: [...findings, ...classFindings], looks: dayLooksOf(facts) };
}

/** The facts after edits and how their days look, not checked; undefined where an edit is impossible. */
export function factsAfter(
  { plan, today }: PlanFacts,
  edits: readonly PlanEdit[],
): Pick<ShownPlan, 'facts' | 'looks'> | undefined {
  try {
    const facts = gatherFacts(plan.context, edits.reduce<Trajectory>(applyEdit, plan.trajectory), today);
    return { facts, looks: dayLooksOf(facts) };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/**
 * The plan after edits, stored nowhere: built and checked anew among the plans of the class, which takes less than a frame.
 * Undefined where an edit is impossible.
 */
export function planAfter(stored: ShownPlan, edits: readonly PlanEdit[], ground: ClassGround): ShownPlan | undefined {
  if (edits.length === 0) return stored;
  const after = factsAfter(stored.facts, edits);
  return (
    after && { ...after, findings: [...checkPlan(after.facts, rules), ...classFindingsAfter(ground, after.facts)] }
  );
}
