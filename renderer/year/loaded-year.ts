import type { YearContent } from '../../shared/api/years.ts';
import { type DayNumber, type IsoDate, toDayNumber } from '../../shared/calendar/iso-date.ts';
import { type SchoolYear, schoolYear } from '../../shared/calendar/school-year.ts';
import type { PlanningContext } from '../../shared/plan/planning-context.ts';
import { prepareContext } from '../../shared/plan/prepare-context.ts';
import { classRules, rules } from '../../shared/rules/catalogue.ts';
import {
  type CheckedClassYear,
  type CheckedLearner,
  type ClassFinding,
  checkClass,
} from '../../shared/rules/check-class.ts';
import { checkPlan } from '../../shared/rules/check-plan.ts';
import type { Finding } from '../../shared/rules/finding.ts';
import { gatherFacts } from '../../shared/rules/gather-facts.ts';
import type { PlanFacts } from '../../shared/rules/plan-facts.ts';

/** The school year on screen, built and checked. */
export type LoadedYear = {
  readonly schoolYear: SchoolYear;
  readonly content: YearContent;
  readonly context: PlanningContext;
  readonly checked: CheckedClassYear;
  readonly today: DayNumber;
  learnerOf(trajectoryId: string): CheckedLearner | undefined;
  classFindingsOf(trajectoryId: string): readonly ClassFinding[];
};

/** One list for everybody about whom the class check found nothing, so that nothing seems to change. */
const none: readonly ClassFinding[] = [];

function assemble(
  content: YearContent,
  context: PlanningContext,
  checked: CheckedClassYear,
  today: DayNumber,
): LoadedYear {
  const learners = new Map(checked.learners.map((learner) => [learner.facts.plan.trajectory.id, learner]));
  const findings = new Map<string, ClassFinding[]>();
  for (const finding of checked.findings) {
    for (const id of finding.trajectoryIds) findings.set(id, [...(findings.get(id) ?? []), finding]);
  }
  return {
    schoolYear: schoolYear(content.classYear.schoolYear),
    ...{ content, context, checked, today },
    learnerOf: (trajectoryId) => learners.get(trajectoryId),
    classFindingsOf: (trajectoryId) => findings.get(trajectoryId) ?? none,
  };
}

/** True where two years differ in trajectories alone: what learners share is the same. */
function sharesGround({ classYear: before }: YearContent, { classYear: after }: YearContent): boolean {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)] as (keyof typeof after)[]);
  keys.delete('trajectories');
  return [...keys].every((key) => before[key] === after[key]);
}

/** Findings are made when they are first asked for: the screen of one learner waits for no other. */
function checkedWhenAsked(facts: PlanFacts): CheckedLearner {
  let findings: readonly Finding[] | undefined;
  return {
    facts,
    get findings() {
      findings ??= checkPlan(facts, rules);
      return findings;
    },
  };
}

/** Builds and checks a year; of one that was loaded before, only the learners whose trajectory is another. */
export function loadYear(content: YearContent, date: IsoDate, before?: LoadedYear): LoadedYear {
  const today = toDayNumber(date);
  const { classYear } = content;
  const ground = before?.today === today && sharesGround(before.content, content) ? before : undefined;
  const context = ground ? { ...ground.context, classYear } : prepareContext(classYear, content.publicHolidays);
  const learners = classYear.trajectories.map((trajectory) => {
    const known = ground?.learnerOf(trajectory.id);
    const isKnown = known?.facts.plan.trajectory === trajectory;
    return isKnown ? known : checkedWhenAsked(gatherFacts(context, trajectory, today));
  });
  const findings = checkClass({ context, learners: learners.map(({ facts }) => facts), today }, classRules);
  return assemble(content, context, { learners, findings }, today);
}
