import { isDeepStrictEqual } from 'node:util';
import {
  agreementSchema,
  deviationSchema,
  overrideSchema,
  pinSchema,
  placementSchema,
  segmentSchema,
  type Trajectory,
} from '../../../shared/input/trajectory.ts';
import { columnsOf, fromRow, type Row, toRow } from './columns.ts';
import type { innerLists } from './record-tables.ts';
import { deleteRows, insertRows, selectRows, type Tx } from './rows.ts';

type InnerList = (typeof innerLists)[number];
type PartTable = {
  readonly table: string;
  readonly field: InnerList;
  readonly columns: ReturnType<typeof columnsOf>;
  /** An empty list is the same as none. */
  readonly isOptional: boolean;
};

const parts: readonly PartTable[] = [
  { table: 'agreement', field: 'agreements', columns: columnsOf(agreementSchema, ['placements']), isOptional: false },
  { table: 'segment', field: 'segments', columns: columnsOf(segmentSchema), isOptional: false },
  { table: 'pin', field: 'pins', columns: columnsOf(pinSchema), isOptional: true },
  { table: 'deviation', field: 'deviations', columns: columnsOf(deviationSchema), isOptional: true },
  { table: 'override', field: 'overrides', columns: columnsOf(overrideSchema), isOptional: true },
];
const placementColumns = columnsOf(placementSchema);
const placementTable = 'placement';

export type TrajectoryWrite = {
  readonly schoolYear: string;
  readonly after: Trajectory | undefined;
  readonly before: Trajectory | undefined;
};

const keyOf = ({ schoolYear, after, before }: TrajectoryWrite) => [schoolYear, (after ?? before)!.id];
const keyColumns = ['schoolYear', 'trajectoryId'] as const;

function rowsOf(write: TrajectoryWrite, { field, columns }: PartTable): Row[] {
  const [schoolYear, trajectoryId] = keyOf(write);
  const list: readonly object[] = write.after?.[field] ?? [];
  return list.map((thing, position) => ({ schoolYear, trajectoryId, position, ...toRow(columns, thing) }));
}

function placementRowsOf(write: TrajectoryWrite): Row[] {
  const [schoolYear, trajectoryId] = keyOf(write);
  const flat = (write.after?.agreements ?? []).flatMap(({ placements }, agreementPosition) =>
    placements.map((placement) => ({ agreementPosition, placement })),
  );
  return flat.map(({ agreementPosition, placement }, position) => ({
    ...{ schoolYear, trajectoryId, position, agreementPosition },
    ...toRow(placementColumns, placement),
  }));
}

async function replaceRows(trx: Tx, table: string, writes: readonly TrajectoryWrite[], rows: readonly Row[]) {
  const older = writes.filter(({ before }) => before !== undefined);
  await deleteRows(trx, table, keyColumns, older.map(keyOf));
  await insertRows(trx, table, rows);
}

/** Writes the lists inside trajectories; a list that stays as it was is left alone. */
export async function writeParts(trx: Tx, writes: readonly TrajectoryWrite[]): Promise<void> {
  for (const part of parts) {
    const differing = writes.filter(
      ({ before, after }) => !isDeepStrictEqual(before?.[part.field], after?.[part.field]),
    );
    if (differing.length === 0) continue;
    await replaceRows(
      trx,
      part.table,
      differing,
      differing.flatMap((write) => rowsOf(write, part)),
    );
    if (part.field === 'agreements') {
      await replaceRows(trx, placementTable, differing, differing.flatMap(placementRowsOf));
    }
  }
}

function groupById(rows: readonly Row[]): Map<string, Row[]> {
  return Map.groupBy(rows, ({ trajectoryId }) => String(trajectoryId));
}

/** Fills the lists of trajectories that were read without them. */
export async function readParts(
  trx: Tx,
  schoolYear: string,
  trajectories: ReadonlyMap<string, Record<string, unknown>>,
  areAll: boolean,
): Promise<void> {
  const keys = areAll ? undefined : [...trajectories.keys()].map((id) => [schoolYear, id]);
  const read = async (table: string) =>
    groupById(await selectRows(trx, table, keyColumns, keys ?? schoolYear, [...keyColumns, 'position']));
  for (const { table, field, columns, isOptional } of parts) {
    const rows = await read(table);
    for (const [id, trajectory] of trajectories) {
      const list = rows.get(id)?.map((row) => fromRow(columns, row)) ?? [];
      if (list.length > 0 || !isOptional) trajectory[field] = list;
    }
  }
  const placements = await read(placementTable);
  for (const [id, trajectory] of trajectories) {
    const agreements = trajectory.agreements as Record<string, unknown>[];
    const ofAgreement = Map.groupBy(placements.get(id) ?? [], ({ agreementPosition }) => agreementPosition);
    agreements.forEach((agreement, position) => {
      agreement.placements = (ofAgreement.get(position) ?? []).map((row) => fromRow(placementColumns, row));
    });
  }
}
