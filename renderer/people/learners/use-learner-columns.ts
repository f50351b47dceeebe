import { useMemo } from 'react';
import { useText } from '../../text/use-text.ts';
import type { LoadedYear } from '../../year/loaded-year.ts';
import { useChange } from '../../year/use-change.ts';
import type { Column } from '../table/column.ts';
import type { LearnerRow } from './learner-rows.ts';
import { nameColumns } from './name-columns.tsx';
import { placeColumns } from './place-columns.tsx';
import { stateColumns } from './state-columns.tsx';
import { useNewTrajectory } from './use-new-trajectory.ts';

/** The columns of the learners, with what can be edited in place. */
export function useLearnerColumns(year: LoadedYear): readonly Column<LearnerRow>[] {
  const { t, language } = useText();
  const change = useChange();
  const addTrajectory = useNewTrajectory(year);
  return useMemo(() => {
    const tools = { year, t, language, change, addTrajectory };
    return [...nameColumns(tools), ...placeColumns(tools), ...stateColumns(tools)];
  }, [year, t, language, change, addTrajectory]);
}
