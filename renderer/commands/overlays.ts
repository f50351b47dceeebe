import { useSyncExternalStore } from 'react';

/** What lies over the screen: the palette or the overview of keys, one at a time. */
export type Overlay = 'palette' | 'keys' | undefined;

let open: Overlay;
const listeners = new Set<() => void>();

export function openOverlay(overlay: Overlay): void {
  open = overlay;
  for (const listener of listeners) listener();
}

export function useOverlay(): Overlay {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => open,
  );
}
