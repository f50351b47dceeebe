import { type Plan, workplaceAt } from '../../../shared/plan/plan.ts';
import { openDialog } from '../dialogs/open-dialog.ts';
import { isOutside } from '../paint/half-days.ts';
import type { PlannerStore } from '../state/planner-store.ts';
import type { TypedStretch } from './hours-draft.ts';

/** True for a day that somebody can work on: there is an agreement and a workplace. */
export function canHaveHours(plan: Plan, day: number | undefined): day is number {
  return day !== undefined && !isOutside(plan, day) && workplaceAt(plan, day) >= 0;
}

/** Asks the hours of the day that has the focus, or of another one with hours to begin with. */
export function openHours(store: PlannerStore, about?: { day: number; stretches: readonly TypedStretch[] }): void {
  const { selection, stored } = store.get();
  const day = about?.day ?? selection?.head;
  if (!canHaveHours(stored.facts.plan, day)) return;
  openDialog({ type: 'hours', day, ...(about && { stretches: about.stretches }) });
}
