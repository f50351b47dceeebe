import type { AggregateKind, AggregateRef } from '../../../shared/command/aggregate.ts';
import type { RemoveCommand } from '../../../shared/command/command.ts';
import { changeRecords, type Step } from '../journal/step.ts';
import { readRecord, readRecordsOf } from '../records/read-records.ts';
import type { Stored } from '../records/record-tables.ts';
import { readForEdit } from './check-version.ts';
import { countByKind, dependentsOf } from './dependents.ts';
import { Refused } from './refused.ts';

/** What points at others goes before them: a timesheet still knows its learner while its trajectory is there. */
const order: readonly AggregateKind[] = ['timesheetDay', 'planVersion', 'dossierEntry', 'trajectory', 'learner'];

/** Removes aggregates of one school year, together. */
export async function removeAll(step: Step, refs: readonly AggregateRef[]): Promise<void> {
  const byKind = Map.groupBy(refs, ({ kind }) => kind);
  const kinds = [...new Set([...order, ...byKind.keys()])];
  for (const kind of kinds) {
    const own = byKind.get(kind) ?? [];
    const found: Stored[] = [];
    if (kind === 'year')
      found.push(
        ...(await Promise.all(own.map((ref) => readRecord(step.trx, ref)))).filter((one) => one !== undefined),
      );
    else if (own.length > 0)
      found.push(
        ...(await readRecordsOf(
          step.trx,
          kind,
          own[0]!.schoolYear!,
          own.map(({ id }) => id),
        )),
      );
    await changeRecords(
      step,
      kind,
      found.map((before) => ({ ref: before.ref, before, content: undefined })),
    );
  }
}

/** Removes an aggregate; what others still point at, or what has dependents that were not meant to go, is refused. */
export async function remove(step: Step, command: RemoveCommand): Promise<void> {
  const { kind, schoolYear, id, version, withDependents } = command;
  const ref = { kind, schoolYear, id } as const;
  const before = await readForEdit(step, ref, version);
  if (!before) throw new Refused({ code: 'missing', ref });
  const { owned, holders } = await dependentsOf(step.trx, ref);
  if (holders.length > 0) {
    const usedBy = countByKind(holders.map((holder) => ({ kind: 'trajectory', schoolYear, id: holder })));
    throw new Refused({ code: 'inUse', ref, usedBy });
  }
  if (owned.length > 0 && !withDependents) throw new Refused({ code: 'inUse', ref, usedBy: countByKind(owned) });
  await removeAll(step, [...owned, ref]);
}
