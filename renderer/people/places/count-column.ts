import type { Translate } from '../../../shared/messages/word-finding.ts';
import type { Column } from '../table/column.ts';

/** A column that counts. */
export function countColumn<T extends { readonly id: string }>(
  id: string,
  counts: ReadonlyMap<string, number>,
  t: Translate,
): Column<T> {
  const countOf = (record: T) => counts.get(record.id) ?? 0;
  return {
    id,
    heading: t(`peopleScreen.columns.${id}`),
    width: '94px',
    isNumber: true,
    text: (record) => String(countOf(record)),
    sortValue: countOf,
  };
}

/** How many of a list point at each id. */
export function countBy<T>(things: readonly T[], idOf: (thing: T) => string): ReadonlyMap<string, number> {
  return new Map([...Map.groupBy(things, idOf)].map(([id, own]) => [id, own.length]));
}
