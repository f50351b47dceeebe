/** Keys and indexes from the top of a draft, as in `['shiftCodes', 0, 'parts', 1, 'start']`. */
export type FieldPath = readonly (string | number)[];

type Inner = Record<string | number, unknown>;

export function valueAt(draft: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Inner | undefined)?.[key], draft);
}

/** The draft with one value changed; all that does not hold it stays the very same. */
export function withValueAt<T>(draft: T, [key, ...rest]: FieldPath, value: unknown): T {
  if (key === undefined) return value as T;
  const inner = (draft as Inner | undefined)?.[key];
  const next = withValueAt(inner, rest, value);
  if (Array.isArray(draft)) return draft.with(key as number, next) as T;
  if (typeof key === 'number') return [next] as T;
  return { ...(draft as object), [key]: next } as T;
}

export function pathKey(path: FieldPath): string {
  return path.join('.');
}
