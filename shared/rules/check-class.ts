import type { DayNumber } from '../calendar/iso-date.ts';
import type { Override } from '../input/trajectory.ts';
import type { PlanningContext } from '../plan/planning-context.ts';
import { classRules, rules } from './catalogue.ts';
import { checkPlan, sortFindings, stampFinding } from './check-plan.ts';
import type { Finding } from './finding.ts';
import { gatherFacts } from './gather-facts.ts';
import type { ClassFacts, PlanFacts } from './plan-facts.ts';
import type { ClassRule } from './rule.ts';

/** A finding about the class as a whole, with the trajectories it touches in the order of the file. */
export type ClassFinding = Finding & { readonly trajectoryIds: readonly string[] };

export type CheckedLearner = { readonly facts: PlanFacts; readonly findings: readonly Finding[] };

export type CheckedClassYear = {
  readonly learners: readonly CheckedLearner[];
  readonly findings: readonly ClassFinding[];
};

/** Overrides of the trajectories a class finding touches: accepting it at one of its learners accepts it. */
function overridesOf(facts: ClassFacts, trajectoryIds: readonly string[]): readonly Override[] {
  return facts.learners.flatMap(({ plan: { trajectory } }) =>
    trajectory.overrides && trajectoryIds.includes(trajectory.id) ? trajectory.overrides : [],
  );
}

/** Checks all learners together against class rules, sorted as findings of a plan are. */
export function checkClass(facts: ClassFacts, rules: readonly ClassRule[]): ClassFinding[] {
  const findings: ClassFinding[] = [];
  for (const rule of rules) {
    for (const hit of rule.checkClass(facts)) {
      const { trajectoryIds } = hit;
      findings.push({ ...stampFinding(rule, hit, overridesOf(facts, trajectoryIds)), trajectoryIds });
    }
  }
  return sortFindings(findings);
}

/** Builds every plan of a class year once, checks each learner and then the class; learners in the order of the file. */
export function checkClassYear(context: PlanningContext, today: DayNumber): CheckedClassYear {
  const learners = context.classYear.trajectories.map((trajectory) => {
    const facts = gatherFacts(context, trajectory, today);
    return { facts, findings: checkPlan(facts, rules) };
  });
  const findings = checkClass({ context, learners: learners.map(({ facts }) => facts), today }, classRules);
  return { learners, findings };
}
