import type { Agreement, Segment, Trajectory } from '../input/trajectory.ts';
import type { PlanEdit } from '../plan/plan-edit.ts';
import { isSame, reverse, type Term, type VersionPart } from './version-part.ts';

function removals<T>(list: readonly T[], gone: readonly T[], type: 'removeSegment' | 'removeAgreement'): PlanEdit[] {
  return list
    .map((one, index) => ({ one, index }))
    .filter(({ one }) => gone.some((other) => isSame(one, other)))
    .map(({ index }): PlanEdit => ({ type, index }))
    .reverse();
}

function segmentEdits(now: readonly Segment[], before: readonly Segment[], after: readonly Segment[]): PlanEdit[] {
  return [
    ...removals(now, before, 'removeSegment'),
    ...after.map((segment): PlanEdit => ({ type: 'addSegment', segment })),
  ];
}

function termEdits(now: Trajectory, before: Term, after: Term): PlanEdit[] {
  const gone = now.agreements.filter((one) => !after.agreements.some((other) => isSame(one, other)));
  const come = after.agreements.filter((one) => !now.agreements.some((other) => isSame(one, other)));
  const { firstDay, lastDay } = after;
  const isMoved = firstDay !== now.firstDay || lastDay !== now.lastDay;
  return [
    ...(isMoved ? [{ type: 'changeTrajectory', firstDay, lastDay } as PlanEdit] : []),
    ...removals<Agreement>(now.agreements, gone, 'removeAgreement'),
    ...come.map((agreement): PlanEdit => ({ type: 'addAgreement', agreement })),
    ...segmentEdits(now.segments, before.segments, after.segments),
  ];
}

/** The edits that bring a part from what it was to what it is, on a trajectory that has it as it was. */
export function editsOfPart(trajectory: Trajectory, part: VersionPart): PlanEdit[] {
  switch (part.kind) {
    case 'pins': {
      const { halfDays, after } = part;
      const unpin: PlanEdit = { type: 'unpin', halfDays };
      return after.length === 0 ? [unpin] : [unpin, { type: 'pin', pins: after }];
    }
    case 'deviation': {
      const isThere = trajectory.deviations?.some(({ id }) => id === part.id) ?? false;
      return [
        ...(isThere ? [{ type: 'removeDeviation', id: part.id } as const] : []),
        ...(part.after ? [{ type: 'addDeviation', deviation: part.after } as const] : []),
      ];
    }
    case 'segments':
      return segmentEdits(trajectory.segments, part.before, part.after);
    case 'term':
      return termEdits(trajectory, part.before, part.after);
    case 'leave':
      return [{ type: 'changeEntitlement', entitlement: part.after ?? {} }];
    case 'ground':
    case 'other':
      return [];
  }
}

/** The edits that put one change back as it was published; none for what is shared with other learners. */
export function putBackEdits(draft: Trajectory, part: VersionPart): PlanEdit[] {
  return editsOfPart(draft, reverse(part));
}
