import { createContext, useContext, useSyncExternalStore } from 'react';
import type { PlannerActions } from './planner-actions.ts';
import type { PlannerState, PlannerStore } from './planner-store.ts';
import { pinReason, subscribePinReason } from './reason.ts';

export type Planner = { readonly store: PlannerStore; readonly actions: PlannerActions };

export const PlannerContext = createContext<Planner | undefined>(undefined);

/** The store and the actions of the planner that is on screen. */
export function usePlanner(): Planner {
  const planner = useContext(PlannerContext);
  if (!planner) throw new Error('No planner around this component');
  return planner;
}

/** One part of the planner's state; the component shows itself again when that part is another one. */
export function usePlannerState<T>(select: (state: PlannerState) => T): T {
  const { store } = usePlanner();
  return useSyncExternalStore(store.subscribe, () => select(store.get()));
}

/** The reason that the next pins get. */
export function usePinReason(): string {
  return useSyncExternalStore(subscribePinReason, pinReason);
}
