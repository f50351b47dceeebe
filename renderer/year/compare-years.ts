import type { ClassYear } from '../../shared/input/class-year.ts';
import { prepareContext } from '../../shared/plan/prepare-context.ts';
import { classRules, rules } from '../../shared/rules/catalogue.ts';
import { type CheckedClassYear, type CheckedLearner, checkClass } from '../../shared/rules/check-class.ts';
import { checkPlan } from '../../shared/rules/check-plan.ts';
import type { Finding } from '../../shared/rules/finding.ts';
import { gatherFacts } from '../../shared/rules/gather-facts.ts';
import type { LoadedYear } from './loaded-year.ts';

/** What a change does to one learner; `before` and `after` are what the planner would say of them. */
export type TouchedLearner = {
  readonly before: CheckedLearner;
  readonly after: CheckedLearner;
  readonly added: readonly Finding[];
  readonly solved: readonly Finding[];
};

/** What a change does to a year, before it is made: the learners it touches, and what is found about the class. */
export type YearDifference = {
  readonly learners: readonly TouchedLearner[];
  readonly added: readonly Finding[];
  readonly solved: readonly Finding[];
};

/** Two findings are the same where they say the same about the same days; information is no reason to change one's mind. */
function compareFindings(before: readonly Finding[], after: readonly Finding[]) {
  const keyOf = ({ ruleId, severity, dates, value }: Finding) =>
    `${ruleId} ${severity} ${dates.join()} ${value?.amount ?? ''}`;
  const [old, now] = [new Set(before.map(keyOf)), new Set(after.map(keyOf))];
  const isOpen = ({ severity }: Finding) => severity !== 'info';
  return {
    added: after.filter((finding) => isOpen(finding) && !old.has(keyOf(finding))),
    solved: before.filter((finding) => isOpen(finding) && !now.has(keyOf(finding))),
  };
}

function isSamePlan({ facts: before }: CheckedLearner, { facts: after }: CheckedLearner): boolean {
  const [a, b] = [before.plan.kind, after.plan.kind];
  return (
    before.hours.workMinutes === after.hours.workMinutes &&
    before.hours.averageMinutesPerWeek === after.hours.averageMinutesPerWeek &&
    before.hours.schoolMinutes === after.hours.schoolMinutes &&
    a.length === b.length &&
    a.every((value, index) => value === b[index])
  );
}

/** Compares two years learner by learner, in the order of the file; those that stay as they are are left out. */
export function compareYears(before: CheckedClassYear, after: CheckedClassYear): YearDifference {
  const known = new Map(before.learners.map((learner) => [learner.facts.plan.trajectory.id, learner]));
  const learners = after.learners.flatMap((now): TouchedLearner[] => {
    const old = known.get(now.facts.plan.trajectory.id);
    if (!old || old === now) return [];
    const { added, solved } = compareFindings(old.findings, now.findings);
    if (isSamePlan(old, now) && added.length === 0 && solved.length === 0) return [];
    return [{ before: old, after: now, added, solved }];
  });
  return { learners, ...compareFindings(before.findings, after.findings) };
}

/**
 * What another class year would do to the learners of the year on screen. `mayTouch` says who can be concerned at all: the
 * others are not built again.
 */
export function previewClassYear(
  { content, checked, today }: LoadedYear,
  classYear: ClassYear,
  mayTouch: (learner: CheckedLearner) => boolean = () => true,
): YearDifference {
  const context = prepareContext(classYear, content.publicHolidays);
  const known = new Map(checked.learners.map((learner) => [learner.facts.plan.trajectory.id, learner]));
  const learners = classYear.trajectories.map((trajectory): CheckedLearner => {
    const old = known.get(trajectory.id);
    if (old && !mayTouch(old)) return old;
    const facts = gatherFacts(context, trajectory, today);
    return { facts, findings: checkPlan(facts, rules) };
  });
  const findings = checkClass({ context, learners: learners.map(({ facts }) => facts), today }, classRules);
  return compareYears(checked, { learners, findings });
}
