import type { PhaseKind } from '../../../shared/input/programme.ts';
import { halfDayFlag, halfDayKind } from '../../../shared/plan/half-day.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import { wishOf } from '../../../shared/plan/wish.ts';
import type { PlanFacts } from '../../../shared/rules/plan-facts.ts';

/** The workplace of the placement that holds on a day, -1 for none. */
export function placedWorkplace(plan: Plan, day: number): number {
  const placement = plan.placement[day]!;
  return placement < 0 ? -1 : plan.placements[placement]!.workplace;
}

/** Work of one phase on a day: the usual shift where the placement is of that phase, else at the learner's workplace that is. */
export function workOfPhase(plan: Plan, day: number, phase: PhaseKind): string | undefined {
  const { workplaces } = plan.context;
  const placed = placedWorkplace(plan, day);
  if (placed >= 0 && workplaces[placed]!.phaseKind === phase) return 'work';
  const other = plan.placements.find(({ workplace }) => workplaces[workplace]!.phaseKind === phase);
  return other && `work@${workplaces[other.workplace]!.workplace.id}`;
}

/** What a pin has to ask to keep a half day as it is; undefined where only a layer of its own can give it. */
export function assignmentAt(plan: Plan, at: number): string | undefined {
  switch (plan.kind[at]) {
    case halfDayKind.school:
      return 'school';
    case halfDayKind.leave:
      return 'leave';
    case halfDayKind.rosterRest:
    case halfDayKind.unplanned:
    case halfDayKind.weekend:
      return 'free';
    case halfDayKind.work: {
      if ((plan.flags[at]! & halfDayFlag.deviation) !== 0) return undefined;
      const shift = plan.context.shifts[plan.shift[at]!];
      if (!shift) return 'work';
      const isPlaced = shift.workplace === placedWorkplace(plan, at >> 1);
      return isPlaced ? shift.code : `${shift.code}@${plan.context.workplaces[shift.workplace]!.workplace.id}`;
    }
    default:
      return undefined;
  }
}

const kindsAsked = {
  school: [halfDayKind.school],
  leave: [halfDayKind.leave],
  free: [halfDayKind.rosterRest, halfDayKind.unplanned, halfDayKind.weekend],
  nothing: [],
} as const;

/** True when a half day is what an assignment asks, the shift code and the workplace included where it names them. */
export function isAssigned({ plan }: PlanFacts, at: number, assignment: string): boolean {
  const wish = wishOf(assignment, plan.context);
  if (wish.asks !== 'work') return (kindsAsked[wish.asks] as readonly number[]).includes(plan.kind[at]!);
  const shift = plan.context.shifts[plan.shift[at]!];
  if (plan.kind[at] !== halfDayKind.work || !shift) return false;
  const workplace = wish.workplace ?? placedWorkplace(plan, at >> 1);
  const usual = plan.context.workplaces[workplace]?.workplace.defaultShift;
  return shift.workplace === workplace && shift.code === (wish.code ?? usual);
}
