import type { SchoolYear } from '../../../shared/calendar/school-year.ts';
import {
  type Aggregate,
  type AggregateKind,
  type AggregateRef,
  aggregateSchemas,
  idOf,
} from '../../../shared/command/aggregate.ts';
import { StoreError } from '../store-error.ts';
import { fromRow, type Row } from './columns.ts';
import { recordTables, type Stored } from './record-tables.ts';
import { selectRows, type Tx } from './rows.ts';
import { readParts } from './trajectory-parts.ts';

/** Checks what came out of the file as if it came from outside: a row that another program wrote is not trusted. */
function stored<K extends AggregateKind>(kind: K, row: Row, thing: Record<string, unknown>): Stored<K> {
  const parsed = aggregateSchemas[kind].safeParse(thing);
  if (!parsed.success) throw new StoreError('damaged', { file: kind, detail: parsed.error.message });
  const content = parsed.data as Aggregate<K>;
  const schoolYear = kind === 'setting' ? null : (row.schoolYear as SchoolYear);
  return {
    ref: { kind, schoolYear, id: idOf(kind, content) },
    content,
    version: row.version as number,
    position: (row.position as number | undefined) ?? null,
  };
}

async function read<K extends AggregateKind>(
  trx: Tx,
  kind: K,
  keys: readonly (readonly (string | null)[])[] | string,
): Promise<Stored<K>[]> {
  const { table, columns, keyColumns, isListed } = recordTables[kind];
  const rows = await selectRows(trx, table, keyColumns, keys, isListed ? ['position'] : [...keyColumns]);
  const things = rows.map((row) => fromRow(columns, row));
  if (kind === 'trajectory' && rows.length > 0) {
    const byId = new Map(things.map((thing) => [String(thing.id), thing]));
    await readParts(trx, String(rows[0]!.schoolYear), byId, typeof keys === 'string');
  }
  return rows.map((row, index) => stored(kind, row, things[index]!));
}

/** Reads one aggregate; undefined when it is not there. */
export async function readRecord<K extends AggregateKind>(
  trx: Tx,
  ref: AggregateRef & { readonly kind: K },
): Promise<Stored<K> | undefined> {
  const [found] = await read(trx, ref.kind, [recordTables[ref.kind].keyOf(ref)]);
  return found;
}

/** Reads all aggregates of a kind in a school year, in the order of the file. */
export async function readRecords<K extends AggregateKind>(
  trx: Tx,
  kind: K,
  schoolYear: SchoolYear,
): Promise<Stored<K>[]> {
  return read(trx, kind, schoolYear);
}

/** Reads some aggregates of a kind by their ids, in the order of the file. */
export async function readRecordsOf<K extends AggregateKind>(
  trx: Tx,
  kind: K,
  schoolYear: SchoolYear,
  ids: readonly string[],
): Promise<Stored<K>[]> {
  const { keyOf, isListed } = recordTables[kind];
  const found = await read(
    trx,
    kind,
    [...new Set(ids)].map((id) => keyOf({ kind, schoolYear, id })),
  );
  return isListed ? found.sort((a, b) => a.position! - b.position!) : found;
}
