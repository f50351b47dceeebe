import { useMemo } from 'react';
import type { VersionLine } from '../../../shared/api/years.ts';
import type { HistoryStep } from '../../../shared/command/outcome.ts';
import { byReason } from '../../../shared/versions/compare-trajectories.ts';
import { type PlanDifference, planDifference } from '../../../shared/versions/plan-difference.ts';
import { groupByStep } from '../../../shared/versions/step-of-part.ts';
import type { LoadedYear } from '../../year/loaded-year.ts';
import { usePlanVersion } from '../use-plan-versions.ts';
import { draftSide, type PlanSide, publishedSide } from './plan-side.ts';

/** Which plans are compared, by the id of the version; the draft has none. */
export type Compared = { readonly from: string | undefined; readonly to: string | undefined };

export type Comparison = {
  /** Undefined while nothing was published, or until it is read. */
  readonly before: PlanSide | undefined;
  readonly after: PlanSide;
  readonly difference: PlanDifference;
};

const same: PlanDifference = { changes: [], days: [], minutes: 0 };

/** Compares two plans of one learner; undefined for a learner who is not in the year, or until both plans are read. */
export function useComparison(
  year: LoadedYear,
  trajectoryId: string,
  { from, to }: Compared,
  steps: readonly HistoryStep[],
  lines: readonly VersionLine[],
): Comparison | undefined {
  const [fromVersion, toVersion] = [usePlanVersion(from), usePlanVersion(to)];
  const draft = useMemo(() => draftSide(year, trajectoryId), [year, trajectoryId]);
  const before = useMemo(() => fromVersion && publishedSide(fromVersion, year), [fromVersion, year]);
  const published = useMemo(() => toVersion && publishedSide(toVersion, year), [toVersion, year]);
  const after = to === undefined ? draft : published;
  const isBehind = lines.length > 0 && !before;
  return useMemo(() => {
    if (!after || isBehind) return undefined;
    if (!before) return { before, after, difference: same };
    const difference = planDifference({
      ...{ before: before.classYear, after: after.classYear, trajectoryId, today: year.today },
      publicHolidays: year.content.publicHolidays,
      groupOfPin: groupByStep(steps, trajectoryId, byReason),
    });
    return { before, after, difference };
  }, [before, after, isBehind, trajectoryId, year, steps]);
}
