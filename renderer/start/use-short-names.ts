import { useMemo } from 'react';
import type { LoadedYear } from '../year/loaded-year.ts';
import { shortNames } from './short-names.ts';

/** The learner of a trajectory by a short name, for lines that name several. */
export function useShortNames({ checked }: LoadedYear): (trajectoryId: string) => string {
  return useMemo(() => {
    const short = shortNames(checked.learners.map(({ facts }) => facts.learner.name));
    const byId = new Map(checked.learners.map(({ facts }, index) => [facts.plan.trajectory.id, short[index]!]));
    return (trajectoryId) => byId.get(trajectoryId) ?? trajectoryId;
  }, [checked]);
}
