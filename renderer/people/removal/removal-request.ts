import { useSyncExternalStore } from 'react';
import type { UsedBy } from '../../../shared/command/outcome.ts';
import type { ListName } from '../list-names.ts';

/** Records that a person wants gone, and what stands in the way: what goes along, or learners that still need them. */
export type RemovalRequest = {
  readonly list: ListName;
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly takes: readonly UsedBy[];
  /** Trajectories that still name it; it cannot go before they name another. */
  readonly holders: readonly string[];
};

let open: RemovalRequest | undefined;
const listeners = new Set<() => void>();

export function setRemoval(request: RemovalRequest | undefined): void {
  open = request;
  for (const listener of listeners) listener();
}

export function useRemoval(): RemovalRequest | undefined {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => open,
  );
}
