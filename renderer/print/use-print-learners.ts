import { useQuery } from '@tanstack/react-query';
import { useApi } from '../api/use-api.ts';
import type { LoadedYear } from '../year/loaded-year.ts';

/** Somebody whose plan can be printed. */
export type PrintLearner = {
  readonly trajectoryId: string;
  readonly name: string;
  readonly classId: string;
  readonly className: string;
  /** The newest published version; undefined where there is none. */
  readonly version: number | undefined;
};

/** Everybody of the school year in the order of the file, with the newest version of each. */
export function usePrintLearners(year: LoadedYear): readonly PrintLearner[] {
  const api = useApi();
  const { schoolYear } = year;
  const { data: lines = [] } = useQuery({
    queryKey: ['planVersions', schoolYear],
    queryFn: () => api.years.planVersions({ schoolYear }),
  });
  return year.checked.learners.map(({ facts: { learner, plan } }) => ({
    trajectoryId: plan.trajectory.id,
    name: learner.name,
    classId: plan.classDays.classGroup.id,
    className: plan.classDays.classGroup.name,
    version: lines.find(({ trajectoryId }) => trajectoryId === plan.trajectory.id)?.number,
  }));
}
