import { knownCommands } from './registry.ts';

const longestWait = 5000;

/** Performs a command by its id; one of a screen that is still being opened as soon as it is there. */
export function performCommand(id: string): void {
  const perform = () => {
    const command = knownCommands.get().find((known) => known.id === id);
    if (command?.isEnabled !== false) command?.perform();
    return command !== undefined;
  };
  if (perform()) return;
  const stop = knownCommands.subscribe(() => {
    if (perform()) done();
  });
  const timer = setTimeout(() => done(), longestWait);
  const done = () => {
    stop();
    clearTimeout(timer);
  };
}
