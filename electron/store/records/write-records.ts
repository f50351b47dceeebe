import type { AggregateKind } from '../../../shared/command/aggregate.ts';
import type { Trajectory } from '../../../shared/input/trajectory.ts';
import { toRow } from './columns.ts';
import { recordTables, type Stored } from './record-tables.ts';
import { deleteRows, insertRows, type Tx } from './rows.ts';
import { writeParts } from './trajectory-parts.ts';

/** An aggregate before and after a change; undefined where it was not or is no longer there. */
export type RecordWrite = { readonly before: Stored | undefined; readonly after: Stored | undefined };

function trajectoryWrite({ before, after }: RecordWrite) {
  return {
    schoolYear: (after ?? before)!.ref.schoolYear!,
    before: before?.content as Trajectory | undefined,
    after: after?.content as Trajectory | undefined,
  };
}

/** Writes and removes aggregates of one kind, whole. */
export async function writeRecords(trx: Tx, kind: AggregateKind, writes: readonly RecordWrite[]): Promise<void> {
  const { table, columns, keyColumns, keyOf, isListed, derived } = recordTables[kind];
  const rows = writes.flatMap(({ after }) => {
    if (!after) return [];
    const { ref, content, version, position } = after;
    const year = ref.schoolYear === null ? {} : { schoolYear: ref.schoolYear };
    return [{ ...year, version, ...(isListed && { position }), ...toRow(columns, content), ...derived?.(content) }];
  });
  await insertRows(trx, table, rows, keyColumns);
  if (kind === 'trajectory') await writeParts(trx, writes.map(trajectoryWrite));
  const removed = writes.flatMap(({ before, after }) => (after ? [] : [keyOf(before!.ref)]));
  await deleteRows(trx, table, keyColumns, removed);
}
