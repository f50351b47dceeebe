import { spanOf } from '../calendar/period.ts';
import type { Agreement, Trajectory } from '../input/trajectory.ts';
import { layer } from './half-day.ts';
import type { Plan, PlannedAgreement, PlannedPlacement, PlannedSegment } from './plan.ts';
import { found, type PlanningContext } from './planning-context.ts';

type Clip = (period: Parameters<typeof spanOf>[0]) => IndexSpan;

type IndexSpan = { readonly first: number; readonly last: number };

/** The days two spans share; without any the same empty span every time, so that no index ever leaves the frame. */
function intersect(a: IndexSpan, b: IndexSpan): IndexSpan {
  const [first, last] = [Math.max(a.first, b.first), Math.min(a.last, b.last)];
  return last < first ? { first: 0, last: -1 } : { first, last };
}

function clipTo(context: PlanningContext, within: IndexSpan): Clip {
  return (period) => {
    const span = spanOf(period);
    return intersect(within, { first: span.first - context.frame.first, last: span.last - context.frame.first });
  };
}

function endOf(agreement: Agreement): Agreement['plannedLastDay'] {
  return agreement.actualLastDay ?? agreement.plannedLastDay;
}

function planAgreements(trajectory: Trajectory, context: PlanningContext, clip: Clip): PlannedAgreement[] {
  return trajectory.agreements.map((agreement) => ({
    agreement,
    company: found(context.companyIndex.get(agreement.companyId), 'company', agreement.companyId),
    ...clip({ firstDay: agreement.firstDay, lastDay: endOf(agreement) }),
  }));
}

function planPlacements(
  agreements: readonly PlannedAgreement[],
  context: PlanningContext,
  clip: Clip,
): PlannedPlacement[] {
  return agreements.flatMap(({ agreement, first, last }, index) =>
    agreement.placements.map((placement) => {
      return {
        placement,
        agreement: index,
        workplace: found(context.workplaceIndex.get(placement.workplaceId), 'workplace', placement.workplaceId),
        mentor: placement.mentorId === undefined ? -1 : (context.mentorIndex.get(placement.mentorId) ?? -1),
        ...intersect({ first, last }, clip(placement)),
      };
    }),
  );
}

/** Writes the index of each span on its days; where spans overlap the first one listed keeps the day. */
function layIndexes(days: Int16Array, spans: readonly IndexSpan[]): void {
  for (let index = spans.length - 1; index >= 0; index--) {
    const { first, last } = spans[index]!;
    if (last >= first) days.fill(index, first, last + 1);
  }
}

/** An empty plan: spans clipped to the trajectory and laid over its days, no half day decided yet. */
export function draftPlan(context: PlanningContext, trajectory: Trajectory): Plan {
  const { frame } = context;
  const within = clipTo(context, { first: 0, last: frame.dayCount - 1 })(trajectory);
  const clip = clipTo(context, within);
  const agreements = planAgreements(trajectory, context, clip);
  const placements = planPlacements(agreements, context, clip);
  const segments: PlannedSegment[] = trajectory.segments.map((segment) => ({ segment, ...clip(segment) }));
  const halves = frame.dayCount * 2;
  const plan: Plan = {
    context,
    trajectory,
    classDays: found(context.classGroups.get(trajectory.classGroupId), 'class group', trajectory.classGroupId),
    agreements,
    placements,
    segments,
    ...within,
    kind: new Uint8Array(halves),
    layer: new Uint8Array(halves).fill(layer.outside),
    origin: new Uint8Array(halves),
    flags: new Uint8Array(halves),
    shift: new Int16Array(halves).fill(-1),
    workMinutes: new Uint16Array(halves),
    lessonPeriods: new Uint8Array(halves),
    agreement: new Int16Array(frame.dayCount).fill(-1),
    placement: new Int16Array(frame.dayCount).fill(-1),
    segment: new Int16Array(frame.dayCount).fill(-1),
    cycleWeek: new Int8Array(frame.dayCount).fill(-1),
  };
  layIndexes(plan.agreement, agreements);
  layIndexes(plan.placement, placements);
  layIndexes(plan.segment, segments);
  return plan;
}
