import type { AggregateChange } from '../command/outcome.ts';
import { isSame } from './version-part.ts';

/** A thing with one change of the history taken back; undefined where what it changed became other again since. */
export function withoutChange<T extends object>(thing: T, { action, fields }: AggregateChange): T | undefined {
  if (action !== 'change') return undefined;
  const back = { ...thing } as Record<string, unknown>;
  for (const [name, { before, after }] of Object.entries(fields)) {
    if (!isSame(back[name] ?? null, after)) return undefined;
    back[name] = before ?? undefined;
  }
  return Object.fromEntries(Object.entries(back).filter(([, value]) => value !== undefined)) as T;
}
