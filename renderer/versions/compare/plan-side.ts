import { toDayNumber } from '../../../shared/calendar/iso-date.ts';
import type { PlanVersion } from '../../../shared/command/plan-version.ts';
import type { ClassYear } from '../../../shared/input/class-year.ts';
import { prepareContext } from '../../../shared/plan/prepare-context.ts';
import { rules } from '../../../shared/rules/catalogue.ts';
import { checkPlan } from '../../../shared/rules/check-plan.ts';
import { blocksPublishing, type Finding } from '../../../shared/rules/finding.ts';
import { gatherFacts } from '../../../shared/rules/gather-facts.ts';
import type { PlanFacts } from '../../../shared/rules/plan-facts.ts';
import { freezeClassYear } from '../../../shared/versions/freeze-class-year.ts';
import { hasPlannedDays } from '../../../shared/versions/planned-days.ts';
import type { LoadedYear } from '../../year/loaded-year.ts';

/** One of the two plans that are compared. */
export type PlanSide = {
  /** Undefined for the draft. */
  readonly version: PlanVersion | undefined;
  /** The class year with this one learner in it. */
  readonly classYear: ClassYear;
  readonly facts: PlanFacts;
  /** Errors in the way of publishing. */
  readonly errors: readonly Finding[];
  /** False where this program plans other days than were published. */
  readonly isAsPublished: boolean;
};

/** The plan as it is now. */
export function draftSide(year: LoadedYear, trajectoryId: string): PlanSide | undefined {
  const learner = year.learnerOf(trajectoryId);
  if (!learner) return undefined;
  return {
    version: undefined,
    classYear: freezeClassYear(year.content.classYear, trajectoryId),
    facts: learner.facts,
    errors: [...learner.findings, ...year.classFindingsOf(trajectoryId)].filter(blocksPublishing),
    isAsPublished: true,
  };
}

/** A plan as it was published, on the day that it was. */
export function publishedSide(version: PlanVersion, year: LoadedYear): PlanSide {
  const { frozen, trajectoryId, publishedDay, plannedDays } = version;
  const context = prepareContext(frozen, year.content.publicHolidays);
  const trajectory = frozen.trajectories.find(({ id }) => id === trajectoryId)!;
  const facts = gatherFacts(context, trajectory, toDayNumber(publishedDay));
  return {
    version,
    classYear: frozen,
    facts,
    errors: checkPlan(facts, rules).filter(blocksPublishing),
    isAsPublished: plannedDays === undefined || hasPlannedDays(facts.plan, plannedDays),
  };
}
