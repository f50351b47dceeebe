import { isDeepStrictEqual } from 'node:util';
import type { AggregateRef } from '../../../shared/command/aggregate.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * What a step did to one aggregate: its differing fields before and after, a field that was not there left out. Turned
 * around it is its own inverse, so that one record serves undo, redo and the history.
 */
export type Change = {
  readonly ref: AggregateRef;
  readonly action: 'add' | 'change' | 'remove';
  /** The learner whose history it belongs to. */
  readonly learnerId: string | null;
  readonly before: Fields;
  readonly after: Fields;
  readonly positionBefore: number | null;
  readonly positionAfter: number | null;
};

const opposite = { add: 'remove', change: 'change', remove: 'add' } as const;

/** The change that takes a change back. */
export function invert(change: Change): Change {
  return {
    ...change,
    action: opposite[change.action],
    before: change.after,
    after: change.before,
    positionBefore: change.positionAfter,
    positionAfter: change.positionBefore,
  };
}

/** The fields in which two things differ, on both sides. */
export function differingFields(before: object = {}, after: object = {}): Pick<Change, 'before' | 'after'> {
  const [older, newer] = [before as Fields, after as Fields];
  const names = [...new Set([...Object.keys(older), ...Object.keys(newer)])];
  const differing = names.filter((name) => !isDeepStrictEqual(older[name], newer[name]));
  const pick = (from: Fields) =>
    Object.fromEntries(differing.filter((name) => from[name] !== undefined).map((name) => [name, from[name]]));
  return { before: pick(older), after: pick(newer) };
}

/** The thing with a change made to it; undefined when the change removes it. */
export function applyChange(thing: object | undefined, change: Change): Fields | undefined {
  if (change.action === 'remove') return undefined;
  const kept = Object.entries(thing ?? {}).filter(([name]) => !(name in change.before));
  return { ...Object.fromEntries(kept), ...change.after };
}
