import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { router } from '../../../electron/api/router.ts';
import { openHost } from '../../../electron/host/host.ts';
import { sampleClassYear } from '../../../electron/sample/sample-class.ts';
import type { Api } from '../../../renderer/api/use-api.ts';
import type { YearStore } from '../../../renderer/year/year-store.ts';
import { versionKey } from '../../../shared/api/years.ts';
import { isoDate } from '../../../shared/calendar/iso-date.ts';
import { schoolYear } from '../../../shared/calendar/school-year.ts';
import type { Command } from '../../../shared/command/command.ts';
import type { PlanEdit } from '../../../shared/plan/plan-edit.ts';
import { stubPage } from '../../support/page-globals.ts';

const year = schoolYear('2026-2027');
let page: ReturnType<typeof stubPage>;
let createYearStore: (api: Api) => Promise<YearStore>;
beforeAll(async () => {
  page = stubPage();
  ({ createYearStore } = await import('../../../renderer/year/create-year-store.ts'));
});
afterAll(() => vi.unstubAllGlobals());

/** A host with the sample class, the way to ask it, and a clock that can be set. */
async function aHost({ isEmpty = false } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'duaalplanner-page-'));
  const clock = { now: new Date('2026-11-23T10:00:00') };
  const options = { kind: 'browser', appVersion: '0', userName: 'Petra Proef', clock: () => clock.now } as const;
  const host = await openHost({ ...options, storeFile: join(folder, 'klas.duaal') });
  onTestFinished(async () => {
    await host.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const api: Api = createRouterClient(router, { context: { host } });
  if (!isEmpty) await make(api, { type: 'importClassYear', classYear: sampleClassYear(), version: 0 });
  return { api, clock };
}

async function make(api: Api, command: Command): Promise<number> {
  const outcome = await api.changes.execute({ who: 'Iemand Anders', command });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.step;
}

/** A host some of whose ways around changes are others. */
function withChanges(api: Api, others: { [Name in keyof Api['changes']]?: unknown }): Api {
  const changes = new Proxy(api.changes, { get: (own, name) => Reflect.get(name in others ? others : own, name) });
  return new Proxy(api, { get: (own, name) => (name === 'changes' ? changes : Reflect.get(own, name)) });
}

/** A host whose way to take changes is another. */
function withExecute(api: Api, execute: (...asked: Parameters<Api['changes']['execute']>) => unknown): Api {
  return withChanges(api, { execute });
}

/** A host whose word of each change waits until it is let through; `read` counts those that the page took in. */
function withSlowWord(api: Api) {
  const gates = [0, 1, 2].map(() => Promise.withResolvers<void>());
  const words = { arrived: 0, read: 0 };
  const live = async function* () {
    for await (const change of await api.changes.live()) {
      words.arrived += 1;
      await gates[words.read]!.promise;
      words.read += 1;
      yield change;
    }
  };
  return { api: withChanges(api, { live }), words, letOneThrough: () => gates[words.read]!.resolve() };
}

const pin = (date: string): PlanEdit => ({
  type: 'pin',
  pins: [{ date: isoDate(date), part: 'day', assignment: 'free', reason: 'proef' }],
});
const impossible: PlanEdit = { type: 'removeSegment', index: 99 };
const pinsOf = (store: YearStore, id = 'aster-2026') =>
  store
    .get()
    .year?.learnerOf(id)
    ?.facts.plan.trajectory.pins?.map(({ date }) => date) ?? [];
const storedPins = async (api: Api, id = 'aster-2026') => {
  const { classYear } = await api.years.read({ schoolYear: year });
  return classYear.trajectories.find((one) => one.id === id)?.pins?.map(({ date }) => date) ?? [];
};
const nameOf = (store: YearStore) => store.get().year?.learnerOf('aster-2026')?.facts.learner.name;

/** Another name for the first learner, as somebody else would give it. */
async function rename(api: Api, name: string): Promise<void> {
  const { classYear, versions } = await api.years.read({ schoolYear: year });
  const content = { ...classYear.learners[0]!, name };
  const version = versions[versionKey('learner', content.id)]!;
  await make(api, { type: 'put', kind: 'learner', schoolYear: year, version, content });
}

describe('an edit of a plan', () => {
  test('is on screen at once, and on disk a moment later', async () => {
    const { api } = await aHost();
    const store = await createYearStore(api);
    const before = pinsOf(store);
    const made = store.editTrajectory('aster-2026', [pin('2026-11-25')]);
    expect(pinsOf(store)).toEqual([...before, '2026-11-25']);
    expect(store.get().saving).toBe(1);
    expect((await made).ok).toBe(true);
    expect(store.get().saving).toBe(0);
    expect(await storedPins(api)).toEqual(pinsOf(store));
  });
  test('needs not wait for the one before it', async () => {
    const { api } = await aHost();
    const store = await createYearStore(api);
    const days = ['2026-11-25', '2026-11-26', '2026-11-27', '2026-12-02'];
    const outcomes = await Promise.all(days.map((day) => store.editTrajectory('aster-2026', [pin(day)])));
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, true, true, true]);
    expect(await storedPins(api)).toEqual(pinsOf(store));
    expect(await storedPins(api)).toEqual(expect.arrayContaining(days));
  });
  test('that is refused leaves the screen, and those around it stay', async () => {
    const { api } = await aHost();
    const store = await createYearStore(api);
    const [good, bad, better] = await Promise.all([
      store.editTrajectory('aster-2026', [pin('2026-11-25')]),
      store.editTrajectory('aster-2026', [pin('2026-11-26'), impossible]),
      store.editTrajectory('aster-2026', [pin('2026-11-27')]),
    ]);
    expect([good.ok, bad.ok, better.ok]).toEqual([true, false, true]);
    expect(pinsOf(store)).toEqual(expect.arrayContaining(['2026-11-25', '2026-11-27']));
    expect(pinsOf(store)).not.toContain('2026-11-26');
    expect(await storedPins(api)).toEqual(pinsOf(store));
  });
  test('made on what somebody changed since is refused, and shows what they made of it', async () => {
    const { api } = await aHost();
    const store = await createYearStore(api);
    const { versions } = await api.years.read({ schoolYear: year });
    const version = versions[versionKey('trajectory', 'aster-2026')]!;
    const theirs = make(api, {
      ...{ type: 'editTrajectory', schoolYear: year, id: 'aster-2026', version },
      edits: [pin('2026-12-03')] as never,
    });
    const ours = await store.editTrajectory('aster-2026', [pin('2026-11-25')]);
    await theirs;
    expect(ours.ok ? 'made' : ours.refusal.code).toBe('stale');
    await expect.poll(() => pinsOf(store)).toContain('2026-12-03');
    expect(pinsOf(store)).not.toContain('2026-11-25');
  });
  test('stays on screen while what others did is read', async () => {
    const { api } = await aHost();
    const gate = Promise.withResolvers<void>();
    const slow = withExecute(api, async (...asked) => {
      await gate.promise;
      return api.changes.execute(...asked);
    });
    const store = await createYearStore(slow);
    const made = store.editTrajectory('aster-2026', [pin('2026-11-25')]);
    await rename(api, 'Testleerling Zonnebloem');
    expect(pinsOf(store)).toContain('2026-11-25');
    gate.resolve();
    expect((await made).ok).toBe(true);
    await expect.poll(() => nameOf(store)).toBe('Testleerling Zonnebloem');
    expect(pinsOf(store)).toContain('2026-11-25');
  });
  test('that never arrives is taken back', async () => {
    const { api } = await aHost();
    const broken = withExecute(api, () => Promise.reject(new Error('gone')));
    const store = await createYearStore(broken);
    const before = pinsOf(store);
    await expect(store.editTrajectory('aster-2026', [pin('2026-11-25')])).rejects.toThrow('gone');
    expect(pinsOf(store)).toEqual(before);
    expect(store.get().saving).toBe(0);
  });
});

