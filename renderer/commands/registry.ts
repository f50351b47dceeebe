import { createObservable, useObservable } from '../state/observable.ts';
import type { AppCommand } from './app-command.ts';

/**
 * Commands by who brought them; who came last comes first, because it is nearest to what a person looks at. What can be
 * done on every screen is the farthest, however often it is brought anew.
 */
let sources: readonly (readonly AppCommand[])[] = [];

/** Every command that can be given now, the nearest first. */
export const knownCommands = createObservable<readonly AppCommand[]>([]);

/** Makes commands known until the returned function is called. */
export function registerCommands(commands: readonly AppCommand[], areEverywhere = false): () => void {
  sources = areEverywhere ? [...sources, commands] : [commands, ...sources];
  knownCommands.set(sources.flat());
  return () => {
    sources = sources.filter((source) => source !== commands);
    knownCommands.set(sources.flat());
  };
}

export function useKnownCommands(): readonly AppCommand[] {
  return useObservable(knownCommands);
}
