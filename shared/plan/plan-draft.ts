import { spanOf } from '../calendar/period.ts';
import type { Agreement, Trajectory } from '../input/trajectory.ts';
import { layer } from './half-day.ts';
import type { Plan, PlannedAgreement, PlannedPlacement } from './plan.ts';
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

type PlanArrays = Pick<
  Plan,
  | 'kind'
  | 'layer'
  | 'origin'
  | 'flags'
  | 'shift'
  | 'workMinutes'
  | 'lessonPeriods'
  | 'agreement'
  | 'placement'
  | 'segment'
  | 'cycleWeek'
>;

/** The arrays of an undecided plan, side by side in one buffer: eleven of their own would cost a quarter of the building. */
function layArrays(days: number): PlanArrays {
  const halves = days * 2;
  const buffer = new ArrayBuffer(halves * 4 + days * 6 + halves * 5 + days);
  let offset = 0;
  const next = (bytes: number) => {
    offset += bytes;
    return offset - bytes;
  };
  const words = (length: number) => new Int16Array(buffer, next(length * 2), length);
  const bytes = (length: number) => new Uint8Array(buffer, next(length), length);
  return {
    shift: words(halves).fill(-1),
    workMinutes: new Uint16Array(buffer, next(halves * 2), halves),
    agreement: words(days).fill(-1),
    placement: words(days).fill(-1),
    segment: words(days).fill(-1),
    kind: bytes(halves),
    layer: bytes(halves).fill(layer.outside),
    origin: bytes(halves),
    flags: bytes(halves),
    lessonPeriods: bytes(halves),
    cycleWeek: new Int8Array(buffer, next(days), days).fill(-1),
  };
}

/** An empty plan: spans clipped to the trajectory and laid over its days, no half day decided yet. */
export function draftPlan(context: PlanningContext, trajectory: Trajectory): Plan {
  const { frame } = context;
  const within = clipTo(context, { first: 0, last: frame.dayCount - 1 })(trajectory);
  const clip = clipTo(context, within);
  const agreements = planAgreements(trajectory, context, clip);
  const placements = planPlacements(agreements, context, clip);
  const plan: Plan = {
    context,
    trajectory,
    classDays: found(context.classGroups.get(trajectory.classGroupId), 'class group', trajectory.classGroupId),
    agreements,
    placements,
    segments: trajectory.segments.map((segment) => ({ segment, ...clip(segment) })),
    ...within,
    ...layArrays(frame.dayCount),
    seen: { flags: 0, kinds: 0 },
  };
  layIndexes(plan.agreement, agreements);
  layIndexes(plan.placement, placements);
  layIndexes(plan.segment, plan.segments);
  return plan;
}
