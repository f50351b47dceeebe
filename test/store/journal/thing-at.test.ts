import { describe, expect, test } from 'vitest';
import { readThingAt } from '../../../electron/store/journal/thing-at.ts';
import { redo, undo } from '../../../electron/store/journal/undo.ts';
import { readRecord } from '../../../electron/store/records/read-records.ts';
import type { Store } from '../../../electron/store/store.ts';
import { isoDate } from '../../../shared/calendar/iso-date.ts';
import type { Trajectory } from '../../../shared/input/trajectory.ts';
import type { PlanEdit } from '../../../shared/plan/plan-edit.ts';
import { aCase } from '../../support/a-case.ts';
import { addClassmate } from '../../support/a-full-case.ts';
import { aFilledStore, by, made, year } from '../../support/a-store.ts';

const base = aCase((draft) => addClassmate(draft, 'b', 'Testleerling Berk'));
const [own, other] = base.trajectories.map(({ id }) => ({ kind: 'trajectory', schoolYear: year, id }) as const);

async function nowOf(store: Store, ref = own!) {
  const record = await readRecord(store.db, ref);
  return record && { content: record.content as Trajectory, version: record.version };
}

async function edit(store: Store, ref: typeof own, ...edits: PlanEdit[]): Promise<number> {
  const { version } = (await nowOf(store, ref))!;
  return made(store, { type: 'editTrajectory', schoolYear: year, id: ref!.id, version, edits } as never);
}

const pin = (date: string): PlanEdit => ({
  type: 'pin',
  pins: [{ date: isoDate(date), part: 'day', assignment: 'free', reason: 'test' }],
});

/** Edits of two learners, an undo, a redo and one more edit; what each step left of the first learner. */
async function storeWithPast() {
  const store = await aFilledStore(base);
  const left: Trajectory[] = [];
  const note = async () => void left.push((await nowOf(store))!.content);
  await note();
  for (const work of [
    () => edit(store, own, pin('2026-11-02')),
    () => edit(store, other, pin('2026-11-03')),
    () => edit(store, own, pin('2026-11-04'), { type: 'moveEnd', day: isoDate('2027-06-25') }),
    () => undo(store, by(), 4),
    () => redo(store, by(), 4),
    () => edit(store, own, { type: 'unpin', halfDays: [{ date: isoDate('2026-11-02'), part: 'day' }] }),
  ]) {
    await work();
    await note();
  }
  return { store, left };
}

describe('a thing as it was after a step', () => {
  test('is what stood there then, for every step, undone and redone ones too', async () => {
    const { store, left } = await storeWithPast();
    for (const [index, trajectory] of left.entries())
      expect(await readThingAt(store.db, own!, index + 1)).toEqual(trajectory);
  });

  test('is nothing before it was there, and still known after it went', async () => {
    const { store, left } = await storeWithPast();
    expect(await readThingAt(store.db, own!, 0)).toBeUndefined();
    const { version } = (await nowOf(store))!;
    await made(store, {
      ...{ type: 'remove', kind: 'trajectory', schoolYear: year, id: own!.id, version },
      withDependents: true,
    });
    expect(await readThingAt(store.db, own!, 8)).toBeUndefined();
    expect(await readThingAt(store.db, own!, 4)).toEqual(left[3]);
  });
});

test('put back by an edit it is one step that touches no other learner and can be undone', async () => {
  const { store, left } = await storeWithPast();
  const berk = (await nowOf(store, other))!;
  const trajectory = (await readThingAt(store.db, own!, 2))!;
  const step = await edit(store, own, { type: 'restore', trajectory, day: isoDate('2026-09-01') });
  expect(step).toBe(8);
  expect((await nowOf(store))?.content).toEqual(left[1]);
  expect(await nowOf(store, other)).toEqual(berk);
  expect(await undo(store, by(), step)).toMatchObject({ ok: true });
  expect((await nowOf(store))?.content).toEqual(left.at(-1));
});
