import type { Segment } from '../../../shared/input/trajectory.ts';
import type { PlanEdit } from '../../../shared/plan/plan-edit.ts';

/** The edits that make the segments of a trajectory what they should be, place by place. */
export function segmentEdits(before: readonly Segment[], after: readonly Segment[]): PlanEdit[] {
  const common = Math.min(before.length, after.length);
  const changed = after.slice(0, common).flatMap((segment, index): PlanEdit[] => {
    const isSame = JSON.stringify(segment) === JSON.stringify(before[index]);
    return isSame ? [] : [{ type: 'changeSegment', index, segment }];
  });
  const added = after.slice(common).map((segment): PlanEdit => ({ type: 'addSegment', segment }));
  const removed = before
    .slice(common)
    .map((_, index): PlanEdit => ({ type: 'removeSegment', index: before.length - 1 - index }));
  return [...changed, ...removed, ...added];
}
