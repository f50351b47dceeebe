import type { InputPath } from '../../shared/input/input-problem.ts';
import { type Field, type FlatRow, type LaidRow, setAt, valueAt } from './field.ts';

type Thing = Record<string, unknown>;

/** A class year in the making: its root, and what rows of later sheets can belong to, by kind and code. */
export type ClassDraft = {
  readonly root: Thing;
  readonly owners: Map<string, { readonly thing: Thing; readonly path: InputPath }>;
};

/** The field whose code points at nothing. */
export type UnknownOwner = { readonly unknown: string };

export type SheetDefinition = {
  /** Key of the sheet's name in the messages. */
  readonly id: string;
  readonly fields: readonly Field[];
  readonly rowsOf: (classYear: Thing) => FlatRow[];
  readonly lay: (row: FlatRow, draft: ClassDraft) => LaidRow | UnknownOwner;
};

export function emptyDraft(): ClassDraft {
  const lists = ['schools', 'classGroups', 'companies', 'workplaces', 'mentors', 'learners', 'trajectories'];
  const root = Object.fromEntries(lists.map((list) => [list, []])) as Thing;
  return { root, owners: new Map([['root', { thing: root, path: [] }]]) };
}

/** The record of a row: its values, nested as their keys say, without the columns that only point at an owner. */
export function recordOf(row: FlatRow, without: readonly string[] = []): Thing {
  const record: Thing = {};
  for (const [key, value] of Object.entries(row))
    if (value !== undefined && !without.includes(key)) setAt(record, key, value);
  return record;
}

/** The values of a record by field key, for a row. */
export function flatten(record: unknown, fields: readonly Field[]): FlatRow {
  return Object.fromEntries(fields.map(({ key }) => [key, valueAt(record, key)]));
}

/** Adds a record to a list of an owner and returns where it went. */
export function addTo(owner: { thing: Thing; path: InputPath }, list: string, record: Thing): LaidRow {
  const steps = list.split('.');
  if (!Array.isArray(valueAt(owner.thing, list))) setAt(owner.thing, list, []);
  const items = valueAt(owner.thing, list) as Thing[];
  items.push(record);
  return { path: [...owner.path, ...steps, items.length - 1] };
}

type ListSheet = {
  readonly id: string;
  readonly fields: readonly Field[];
  readonly list: string;
  /** Lists that the record always has, filled by other sheets. */
  readonly holds?: readonly string[];
};

/** A sheet with one row for each entry of a list at the top of the file; its code is what other sheets point at. */
export function rootSheet({ id, fields, list, holds = [] }: ListSheet): SheetDefinition {
  return {
    id,
    fields,
    rowsOf: (classYear) => ((classYear[list] ?? []) as Thing[]).map((record) => flatten(record, fields)),
    lay: (row, draft) => {
      const record = { ...recordOf(row), ...Object.fromEntries(holds.map((name) => [name, []])) };
      const laid = addTo(draft.owners.get('root')!, list, record);
      draft.owners.set(`${list}:${String(row.id)}`, { thing: record, path: laid.path });
      return laid;
    },
  };
}

type OwnedSheet = ListSheet & {
  /** List of the owner at the top of the file, and the column with its code. */
  readonly owner: string;
  readonly ownerField: string;
};

/** A sheet whose rows belong to an entry of another sheet, by its code. */
export function ownedSheet({ id, fields, list, owner, ownerField, holds = [] }: OwnedSheet): SheetDefinition {
  const own = fields.filter(({ key }) => key !== ownerField);
  return {
    id,
    fields,
    rowsOf: (classYear) =>
      ((classYear[owner] ?? []) as Thing[]).flatMap((thing) =>
        ((valueAt(thing, list) ?? []) as Thing[]).map((record) => ({
          [ownerField]: thing.id,
          ...flatten(record, own),
        })),
      ),
    lay: (row, draft) => {
      const found = draft.owners.get(`${owner}:${String(row[ownerField])}`);
      if (!found) return { unknown: ownerField };
      const record = { ...recordOf(row, [ownerField]), ...Object.fromEntries(holds.map((name) => [name, []])) };
      const laid = addTo(found, list, record);
      if (row.id !== undefined)
        draft.owners.set(`${owner}.${list}:${String(row[ownerField])}#${String(row.id)}`, {
          thing: record,
          path: laid.path,
        });
      return laid;
    },
  };
}
