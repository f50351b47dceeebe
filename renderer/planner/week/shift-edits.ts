import type { Trajectory } from '../../../shared/input/trajectory.ts';
import { applyEdit } from '../../../shared/plan/apply-edit.ts';
import type { PlanEdit } from '../../../shared/plan/plan-edit.ts';
import { gatherFacts } from '../../../shared/rules/gather-facts.ts';
import type { PlanFacts } from '../../../shared/rules/plan-facts.ts';
import { isAssigned } from '../paint/assignments.ts';
import { layAssignments } from '../paint/lay-assignments.ts';
import { moveBlock } from '../paint/move-block.ts';

/** Puts a shift on both halves of a day. */
function putShift(facts: PlanFacts, day: number, assignment: string, reason: string): PlanEdit[] {
  const wanted = new Map([day * 2, day * 2 + 1].map((at) => [at, assignment]));
  return layAssignments(facts, wanted, isAssigned, reason);
}

/** Takes the work of a day to another shift, another day, or both; undefined where it cannot go there. */
export function moveShift(
  facts: PlanFacts,
  day: number,
  by: number,
  assignment: string,
  reason: string,
): PlanEdit[] | undefined {
  if (by === 0) return putShift(facts, day, assignment, reason);
  const moved = moveBlock(facts, { first: day, last: day }, by, reason);
  if (!moved) return undefined;
  const { context, trajectory } = facts.plan;
  const after = gatherFacts(context, moved.reduce<Trajectory>(applyEdit, trajectory), facts.today);
  return [...moved, ...putShift(after, day + by, assignment, reason)];
}
