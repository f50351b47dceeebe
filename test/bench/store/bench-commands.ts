import { execute } from '../../../electron/store/commands/execute.ts';
import { readUndoState, undo } from '../../../electron/store/journal/undo.ts';
import { readRecord, readRecordsOf } from '../../../electron/store/records/read-records.ts';
import type { Store } from '../../../electron/store/store.ts';
import { addDays, isoDate } from '../../../shared/calendar/iso-date.ts';
import { timesheetDayId } from '../../../shared/command/aggregate.ts';
import type { Command, SingleCommand } from '../../../shared/command/command.ts';
import { firstDay, year } from './fill-store.ts';
import { type Measured, measure } from './measure.ts';

/** What a command may take until it is on disk. */
const budget = 50;
const origin = { who: 'Petra Proef', at: '2026-11-02T08:00:00Z' };

async function run(store: Store, command: Command): Promise<void> {
  const outcome = await execute(store, command, origin);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal).slice(0, 500));
}

async function pinOf(store: Store, id: string, number: number): Promise<SingleCommand> {
  const { version } = (await readRecord(store.db, { kind: 'trajectory', schoolYear: year, id }))!;
  const date = addDays(isoDate('2026-10-05'), number % 50);
  const pins = [{ date, part: 'day' as const, assignment: 'free', reason: `Proef ${number}` }];
  return { type: 'editTrajectory', schoolYear: year, id, version, edits: [{ type: 'pin', pins }] };
}

async function monthOf(store: Store, trajectoryId: string, number: number): Promise<SingleCommand[]> {
  const dates = Array.from({ length: 30 }, (_none, index) => addDays(firstDay, index));
  const ids = dates.map((date) => timesheetDayId(trajectoryId, date));
  const days = await readRecordsOf(store.db, 'timesheetDay', year, ids);
  return days.map(
    ({ content, version }): SingleCommand => ({
      ...{ type: 'put', kind: 'timesheetDay', schoolYear: year, version },
      content: { ...content, state: 'approved', workedMinutes: 400 + (number % 50) },
    }),
  );
}

/** Commands from the order to the answer that they are on disk. */
export async function benchCommands(store: Store): Promise<Measured[]> {
  const rows = await store.db
    .selectFrom('trajectory')
    .select(['id', 'learnerId', 'classGroupId'])
    .orderBy('position')
    .execute();
  const one = (number: number) => rows[(number * 7919) % rows.length]!;
  const classMates = rows.filter(({ classGroupId }) => classGroupId === rows[0]!.classGroupId).slice(0, 24);
  const command = (name: string, make: (number: number) => Promise<Command>, runs = 40) =>
    measure(name, budget, runs, make, (made) => run(store, made));
  return [
    await command('edit of one plan', (number) => pinOf(store, one(number).id, number)),
    await command('edit of one learner', async (number) => {
      const { learnerId } = one(number);
      const { content, version } = (await readRecord(store.db, { kind: 'learner', schoolYear: year, id: learnerId }))!;
      return {
        type: 'put',
        kind: 'learner',
        schoolYear: year,
        version,
        content: { ...content, name: `Testleerling ${number}` },
      };
    }),
    await command(
      `bulk edit of a class of ${classMates.length}`,
      async (number) => {
        const commands: SingleCommand[] = [];
        for (const { id } of classMates) commands.push(await pinOf(store, id, number));
        return { type: 'bulk', commands };
      },
      10,
    ),
    await command(
      'approval of a timesheet month',
      async (number) => ({ type: 'bulk', commands: await monthOf(store, one(number).id, number) }),
      20,
    ),
    await measure(
      'undo of an edit',
      budget,
      10,
      () => readUndoState(store.db),
      async ({ undo: last }) => {
        const outcome = await undo(store, origin, last!);
        if (!outcome.ok) throw new Error(outcome.refusal.code);
      },
    ),
    await command(
      'change of a workplace, which every plan may name',
      async (number) => {
        const { id } = (await store.db
          .selectFrom('workplace')
          .select('id')
          .limit(1)
          .offset(number)
          .executeTakeFirst())!;
        const { content, version } = (await readRecord(store.db, { kind: 'workplace', schoolYear: year, id }))!;
        return {
          type: 'put',
          kind: 'workplace',
          schoolYear: year,
          version,
          content: { ...content, name: `Werkplek ${number}` },
        };
      },
      10,
    ),
  ];
}
