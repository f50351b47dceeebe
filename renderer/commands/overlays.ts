import { createObservable, useObservable } from '../state/observable.ts';

/** What lies over the screen: the palette or the overview of keys, one at a time. */
export type Overlay = 'palette' | 'keys' | undefined;

const open = createObservable<Overlay>(undefined);

export function openOverlay(overlay: Overlay): void {
  open.set(overlay);
}

export function useOverlay(): Overlay {
  return useObservable(open);
}
