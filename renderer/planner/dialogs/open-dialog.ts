import { useSyncExternalStore } from 'react';
import type { DayPartEntry } from '../../../shared/input/primitives.ts';
import type { TypedStretch } from '../hours/hours-draft.ts';

/** A dialog of the planner and what it is about. */
export type PlannerDialog =
  | { readonly type: 'deviation'; readonly halfDays: readonly DayPartEntry[]; readonly id?: string }
  | { readonly type: 'pattern'; readonly segment?: number }
  | { readonly type: 'agreements' }
  | { readonly type: 'pins' }
  | { readonly type: 'legend' }
  | { readonly type: 'copyWeek' }
  | { readonly type: 'hours'; readonly day: number; readonly stretches?: readonly TypedStretch[] };

let open: PlannerDialog | undefined;
const listeners = new Set<() => void>();

function set(dialog: PlannerDialog | undefined): void {
  open = dialog;
  for (const listener of listeners) listener();
}

/** Opens a dialog of the planner from anywhere on its screen. */
export function openDialog(dialog: PlannerDialog): void {
  set(dialog);
}

export function closeDialog(): void {
  set(undefined);
}

/** The dialog that is open. */
export function usePlannerDialog(): PlannerDialog | undefined {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => open,
  );
}
