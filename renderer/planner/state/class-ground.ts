import { capacityRules } from '../../../shared/rules/capacity.ts';
import { checkClass } from '../../../shared/rules/check-class.ts';
import type { Finding } from '../../../shared/rules/finding.ts';
import type { PlanFacts } from '../../../shared/rules/plan-facts.ts';

/** The class around a learner: everybody's plan as it is stored, and what is found about this learner among them. */
export type ClassGround = {
  readonly learners: () => readonly PlanFacts[];
  readonly findings: readonly Finding[];
};

const capacityIds: ReadonlySet<string> = new Set(capacityRules.map(({ id }) => id));

/**
 * What the class gives a learner whose plan would be another: whether the workplaces are full is counted anew, which a drag
 * can afford; mentors, free days and names stay as they are stored.
 */
export function classFindingsAfter({ learners, findings }: ClassGround, after: PlanFacts): readonly Finding[] {
  const { context, trajectory } = after.plan;
  const others = learners().map((facts) => (facts.plan.trajectory.id === trajectory.id ? after : facts));
  const full = checkClass({ context, learners: others, today: after.today }, capacityRules);
  return [
    ...findings.filter(({ ruleId }) => !capacityIds.has(ruleId)),
    ...full.filter(({ trajectoryIds }) => trajectoryIds.includes(trajectory.id)),
  ];
}
