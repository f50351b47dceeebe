import { expect, test } from 'vitest';
import { exportClassYear } from '../../../electron/store/class-year/export-class-year.ts';
import { execute } from '../../../electron/store/commands/execute.ts';
import { redo, undo } from '../../../electron/store/journal/undo.ts';
import type { ImportClassYearCommand } from '../../../shared/command/command.ts';
import { aCase } from '../../support/a-case.ts';
import { addClassmate } from '../../support/a-full-case.ts';
import { aFilledStore, aStore, by, contentOf, made, refusalOf, year } from '../../support/a-store.ts';

const two = aCase((draft) => addClassmate(draft, 'b', 'Testleerling Berk'));
const one = aCase();
const command = (classYear: typeof one, version: number): ImportClassYearCommand => ({
  type: 'importClassYear',
  classYear,
  version,
});

test('only what differs is written, so that edits of the rest stay on their version', async () => {
  const store = await aFilledStore(one);
  const outcome = await execute(store, command(two, 1), by());
  expect(outcome).toMatchObject({
    ok: true,
    changed: [
      { kind: 'learner', id: 'b' },
      { kind: 'trajectory', id: 'b-2026' },
    ],
  });
  expect(await execute(store, command(two, 2), by())).toEqual({ ok: true, step: 0, changed: [] });
});

test('an order that changed is a change too, and comes back', async () => {
  const store = await aFilledStore(two);
  const turned = { ...two, learners: two.learners.toReversed() };
  const step = await made(store, command(turned, 1));
  expect((await exportClassYear(store, year))?.learners.map(({ id }) => id)).toEqual(['b', two.learners[0]!.id]);
  await undo(store, by(), step);
  expect(await exportClassYear(store, year)).toEqual(two);
  await redo(store, by(), step);
  expect(await exportClassYear(store, year)).toEqual(turned);
});

test('a file made before the last edit is refused with that edit', async () => {
  const store = await aFilledStore(two);
  await made(store, {
    type: 'put',
    kind: 'learner',
    schoolYear: year,
    version: 1,
    content: { ...two.learners[0]!, name: 'Testleerling Roos' },
  });
  expect(refusalOf(await execute(store, command(one, 1), by()))).toMatchObject({
    ...{ code: 'stale', ref: { kind: 'year', id: year }, expected: 1, actual: 2 },
    since: [{ step: 2, changes: [{ fields: { name: { after: 'Testleerling Roos' } } }] }],
  });
  expect(refusalOf(await execute(store, command(one, 0), by())).code).toBe('stale');
});

test('timesheets of a learner whom the file no longer holds forbid the import, unless they may go', async () => {
  const store = await aFilledStore(two);
  const content = {
    trajectoryId: 'b-2026',
    date: '2026-10-01' as never,
    state: 'approved' as const,
    planned: [],
    plannedMinutes: 0,
  };
  await made(store, { type: 'put', kind: 'timesheetDay', schoolYear: year, version: 0, content });
  const before = contentOf(store);
  expect(refusalOf(await execute(store, command(one, 2), by()))).toEqual({
    code: 'inUse',
    ref: { kind: 'year', schoolYear: year, id: year },
    usedBy: [{ kind: 'timesheetDay', count: 1, ids: ['b-2026/2026-10-01'] }],
  });
  expect(contentOf(store)).toEqual(before);
  const step = await made(store, { ...command(one, 2), withDependents: true });
  expect(await exportClassYear(store, year)).toEqual(one);
  await undo(store, by(), step);
  expect(contentOf(store)).toEqual(before);
});

test('a file that points at nothing is refused whole', async () => {
  const store = await aStore();
  const lost = { ...one, mentors: [] };
  expect(refusalOf(await execute(store, command(lost, 0), by())).code).toBe('references');
  expect(Object.values(contentOf(store)).flat()).toEqual([]);
});

test('empty optional lists are the same as none', async () => {
  const store = await aStore();
  await made(
    store,
    command(
      { ...one, programmes: [], trajectories: one.trajectories.map((trajectory) => ({ ...trajectory, pins: [] })) },
      0,
    ),
  );
  expect(await exportClassYear(store, year)).toEqual(one);
});
