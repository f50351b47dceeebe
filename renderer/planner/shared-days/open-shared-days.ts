import { useSyncExternalStore } from 'react';
import type { DayPartEntry } from '../../../shared/input/primitives.ts';

/** What was painted that many learners share: free days of the school, or a closure of the company. */
export type SharedDays = { readonly type: 'schoolFree' | 'closure'; readonly halfDays: readonly DayPartEntry[] };

let open: SharedDays | undefined;
const listeners = new Set<() => void>();

export function openSharedDays(days: SharedDays | undefined): void {
  open = days;
  for (const listener of listeners) listener();
}

export function useSharedDays(): SharedDays | undefined {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => open,
  );
}
