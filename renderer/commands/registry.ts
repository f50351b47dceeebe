import { useSyncExternalStore } from 'react';
import type { AppCommand } from './app-command.ts';

/** Commands by who brought them; who came last comes first, because it is nearest to what a person looks at. */
let sources: readonly (readonly AppCommand[])[] = [];
let all: readonly AppCommand[] = [];
const listeners = new Set<() => void>();

function set(next: typeof sources): void {
  sources = next;
  all = sources.flat();
  for (const listener of listeners) listener();
}

/** Makes commands known until the returned function is called. */
export function registerCommands(commands: readonly AppCommand[]): () => void {
  set([commands, ...sources]);
  return () => set(sources.filter((source) => source !== commands));
}

export function commandsNow(): readonly AppCommand[] {
  return all;
}

export function subscribeCommands(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Every command that can be given now, the nearest first. */
export function useKnownCommands(): readonly AppCommand[] {
  return useSyncExternalStore(subscribeCommands, commandsNow);
}
