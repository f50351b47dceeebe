import { idOf, type ListOfFile, listsOfFile } from '../../shared/command/aggregate.ts';
import type { ClassYear } from '../../shared/input/class-year.ts';

/** What an import does to one list of the year. */
export type ListChange = {
  readonly list: ListOfFile;
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
};

type Listed = { readonly id: string; readonly name?: string };

/** Equal content whatever the order in which its fields were written; a field without a value is an absent one. */
function isEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [one, other] = [a as Record<string, unknown>, b as Record<string, unknown>];
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((key) => isEqual(one[key], other[key]));
}

function wordsOf(classYear: ClassYear, list: ListOfFile, thing: Listed): string {
  if (list !== 'trajectories') return thing.name ?? thing.id;
  const trajectory = classYear.trajectories.find(({ id }) => id === thing.id);
  return classYear.learners.find(({ id }) => id === trajectory?.learnerId)?.name ?? thing.id;
}

function compareList(before: ClassYear, after: ClassYear, list: ListOfFile): ListChange {
  const kind = listsOfFile[list];
  const [old, next] = [before, after].map(
    (year) => new Map((year[list] ?? []).map((thing) => [idOf(kind, thing), thing])),
  );
  const names = (year: ClassYear, things: readonly Listed[]) => things.map((thing) => wordsOf(year, list, thing));
  return {
    list,
    added: names(
      after,
      [...next!.values()].filter(({ id }) => !old!.has(id)),
    ),
    changed: names(
      after,
      [...next!.values()].filter((thing) => old!.has(thing.id) && !isEqual(old!.get(thing.id), thing)),
    ),
    removed: names(
      before,
      [...old!.values()].filter(({ id }) => !next!.has(id)),
    ),
  };
}

/** What an import changes in a year that has data: every list with something new, other or gone. */
export function previewImport(before: ClassYear, after: ClassYear): readonly ListChange[] {
  return (Object.keys(listsOfFile) as ListOfFile[])
    .map((list) => compareList(before, after, list))
    .filter(({ added, changed, removed }) => added.length + changed.length + removed.length > 0);
}
