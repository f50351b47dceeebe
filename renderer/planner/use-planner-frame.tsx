import { useNavigate } from '@tanstack/react-router';
import type { PlannerView } from '../app/search-params.ts';
import { useFrame } from '../app/use-frame.ts';
import { remember } from '../state/remembered.ts';
import type { LoadedYear } from '../year/loaded-year.ts';
import { PlannerStatus } from './PlannerStatus.tsx';
import { PlannerTools } from './PlannerTools.tsx';
import { viewKey } from './planner-view.ts';
import { usePlanner, usePlannerState } from './state/use-planner.ts';

/** Where the planner goes: another view, another learner, always with the day that has the focus. */
export function usePlannerAddress(year: LoadedYear) {
  const navigate = useNavigate();
  const { store } = usePlanner();
  const { trajectory } = store.get().stored.facts.plan;
  const open = (trajectoryId: string, view?: PlannerView) =>
    void navigate({
      to: '/learner/$trajectoryId',
      params: { trajectoryId },
      search: (before) => ({ ...before, ...(view && { view }) }),
    });
  return {
    showView(view: PlannerView) {
      remember(viewKey, view);
      open(trajectory.id, view);
    },
    showNeighbour(by: 1 | -1) {
      const { trajectories } = year.content.classYear;
      const at = trajectories.findIndex(({ id }) => id === trajectory.id);
      const next = trajectories[(at + by + trajectories.length) % trajectories.length];
      if (next) open(next.id);
    },
  };
}

/** Fills the bars of the window: path, view switch, keys and what is selected. */
export function usePlannerFrame({ year, view }: { year: LoadedYear; view: PlannerView }): void {
  const facts = usePlannerState(({ stored }) => stored.facts);
  const planner = usePlanner();
  const address = usePlannerAddress(year);
  useFrame({
    crumbs: [{ label: facts.plan.classDays.classGroup.name, to: '/start' }, { label: facts.learner.name }],
    actions: <PlannerTools planner={planner} view={view} onView={address.showView} />,
    status: <PlannerStatus planner={planner} view={view} />,
  });
}
