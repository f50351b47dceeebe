import { type IsoDate, toDayNumber } from '../../shared/calendar/iso-date.ts';
import type { PublicHoliday } from '../../shared/calendar/public-holidays.ts';
import type { PlanVersion } from '../../shared/command/plan-version.ts';
import type { ClassYear } from '../../shared/input/class-year.ts';
import { prepareContext } from '../../shared/plan/prepare-context.ts';
import { rules } from '../../shared/rules/catalogue.ts';
import { checkPlan } from '../../shared/rules/check-plan.ts';
import { gatherFacts } from '../../shared/rules/gather-facts.ts';
import type { PlanFacts } from '../../shared/rules/plan-facts.ts';
import { hasPlannedDays } from '../../shared/versions/planned-days.ts';
import { changedDays } from './changed-days.ts';
import type { LearnerSheet } from './sheet-request.ts';

/**
 * Which plan of a learner is printed: the one of `now`, with days outlined that differ from the newest published version;
 * that version itself; or, of now, only what `changed` since.
 */
export type ShownPlan = 'now' | 'published' | 'changed';

export type SheetsOf = {
  readonly classYear: ClassYear;
  readonly publicHolidays: readonly PublicHoliday[];
  readonly date: IsoDate;
  /** Published versions; the newest of each trajectory counts. */
  readonly versions?: readonly PlanVersion[];
  readonly shown?: ShownPlan;
};

/** Raised when a published plan cannot be made again as it was signed: nothing else may be printed in its place. */
export class PublishedPlanError extends Error {
  readonly version: PlanVersion;

  constructor(version: PlanVersion) {
    super(`Version ${version.number} of ${version.trajectoryId} can no longer be made as it was published`);
    this.name = 'PublishedPlanError';
    this.version = version;
  }
}

function newestByTrajectory(versions: readonly PlanVersion[]): ReadonlyMap<string, PlanVersion> {
  const inOrder = [...versions].sort((a, b) => a.number - b.number);
  return new Map(inOrder.map((version) => [version.trajectoryId, version]));
}

/** A published plan as on the day it was published: what fell due later is no error of what was signed. */
function publishedFacts(version: PlanVersion, { publicHolidays }: SheetsOf): PlanFacts {
  const trajectory = version.frozen.trajectories.find(({ id }) => id === version.trajectoryId);
  if (!trajectory) throw new PublishedPlanError(version);
  const facts = gatherFacts(
    prepareContext(version.frozen, publicHolidays),
    trajectory,
    toDayNumber(version.publishedDay),
  );
  if (version.plannedDays && !hasPlannedDays(facts.plan, version.plannedDays)) throw new PublishedPlanError(version);
  return facts;
}

function changedSheet(facts: PlanFacts, version: PlanVersion, of: SheetsOf): LearnerSheet | undefined {
  const changed = changedDays(facts, publishedFacts(version, of));
  const isChanged = changed.size > 0;
  if (of.shown === 'changed' && !isChanged) return undefined;
  return {
    facts,
    findings: checkPlan(facts, rules),
    version: { number: version.number, isFinal: !isChanged, isChanged },
    changedDays: changed,
    ...(of.shown === 'changed' && { onlyChanges: true }),
  };
}

/**
 * Gives the sheet of a trajectory, planned and checked when first asked for; undefined for one that has nothing to show:
 * without a published version where that is printed, without a change where only changes are.
 */
export function learnerSheets(of: SheetsOf): (trajectoryId: string) => LearnerSheet | undefined {
  const { classYear, shown = 'now' } = of;
  const context = prepareContext(classYear, of.publicHolidays);
  const trajectories = new Map(classYear.trajectories.map((trajectory) => [trajectory.id, trajectory]));
  const newest = newestByTrajectory(of.versions ?? []);
  const known = new Map<string, LearnerSheet | undefined>();

  const make = (id: string): LearnerSheet | undefined => {
    const [trajectory, version] = [trajectories.get(id), newest.get(id)];
    if (!trajectory) throw new Error(`no trajectory ${id} in the class year`);
    if (shown === 'published') {
      if (!version) return undefined;
      const facts = publishedFacts(version, of);
      return { facts, findings: checkPlan(facts, rules), version: { number: version.number, isFinal: true } };
    }
    if (!version && shown === 'changed') return undefined;
    const facts = gatherFacts(context, trajectory, toDayNumber(of.date));
    return version ? changedSheet(facts, version, of) : { facts, findings: checkPlan(facts, rules) };
  };
  return (id) => {
    if (!known.has(id)) known.set(id, make(id));
    return known.get(id);
  };
}