describe('undo', () => {
  test('takes what is still on its way, in order', async () => {
    const { api } = await aHost();
    const store = await createYearStore(api);
    const before = pinsOf(store);
    const edit = store.editTrajectory('aster-2026', [pin('2026-11-25')]);
    const [, undone] = await Promise.all([edit, store.undo()]);
    expect(undone.ok).toBe(true);
    expect(pinsOf(store)).toEqual(before);
    expect(store.get().undoState.redo).not.toBeNull();
    await store.redo();
    expect(pinsOf(store)).toContain('2026-11-25');
    expect(await storedPins(api)).toEqual(pinsOf(store));
  });
  test('goes on from what was done last, also while word of an earlier step is still coming', async () => {
    const host = await aHost();
    const slow = withSlowWord(host.api);
    const store = await createYearStore(slow.api);
    const before = pinsOf(store);
    await store.editTrajectory('aster-2026', [pin('2026-11-25')]);
    await expect.poll(() => slow.words.arrived).toBe(1);
    await store.undo();
    slow.letOneThrough();
    await expect.poll(() => slow.words.read).toBe(1);
    expect((await store.redo()).ok).toBe(true);
    slow.letOneThrough();
    await expect.poll(() => slow.words.read).toBe(2);
    expect((await store.undo()).ok).toBe(true);
    expect(pinsOf(store)).toEqual(before);
    expect(await storedPins(host.api)).toEqual(before);
  });
  test('has nothing to take in an empty store', async () => {
    const { api } = await aHost({ isEmpty: true });
    const store = await createYearStore(api);
    const undone = await store.undo();
    expect(undone.ok ? 'made' : undone.refusal.code).toBe('nothingToUndo');
  });
});

