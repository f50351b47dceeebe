import { createContext, useContext, useSyncExternalStore } from 'react';
import type { YearState, YearStore } from './year-store.ts';

export const YearStoreContext = createContext<YearStore | undefined>(undefined);

/** The store of the page. */
export function useYearStore(): YearStore {
  const store = useContext(YearStoreContext);
  if (!store) throw new Error('No store around this component');
  return store;
}

/** One part of what the page knows; the component shows itself again when that part is another one. */
export function useYearState<T>(select: (state: YearState) => T): T {
  const store = useYearStore();
  return useSyncExternalStore(store.subscribe, () => select(store.get()));
}
