import { fold } from '../text/fold.ts';
import type { AppCommand } from './app-command.ts';

/** How well a command answers a query: every word of it must be found; 0 is best, undefined is not at all. */
function rank({ label, detail = '', keywords = '', group }: AppCommand, words: readonly string[]): number | undefined {
  const name = fold(label);
  const rest = fold(`${detail} ${keywords} ${group}`);
  let sum = 0;
  for (const word of words) {
    if (name.startsWith(word)) continue;
    if (` ${name}`.includes(` ${word}`)) sum += 1;
    else if (name.includes(word)) sum += 2;
    else if (` ${rest}`.includes(` ${word}`)) sum += 3;
    else return undefined;
  }
  return sum;
}

/** Of commands with the same id the first, which is the nearest. */
function withoutDoubles(commands: readonly AppCommand[]): readonly AppCommand[] {
  const ids = new Set<string>();
  return commands.filter(({ id }) => !ids.has(id) && ids.add(id));
}

/** The commands that answer a query, the best first, at most `most`; all for an empty query, in their own order. */
export function findCommands(commands: readonly AppCommand[], query: string, most: number): readonly AppCommand[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  return withoutDoubles(commands)
    .filter(({ isEnabled }) => isEnabled !== false)
    .flatMap((command) => {
      const at = rank(command, words);
      return at === undefined ? [] : [{ command, at }];
    })
    .sort((a, b) => a.at - b.at)
    .slice(0, most)
    .map(({ command }) => command);
}

/** Found commands under their headings; the heading of the best comes first. */
export function byGroup(commands: readonly AppCommand[]): readonly (readonly [string, readonly AppCommand[]])[] {
  return [...Map.groupBy(commands, ({ group }) => group)];
}

/** Commands that keys give, without those whose keys mean something nearer. */
export function withKeys(commands: readonly AppCommand[]): readonly AppCommand[] {
  const taken = new Set<string>();
  return commands.filter(({ keys }) => keys !== undefined && !taken.has(keys) && taken.add(keys));
}