describe('what happens around the page', () => {
  test('a change by somebody else is read, without a new check of learners it does not touch', async () => {
    const { api } = await aHost();
    const store = await createYearStore(api);
    const { learners } = store.get().year!.checked;
    const { versions } = await api.years.read({ schoolYear: year });
    const version = versions[versionKey('trajectory', 'berk-2026')]!;
    await make(api, {
      ...{ type: 'editTrajectory', schoolYear: year, id: 'berk-2026', version },
      edits: [pin('2026-12-03')] as never,
    });
    await expect.poll(() => pinsOf(store, 'berk-2026')).toContain('2026-12-03');
    const after = store.get().year!;
    const touched = after.checked.learners.filter((learner, index) => learner !== learners[index]);
    expect(touched.map(({ facts }) => facts.plan.trajectory.id)).toEqual(['berk-2026']);
  });
  test('a year appears when it is imported, and goes when that is undone', async () => {
    const { api } = await aHost({ isEmpty: true });
    const store = await createYearStore(api);
    expect(store.get().year).toBeUndefined();
    await store.execute({ type: 'importClassYear', classYear: sampleClassYear(), version: 0 });
    expect(store.get().year?.schoolYear).toBe(year);
    expect(store.get().years.map(({ schoolYear: name }) => name)).toEqual([year]);
    await store.undo();
    expect(store.get().year).toBeUndefined();
  });
  test('a restored backup is read whole', async () => {
    const { api } = await aHost();
    const store = await createYearStore(api);
    const { name } = await api.backups.make();
    await store.editTrajectory('aster-2026', [pin('2026-11-25')]);
    await api.backups.restore({ name });
    await expect.poll(() => pinsOf(store)).not.toContain('2026-11-25');
    expect((await store.editTrajectory('aster-2026', [pin('2026-11-26')])).ok).toBe(true);
    expect(await storedPins(api)).toEqual(pinsOf(store));
  });
  test('midnight makes it another day, once the window is looked at again', async () => {
    const { api, clock } = await aHost();
    const store = await createYearStore(api);
    const { today } = store.get().year!;
    clock.now = new Date('2026-11-24T00:01:00');
    page.focus();
    await expect.poll(() => store.get().year!.today).toBe(today + 1);
  });
  test('the year that was looked at last is the one that opens', async () => {
    const { api } = await aHost();
    const next = { ...sampleClassYear(), schoolYear: schoolYear('2027-2028'), trajectories: [] };
    await make(api, { type: 'importClassYear', classYear: next, version: 0 });
    const store = await createYearStore(api);
    expect(store.get().year?.schoolYear).toBe(year);
    await store.openYear('2027-2028');
    expect(store.get().year?.schoolYear).toBe('2027-2028');
    const again = await createYearStore(api);
    expect(again.get().year?.schoolYear).toBe('2027-2028');
  });
});
