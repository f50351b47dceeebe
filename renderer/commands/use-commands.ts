import { useEffect, useRef } from 'react';
import type { AppCommand } from './app-command.ts';
import { registerCommands } from './registry.ts';

/** All that is shown of commands; a new function to perform is no reason to tell everybody. */
function faceOf(commands: readonly AppCommand[]): string {
  return JSON.stringify(commands.map(({ perform: _perform, ...face }) => face));
}

/** Makes commands known while the component is on screen; those that are everywhere give way to what a screen brings. */
export function useCommands(commands: readonly AppCommand[], areEverywhere = false): void {
  const latest = useRef(commands);
  latest.current = commands;
  const face = faceOf(commands);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the face holds all that is shown of the commands.
  useEffect(() => {
    const known = latest.current.map((command, index) => ({
      ...command,
      perform: () => latest.current[index]?.perform(),
    }));
    return registerCommands(known, areEverywhere);
  }, [face, areEverywhere]);
}
