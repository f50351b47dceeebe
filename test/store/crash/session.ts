import { writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { backUp } from '../../../electron/store/backups/keep-backups.ts';
import { restoreBackup } from '../../../electron/store/backups/restore-backup.ts';
import { execute } from '../../../electron/store/commands/execute.ts';
import { readUndoState, redo, undo } from '../../../electron/store/journal/undo.ts';
import { openStore } from '../../../electron/store/open-store.ts';
import { readRecords } from '../../../electron/store/records/read-records.ts';
import type { Store } from '../../../electron/store/store.ts';
import { schoolYear } from '../../../shared/calendar/school-year.ts';
import type { Command, SingleCommand } from '../../../shared/command/command.ts';
import type { Outcome } from '../../../shared/command/outcome.ts';
import type { ClassYear } from '../../../shared/input/class-year.ts';
import { randomOf } from './random.ts';

/** What the killer asks of a session. */
export type Order =
  | { readonly type: 'edit'; readonly file: string; readonly seed: number; readonly classYear: ClassYear }
  | { readonly type: 'restore'; readonly file: string; readonly backups: readonly string[] };

const year = schoolYear('2026-2027');
const at = '2026-09-01T08:00:00Z';
/** Said only after the change is acknowledged, past every buffer of this process. */
const acknowledge = (line: object) => writeSync(1, `${JSON.stringify(line)}\n`);

type Present = {
  readonly store: Store;
  readonly classYear: ClassYear;
  readonly random: () => number;
  readonly token: string;
};

async function singleCommand({ store, random, token }: Present): Promise<SingleCommand> {
  if (random() < 0.5) {
    const learners = await readRecords(store.db, 'learner', year);
    const { content, version } = learners[Math.floor(random() * learners.length)]!;
    return {
      type: 'put',
      kind: 'learner',
      schoolYear: year,
      version,
      content: { ...content, name: `Testleerling ${token}` },
    };
  }
  const trajectories = await readRecords(store.db, 'trajectory', year);
  const { content, version } = trajectories[Math.floor(random() * trajectories.length)]!;
  const date = `2026-10-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}` as never;
  const pins = [{ date, part: 'day' as const, assignment: 'free', reason: token }];
  return { type: 'editTrajectory', schoolYear: year, id: content.id, version, edits: [{ type: 'pin', pins }] };
}

/** Timesheet days of one learner: many rows in one step. */
async function timesheet({ store, random, classYear }: Present): Promise<Command> {
  const trajectoryId = classYear.trajectories[Math.floor(random() * classYear.trajectories.length)]!.id;
  const present = await readRecords(store.db, 'timesheetDay', year);
  const versions = new Map(present.map(({ ref, version }) => [ref.id, version]));
  const commands = Array.from({ length: 10 }, (_none, index): SingleCommand => {
    const date = `2026-11-${String(index + 1).padStart(2, '0')}` as never;
    const content = {
      trajectoryId,
      date,
      state: 'open' as const,
      planned: [],
      plannedMinutes: Math.floor(random() * 500),
    };
    const version = versions.get(`${trajectoryId}/${date}`) ?? 0;
    return { type: 'put', kind: 'timesheetDay', schoolYear: year, version, content };
  });
  return { type: 'bulk', commands };
}

async function change(present: Present): Promise<Outcome> {
  const { store, random, token } = present;
  const origin = { who: 'Petra Proef', at, reason: token };
  const dice = random();
  const { undo: last, redo: next } = await readUndoState(store.db);
  if (dice < 0.15 && last !== undefined && last > 1) return undo(store, origin, last);
  if (dice < 0.25 && next !== undefined) return redo(store, origin, next);
  if (dice < 0.45) return execute(store, await timesheet(present), origin);
  return execute(store, await singleCommand(present), origin);
}

async function edit({ file, seed, classYear }: Extract<Order, { type: 'edit' }>): Promise<void> {
  const random = randomOf(seed);
  const store = await openStore(file, { now: at });
  // The log is written back into the file every few changes, so that kills hit that too.
  store.connection.pragma('wal_autocheckpoint = 15');
  const years = await store.db.selectFrom('year').select('schoolYear').execute();
  if (years.length === 0) {
    const origin = { who: 'Petra Proef', at, reason: `${seed} import` };
    const outcome = await execute(store, { type: 'importClassYear', classYear, version: 0 }, origin);
    if (outcome.ok) acknowledge({ step: outcome.step, token: origin.reason, changes: outcome.changed.length });
  }
  for (let count = 0; ; count++) {
    const token = `${seed} ${count}`;
    const outcome = await change({ store, classYear, random, token });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
    if (outcome.step > 0) acknowledge({ step: outcome.step, token, changes: outcome.changed.length });
    if (random() < 0.06) await backUp(store, `2026-09-01T08:${String(count % 60).padStart(2, '0')}:00Z`);
  }
}

async function restore({ file, backups }: Extract<Order, { type: 'restore' }>): Promise<void> {
  for (let count = 0; ; count++) {
    await restoreBackup(file, backups[count % backups.length]!, at);
    acknowledge({ restored: count });
  }
}

/** Loaded and waiting: the killer hands out the work, so that starting a process costs no time then. */
acknowledge({ ready: true });
for await (const line of createInterface({ input: process.stdin })) {
  const order = JSON.parse(line) as Order;
  await (order.type === 'edit' ? edit(order) : restore(order));
}
