import { type Aggregate, aggregateSchemas, refKey } from '../../../shared/command/aggregate.ts';
import { readRecord, readRecordsOf } from '../records/read-records.ts';
import { recordTables, type Stored } from '../records/record-tables.ts';
import { applyChange, type Change } from './change.ts';
import { changeRecords, type Step } from './step.ts';

/** Runs of changes of one kind and year that touch nothing twice, so that each is read and written at once. */
function runsOf(changes: readonly Change[]): Change[][] {
  const runs: Change[][] = [];
  let seen = new Set<string>();
  for (const change of changes) {
    const run = runs.at(-1);
    const [first, key] = [run?.[0]?.ref, refKey(change.ref)];
    const fits = first?.kind === change.ref.kind && first.schoolYear === change.ref.schoolYear && !seen.has(key);
    if (fits) run!.push(change);
    else {
      runs.push([change]);
      seen = new Set();
    }
    seen.add(key);
  }
  return runs;
}

async function readAll(step: Step, run: readonly Change[]): Promise<Map<string, Stored>> {
  const { kind, schoolYear } = run[0]!.ref;
  const found =
    schoolYear === null || recordTables[kind].keyColumns.length === 1
      ? await Promise.all(run.map(({ ref }) => readRecord(step.trx, ref)))
      : await readRecordsOf(
          step.trx,
          kind,
          schoolYear,
          run.map(({ ref }) => ref.id),
        );
  return new Map(found.flatMap((stored) => (stored ? [[stored.ref.id, stored]] : [])));
}

/** Makes changes of the journal as part of a step: the ones of another step, or their inverses. */
export async function applyChanges(step: Step, changes: readonly Change[]): Promise<void> {
  for (const run of runsOf(changes)) {
    const { kind } = run[0]!.ref;
    const present = await readAll(step, run);
    const writes = run.map((change) => {
      const before = present.get(change.ref.id);
      if ((before === undefined) !== (change.action === 'add')) {
        throw new Error(`The journal and the tables differ at ${refKey(change.ref)}`);
      }
      const content = applyChange(before?.content, change);
      return {
        ref: change.ref,
        before,
        content: content && (aggregateSchemas[kind].parse(content) as Aggregate),
        position: change.positionAfter,
      };
    });
    await changeRecords(step, kind, writes);
  }
}
