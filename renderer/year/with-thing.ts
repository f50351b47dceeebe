import type { Aggregate } from '../../shared/command/aggregate.ts';
import type { ClassYear } from '../../shared/input/class-year.ts';

const lists = {
  programme: 'programmes',
  school: 'schools',
  classGroup: 'classGroups',
  company: 'companies',
  workplace: 'workplaces',
} as const;
/** What many plans rest on. */
export type SharedKind = keyof typeof lists;

/** True for the kind of a thing that many plans rest on. */
export function isSharedKind(kind: string): kind is SharedKind {
  return kind in lists;
}

/** The things of one kind, in the order of the file. */
export function thingsOf<K extends SharedKind>(classYear: ClassYear, kind: K): readonly Aggregate<K>[] {
  return (classYear[lists[kind]] ?? []) as readonly unknown[] as readonly Aggregate<K>[];
}

/** The class year with one thing in the place of the one with its id, or added where there is none. */
export function withThing<K extends SharedKind>(classYear: ClassYear, kind: K, thing: Aggregate<K>): ClassYear {
  const things = thingsOf(classYear, kind);
  const isKnown = things.some(({ id }) => id === thing.id);
  const next = isKnown ? things.map((each) => (each.id === thing.id ? thing : each)) : [...things, thing];
  return { ...classYear, [lists[kind]]: next };
}
