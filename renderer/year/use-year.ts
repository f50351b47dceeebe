import type { Status } from '../../shared/api/status.ts';
import type { LoadedYear } from './loaded-year.ts';
import { useYearState } from './year-store-context.ts';

/** The school year on screen; undefined while the store has none. */
export function useYear(): LoadedYear | undefined {
  return useYearState(({ year }) => year);
}

/** The store, the day and the name that changes are signed with. */
export function useStatus(): Status {
  return useYearState(({ status }) => status);
}
