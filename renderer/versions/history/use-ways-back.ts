import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { HistoryStep } from '../../../shared/command/outcome.ts';
import { checkReferences } from '../../../shared/input/check-references.ts';
import type { ClassYear } from '../../../shared/input/class-year.ts';
import type { Trajectory } from '../../../shared/input/trajectory.ts';
import { freezeClassYear } from '../../../shared/versions/freeze-class-year.ts';
import { type PlanDifference, planDifference } from '../../../shared/versions/plan-difference.ts';
import { isSame } from '../../../shared/versions/version-part.ts';
import { type Api, useApi } from '../../api/use-api.ts';
import type { LoadedYear } from '../../year/loaded-year.ts';

const page = 200;

/** Every step of the store after one, that stands: what going back to it takes along. */
async function stepsAfter(api: Api, step: number): Promise<HistoryStep[]> {
  const found: HistoryStep[] = [];
  for (let before: number | undefined; ; ) {
    const read = await api.changes.history({ limit: page, ...(before !== undefined && { before }) });
    found.push(...read.filter((one) => one.step > step && one.state === 'done'));
    before = read.at(-1)?.step;
    if (before === undefined || before <= step || read.length < page) return found;
  }
}

/** One learner back to a step, with what that changes; or why there is nothing to go back to. */
export type WayAlone =
  | { readonly isPossible: true; readonly trajectory: Trajectory; readonly difference: PlanDifference }
  | { readonly isPossible: false; readonly why: 'same' | 'notThere' | 'goneSince' };

/** The way back of one learner, from the trajectory as it was. */
export function wayAlone(year: LoadedYear, trajectoryId: string, trajectory: Trajectory | null): WayAlone {
  const { classYear, publicHolidays } = year.content;
  if (!trajectory) return { isPossible: false, why: 'notThere' };
  const now = classYear.trajectories.find(({ id }) => id === trajectoryId);
  if (isSame(now, trajectory)) return { isPossible: false, why: 'same' };
  const trajectories = classYear.trajectories.map((one) => (one.id === trajectoryId ? trajectory : one));
  const then: ClassYear = { ...classYear, trajectories };
  if (checkReferences(then).length > checkReferences(classYear).length) return { isPossible: false, why: 'goneSince' };
  const [before, after] = [classYear, then].map((one) => freezeClassYear(one, trajectoryId));
  const difference = planDifference({
    ...{ before: before!, after: after!, trajectoryId, today: year.today, publicHolidays },
  });
  return { isPossible: true, trajectory, difference };
}

/** Both ways back to a step: of this learner alone, and of everything. Undefined until they are known. */
export function useWaysBack(year: LoadedYear, trajectoryId: string, { step }: HistoryStep) {
  const api = useApi();
  const { schoolYear } = year;
  const { data: then } = useQuery({
    queryKey: ['trajectoryAt', schoolYear, trajectoryId, step],
    queryFn: () => api.years.trajectoryAt({ schoolYear, id: trajectoryId, step }),
  });
  const { data: later } = useQuery({ queryKey: ['stepsAfter', step], queryFn: () => stepsAfter(api, step) });
  const alone = useMemo(
    () => (then === undefined ? undefined : wayAlone(year, trajectoryId, then as Trajectory | null)),
    [year, trajectoryId, then],
  );
  return alone && later && { alone, later };
}
