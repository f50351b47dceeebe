import { useParams, useSearch } from '@tanstack/react-router';
import { remembered } from '../state/remembered.ts';
import { useYear } from '../year/use-year.ts';
import { PlannerWorkspace } from './PlannerWorkspace.tsx';
import { isPlannerView, viewKey } from './planner-view.ts';

/** The year of one learner, by its address: which learner, which view, which day. */
export function PlannerScreen() {
  const { trajectoryId } = useParams({ from: '/learner/$trajectoryId' });
  const { view, day } = useSearch({ from: '/learner/$trajectoryId' });
  const year = useYear();
  const learner = year?.learnerOf(trajectoryId);
  if (!year || !learner) return null;
  // The address is written by anybody; what it asks is a view only when there is one.
  const asked = [view, remembered(viewKey)].find(isPlannerView);
  return (
    <PlannerWorkspace
      key={`${year.schoolYear} ${trajectoryId}`}
      year={year}
      learner={learner}
      view={asked ?? 'year'}
      day={day}
    />
  );
}
