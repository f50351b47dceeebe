import { halfDayKind, layer } from '../../../shared/plan/half-day.ts';
import { entriesOf } from '../../../shared/plan/half-day-entries.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import type { PlanEdit } from '../../../shared/plan/plan-edit.ts';
import type { PlanFacts } from '../../../shared/rules/plan-facts.ts';
import { assignmentAt, isAssigned } from './assignments.ts';
import { isOutside, isPublicHoliday, isSchoolHoliday, isWeekend } from './half-days.ts';
import { layAssignments } from './lay-assignments.ts';

/** A run of days by its first and last index. */
export type Block = { readonly first: number; readonly last: number };

function isFixed(plan: Plan, day: number): boolean {
  return isOutside(plan, day) || isPublicHoliday(plan, day);
}

/** What a half day becomes when its work goes elsewhere: the work that makes room, else rest or leave. */
function leftBehind(plan: Plan, at: number, replaced: number): string {
  if (plan.kind[replaced] === halfDayKind.work) return assignmentAt(plan, replaced) ?? 'free';
  return isSchoolHoliday(plan, at >> 1) ? 'leave' : 'free';
}

/**
 * Moves what a block of days is by a number of days; work that lies there comes back in its place. Undefined where the block
 * would leave the trajectory or land on a public holiday.
 */
export function moveBlock(facts: PlanFacts, block: Block, by: number, reason: string): PlanEdit[] | undefined {
  const { plan } = facts;
  const wanted = new Map<number, string>();
  const unpinned: number[] = [];
  for (let at = block.first * 2; at < block.last * 2 + 2; at++) {
    const target = at + by * 2;
    if (target < 0 || isFixed(plan, target >> 1)) return undefined;
    const assignment = assignmentAt(plan, at);
    if (assignment === undefined) return undefined;
    wanted.set(target, assignment);
  }
  for (let at = block.first * 2; at < block.last * 2 + 2; at++) {
    const isCovered = wanted.has(at) && at >> 1 >= block.first + by && at >> 1 <= block.last + by;
    if (isCovered) continue;
    const replaced = at + by * 2;
    const makesRoom =
      plan.kind[replaced] === halfDayKind.work && (replaced >> 1 < block.first || replaced >> 1 > block.last);
    if (plan.layer[at] === layer.pin && !makesRoom) unpinned.push(at);
    else if (!isWeekend(at >> 1) || makesRoom) wanted.set(at, leftBehind(plan, at, replaced));
  }
  const unpins: PlanEdit[] =
    unpinned.length === 0 ? [] : [{ type: 'unpin', halfDays: entriesOf(plan.context.frame, unpinned) }];
  return [...unpins, ...layAssignments(facts, wanted, isAssigned, reason)];
}

/** Makes a block longer with copies of its last day, or shorter by giving its last days back to what lies below. */
export function resizeBlock(facts: PlanFacts, block: Block, by: number, reason: string): PlanEdit[] | undefined {
  const { plan } = facts;
  if (by < 0) return shrink(facts, { first: Math.max(block.first + 1, block.last + by + 1), last: block.last }, reason);
  const wanted = new Map<number, string>();
  for (let day = block.last + 1; day <= block.last + by; day++) {
    if (isFixed(plan, day)) return undefined;
    for (const half of [0, 1]) {
      const assignment = assignmentAt(plan, block.last * 2 + half);
      if (assignment === undefined) return undefined;
      wanted.set(day * 2 + half, assignment);
    }
  }
  return layAssignments(facts, wanted, isAssigned, reason);
}

function shrink(facts: PlanFacts, days: Block, reason: string): PlanEdit[] | undefined {
  const { plan } = facts;
  if (days.first > days.last) return undefined;
  const wanted = new Map<number, string>();
  const unpinned: number[] = [];
  for (let at = days.first * 2; at < days.last * 2 + 2; at++) {
    if (plan.layer[at] === layer.pin) unpinned.push(at);
    else wanted.set(at, isSchoolHoliday(plan, at >> 1) ? 'leave' : 'free');
  }
  const unpins: PlanEdit[] =
    unpinned.length === 0 ? [] : [{ type: 'unpin', halfDays: entriesOf(plan.context.frame, unpinned) }];
  return [...unpins, ...layAssignments(facts, wanted, isAssigned, reason)];
}
