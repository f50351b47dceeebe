import type { DayNumber } from '../calendar/iso-date.ts';
import { measureHours } from '../hours/measure-hours.ts';
import type { Trajectory } from '../input/trajectory.ts';
import { settleLeave } from '../leave/settle-leave.ts';
import { buildPlan } from '../plan/build-plan.ts';
import { found, type PlanningContext } from '../plan/planning-context.ts';
import type { PlanFacts } from './plan-facts.ts';

/** Builds and measures one learner's year: everything the rules look at. */
export function gatherFacts(context: PlanningContext, trajectory: Trajectory, today: DayNumber): PlanFacts {
  const plan = buildPlan(context, trajectory);
  return {
    plan,
    learner: found(context.learners.get(trajectory.learnerId), 'learner', trajectory.learnerId),
    programme: found(context.programmes.get(trajectory.programmeId), 'programme', trajectory.programmeId),
    hours: measureHours(plan),
    leave: settleLeave(plan),
    today,
  };
}
