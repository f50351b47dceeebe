import { useSyncExternalStore } from 'react';
import type { UsedBy } from '../../../shared/command/outcome.ts';
import type { ListName } from '../list-names.ts';

/** Records that a person wants gone, and what stands in the way: what goes along, or learners that still need them. */
export type RemovalRequest = {
  readonly list: ListName;
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly takes: readonly UsedBy[];
  /** The one that cannot go before the trajectories that name it name another: a handful of them, and how many they are. */
  readonly held?: {
    readonly id: string;
    readonly name: string;
    readonly by: readonly string[];
    readonly count: number;
  };
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
