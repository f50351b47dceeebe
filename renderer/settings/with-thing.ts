import type { Aggregate } from '../../shared/command/aggregate.ts';
import type { ClassYear } from '../../shared/input/class-year.ts';

const lists = { school: 'schools', company: 'companies', programme: 'programmes' } as const;
/** What can be set with its effect in sight. */
export type SettingKind = keyof typeof lists;

/** The class year with one thing in the place of the one with its id, or added where there is none. */
export function withThing<K extends SettingKind>(classYear: ClassYear, kind: K, thing: Aggregate<K>): ClassYear {
  const things = (classYear[lists[kind]] ?? []) as readonly unknown[] as readonly Aggregate<K>[];
  const isKnown = things.some(({ id }) => id === thing.id);
  const next = isKnown ? things.map((each) => (each.id === thing.id ? thing : each)) : [...things, thing];
  return { ...classYear, [lists[kind]]: next };
}

/** A thing without a field that only says what is usual, so that taking a choice back leaves no trace. */
export function withField<T extends object, F extends keyof T>(thing: T, field: F, value: T[F], usual: T[F]): T {
  const { [field]: _, ...others } = thing;
  return (value === usual ? others : { ...others, [field]: value }) as T;
}
