import { isDeepStrictEqual } from 'node:util';
import { applyChange } from '../../electron/store/journal/change.ts';
import { readChange } from '../../electron/store/journal/history.ts';
import { readRecord, readRecords } from '../../electron/store/records/read-records.ts';
import type { Stored } from '../../electron/store/records/record-tables.ts';
import { checkHealth } from '../../electron/store/sqlite/health.ts';
import type { Store } from '../../electron/store/store.ts';
import { type AggregateRef, refKey, yearlyKinds } from '../../shared/command/aggregate.ts';

type Expected = Pick<Stored, 'ref' | 'version' | 'position'> & { readonly content: object };

/** Everything the journal says is there, made from its first step on. */
export async function replayJournal(store: Store): Promise<Map<string, Expected>> {
  const there = new Map<string, Expected>();
  const rows = await store.db.selectFrom('journalChange').selectAll().orderBy('step').orderBy('position').execute();
  for (const row of rows) {
    const change = readChange(row);
    const key = refKey(change.ref);
    const content = applyChange(there.get(key)?.content, change);
    if (content) there.set(key, { ref: change.ref, content, version: row.step, position: row.positionAfter });
    else there.delete(key);
  }
  return there;
}

async function readAll(store: Store): Promise<Stored[]> {
  const years = await store.db.selectFrom('year').select('schoolYear').execute();
  const settings = await store.db.selectFrom('setting').select('key').execute();
  const found: (Stored | undefined)[] = [];
  for (const { schoolYear } of years) {
    for (const kind of yearlyKinds) found.push(...(await readRecords(store.db, kind, schoolYear)));
  }
  for (const { key } of settings) {
    const ref: AggregateRef = { kind: 'setting', schoolYear: null, id: key };
    found.push(await readRecord(store.db, ref));
  }
  return found.filter((stored) => stored !== undefined);
}

/** Where tables and journal tell different stories, and what SQLite finds wrong with the file; nothing when all is well. */
export async function contradictionsOf(store: Store): Promise<string[]> {
  checkHealth(store.connection, store.file);
  const expected = await replayJournal(store);
  const actual = await readAll(store);
  const wrong = actual.filter(({ ref, content, version, position }) => {
    const told = expected.get(refKey(ref));
    return !isDeepStrictEqual(told, { ref, content, version, position });
  });
  const missing = [...expected.keys()].filter((key) => !actual.some(({ ref }) => refKey(ref) === key));
  const torn = store.connection
    .prepare('select step from journal_step where step not in (select step from journal_change) order by step')
    .pluck()
    .all() as number[];
  return [
    ...wrong.map(({ ref }) => `differs: ${refKey(ref)}`),
    ...missing.map((key) => `missing: ${key}`),
    ...torn.map((step) => `step without changes: ${step}`),
  ];
}
