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
import { gatherFacts } from '../../shared/rules/gather-facts.ts';
import type { PlanFacts } from '../../shared/rules/plan-facts.ts';

/** The school year on screen. It is built and checked as far as somebody looks: the screen of one learner waits for no other. */
export type LoadedYear = {
  readonly schoolYear: SchoolYear;
  readonly content: YearContent;
  readonly context: PlanningContext;
  readonly today: DayNumber;
  /** Everybody, and the class. */
  readonly checked: CheckedClassYear;
  /** True once the class was checked, which needs the plans of all. */
  readonly isClassChecked: boolean;
  learnerOf(trajectoryId: string): CheckedLearner | undefined;
  classFindingsOf(trajectoryId: string): readonly ClassFinding[];
};

/** One list for everybody about whom the class check found nothing, so that nothing seems to change. */
const none: readonly ClassFinding[] = [];

function byTrajectory(findings: readonly ClassFinding[]): ReadonlyMap<string, readonly ClassFinding[]> {
  const byId = new Map<string, ClassFinding[]>();
  for (const finding of findings) {
    for (const id of finding.trajectoryIds) byId.set(id, [...(byId.get(id) ?? []), finding]);
  }
  return byId;
}

/** True where two years differ in trajectories alone: what learners share is the same. */
function sharesGround({ classYear: before }: YearContent, { classYear: after }: YearContent): boolean {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)] as (keyof typeof after)[]);
  keys.delete('trajectories');
  return [...keys].every((key) => before[key] === after[key]);
}

/** Findings are made when they are first asked for. */
function checkedWhenAsked(facts: PlanFacts): CheckedLearner {
  return {
    facts,
    get findings() {
      return keep(this, 'findings', checkPlan(facts, rules));
    },
  };
}

/** Puts what was just made in the place of what makes it. */
function keep<T>(owner: object, name: string, value: T): T {
  Object.defineProperty(owner, name, { value });
  return value;
}

/** The learners that were made so far, by their trajectory: what did not change stays the very same object. */
const madeIn = new WeakMap<LoadedYear, Map<string, CheckedLearner>>();

/** A year; of one that was loaded before, learners whose trajectory is still the same are taken over. */
export function loadYear(content: YearContent, date: IsoDate, before?: LoadedYear): LoadedYear {
  const today = toDayNumber(date);
  const { classYear } = content;
  const ground = before?.today === today && sharesGround(before.content, content) ? before : undefined;
  const context = ground ? { ...ground.context, classYear } : prepareContext(classYear, content.publicHolidays);
  const trajectories = new Map(classYear.trajectories.map((trajectory) => [trajectory.id, trajectory]));
  const madeBefore = (ground && madeIn.get(ground)) ?? new Map<string, CheckedLearner>();
  const made = new Map([...madeBefore].filter(([id, { facts }]) => facts.plan.trajectory === trajectories.get(id)));
  let findingsById: ReadonlyMap<string, readonly ClassFinding[]> | undefined;
  const year: LoadedYear = {
    schoolYear: schoolYear(classYear.schoolYear),
    ...{ content, context, today },
    get checked() {
      const learners = classYear.trajectories.map(({ id }) => year.learnerOf(id)!);
      const findings = checkClass({ context, learners: learners.map(({ facts }) => facts), today }, classRules);
      return keep(year, 'checked', { learners, findings });
    },
    get isClassChecked() {
      return findingsById !== undefined;
    },
    learnerOf(id) {
      const trajectory = trajectories.get(id);
      if (trajectory && !made.has(id)) made.set(id, checkedWhenAsked(gatherFacts(context, trajectory, today)));
      return made.get(id);
    },
    classFindingsOf(id) {
      findingsById ??= byTrajectory(year.checked.findings);
      return findingsById.get(id) ?? none;
    },
  };
  madeIn.set(year, made);
  return year;
}
