import type { Kysely } from 'kysely';
import type { Row } from './columns.ts';
import type { Reader } from './database.ts';

/** A transaction, or the store outside one, for tables whose names are data. */
export type Tx = Reader;
type AnyTables = Kysely<Record<string, Record<string, unknown>>>;
type Key = readonly (string | number | null)[];

/** SQLite takes 32,766 values in a statement, PostgreSQL twice as many. */
const valuesAtOnce = 20_000;
const rowsAtOnce = 500;

function chunks<T>(list: readonly T[], size: number): T[][] {
  const found: T[][] = [];
  for (let at = 0; at < list.length; at += size) found.push(list.slice(at, at + size));
  return found;
}

const untyped = (trx: Tx) => trx as unknown as AnyTables;

/** Inserts rows; with key columns, a row whose key is there already takes its place. */
export async function insertRows(
  trx: Tx,
  table: string,
  rows: readonly Row[],
  keyColumns: readonly string[] = [],
): Promise<void> {
  if (rows.length === 0) return;
  const names = Object.keys(rows[0]!);
  const others = names.filter((name) => !keyColumns.includes(name));
  for (const chunk of chunks(rows, Math.min(rowsAtOnce, Math.floor(valuesAtOnce / names.length)))) {
    const insert = untyped(trx).insertInto(table).values(chunk);
    await (keyColumns.length === 0
      ? insert
      : insert.onConflict((conflict) =>
          conflict
            .columns([...keyColumns])
            .doUpdateSet((builder) =>
              Object.fromEntries(others.map((name) => [name, builder.ref(`excluded.${name}`)])),
            ),
        )
    ).execute();
  }
}

/** Keys that differ in their last column only, which is what all of one school year or one timesheet do. */
function groupsOf(keys: readonly Key[]): { readonly fixed: Key; readonly last: (string | number | null)[] }[] {
  const groups = Map.groupBy(keys, (key) => JSON.stringify(key.slice(0, -1)));
  return [...groups.values()].flatMap((group) =>
    chunks(group, rowsAtOnce).map((chunk) => ({
      fixed: chunk[0]!.slice(0, -1),
      last: chunk.map((key) => key.at(-1)!),
    })),
  );
}

/** Deletes the rows with these keys. */
export async function deleteRows(
  trx: Tx,
  table: string,
  columns: readonly string[],
  keys: readonly Key[],
): Promise<void> {
  for (const { fixed, last } of groupsOf(keys)) {
    let query = untyped(trx).deleteFrom(table);
    fixed.forEach((value, index) => {
      query = query.where(columns[index]!, '=', value);
    });
    await query.where(columns.at(-1)!, 'in', last).execute();
  }
}

/** Reads the rows with these keys, or all of a school year, in the order asked for (within one chunk of keys). */
export async function selectRows(
  trx: Tx,
  table: string,
  columns: readonly string[],
  keys: readonly Key[] | string,
  order: readonly string[] = [],
): Promise<Row[]> {
  let query = untyped(trx).selectFrom(table).selectAll();
  for (const column of order) query = query.orderBy(column);
  if (typeof keys === 'string') return query.where('schoolYear', '=', keys).execute();
  const found: Row[] = [];
  for (const { fixed, last } of groupsOf(keys)) {
    let narrowed = query;
    fixed.forEach((value, index) => {
      narrowed = narrowed.where(columns[index]!, '=', value);
    });
    found.push(...(await narrowed.where(columns.at(-1)!, 'in', last).execute()));
  }
  return found;
}
