import { type PlannerView, plannerViews } from '../app/search-params.ts';

/** Under this name the view that was used last is remembered. */
export const viewKey = 'plannerView';

export function isPlannerView(text: string | undefined): text is PlannerView {
  return plannerViews.some((view) => view === text);
}
