import type { ClassGround } from './class-ground.ts';
import type { PlannerStore } from './planner-store.ts';
import type { ShownPlan } from './shown-plan.ts';

/**
 * Has the planner show what is stored now. What the class check adds to the same plan waits until nothing is held, else it
 * would fall from the hand; the returned function ends that waiting.
 */
export function takeStored(store: PlannerStore, stored: ShownPlan, ground: ClassGround): (() => void) | undefined {
  const isHeld = () => {
    const now = store.get();
    return now.shown !== now.stored && now.stored.facts === stored.facts;
  };
  const take = () => {
    if (store.get().stored !== stored) store.set({ stored, shown: stored, ground });
    else if (store.get().ground !== ground) store.set({ ground });
  };
  if (store.get().stored === stored || !isHeld()) {
    take();
    return undefined;
  }
  const stop = store.subscribe(() => {
    if (isHeld()) return;
    stop();
    take();
  });
  return stop;
}
