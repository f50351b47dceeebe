import { describe, expect, test } from 'vitest';
import { execute } from '../../../electron/store/commands/execute.ts';
import { mostChanges, readHistory } from '../../../electron/store/journal/history.ts';
import { readUndoState, redo, undo } from '../../../electron/store/journal/undo.ts';
import { closeStore, type Store } from '../../../electron/store/store.ts';
import type { SchoolYear } from '../../../shared/calendar/school-year.ts';
import type { Command } from '../../../shared/command/command.ts';
import { aCase } from '../../support/a-case.ts';
import { addClassmate } from '../../support/a-full-case.ts';
import { aFilledStore, aStore, by, made, refusalOf, year } from '../../support/a-store.ts';

const base = aCase((draft) => addClassmate(draft, 'b', 'Testleerling Berk'));
const [first, second] = base.learners as [(typeof base.learners)[0], (typeof base.learners)[0]];
const rename = (learner: typeof first, name: string, version = 1): Command => ({
  ...{ type: 'put', kind: 'learner', schoolYear: year, version },
  content: { ...learner, name },
});
const removed = (id: string, version: number): Command => ({
  ...{ type: 'remove', kind: 'learner', schoolYear: year, id, version },
  withDependents: true,
});
const stepsOf = async (store: Store, filter: Parameters<typeof readHistory>[1]) =>
  (await readHistory(store.db, filter)).map(({ step }) => step);

describe('the history', () => {
  async function storeWithPast(): Promise<Store> {
    const store = await aFilledStore(base);
    await made(store, rename(first, 'Testleerling Roos'), by('Lies Larve', 1));
    await made(store, rename(second, 'Testleerling Iris'), by('Bas Beuk', 2));
    const edits = [{ type: 'moveEnd' as const, day: '2027-06-25' as never }];
    await made(store, { type: 'editTrajectory', schoolYear: year, id: 'b-2026', version: 1, edits }, by('Bas Beuk', 3));
    await made(store, removed('b', 3), { ...by('Lies Larve', 4), reason: 'Gestopt' });
    return store;
  }

  test('of a learner holds what was done to all that is the learner’s, newest first, also after removal', async () => {
    const store = await storeWithPast();
    const history = await readHistory(store.db, { learnerId: 'b' });
    const lines = history.map(({ step, who, reason, changes }) => [
      ...[step, who, reason],
      changes.map(({ ref, action }) => `${action} ${ref.kind}`).join(', '),
    ]);
    expect(lines).toEqual([
      [5, 'Lies Larve', 'Gestopt', 'remove trajectory, remove learner'],
      [4, 'Bas Beuk', null, 'change trajectory'],
      [3, 'Bas Beuk', null, 'change learner'],
      [1, 'Petra Proef', null, 'add learner, add trajectory'],
    ]);
    expect(history[1]?.edits).toEqual([{ type: 'moveEnd', day: '2027-06-25' }]);
    expect(history[1]?.changes[0]?.fields.lastDay).toEqual({ before: '2027-06-30', after: '2027-06-25' });
  });

  test('tells the first part of a step that did very much, and how much it did', async () => {
    const store = await aStore();
    const many = aCase((draft) => {
      for (let index = 0; index < 80; index++) addClassmate(draft, `n${index}`, `Testleerling ${index}`);
    });
    await made(store, { type: 'importClassYear', classYear: many, version: 0 });
    const [whole] = await readHistory(store.db, {});
    expect([whole?.changes.length, whole?.changeCount]).toEqual([mostChanges, 1 + 6 + 81 * 2]);
    const [ofYear] = await readHistory(store.db, { schoolYear: year });
    expect(ofYear?.changeCount).toBe(1 + 6 + 81 * 2);
    const [ofOne] = await readHistory(store.db, { learnerId: 'n79' });
    expect(ofOne?.changes.map(({ ref }) => ref.id)).toEqual(['n79', 'n79-2026']);
    expect(ofOne?.changeCount).toBe(2);
  });

  test('of a learner tells beside it what was done to what the plan rests on, and not to other things', async () => {
    const store = await aFilledStore(base);
    const [classGroup] = base.classGroups;
    const [company] = base.companies;
    await made(store, {
      type: 'put',
      kind: 'classGroup',
      schoolYear: year,
      version: 1,
      content: { ...classGroup!, name: '7 VZD' },
    });
    await made(store, {
      type: 'put',
      kind: 'company',
      schoolYear: year,
      version: 1,
      content: { ...company!, name: 'Zorg Namaak' },
    });
    await made(store, rename(second, 'Testleerling Iris'));
    const beside = [{ kind: 'classGroup', schoolYear: year, id: classGroup!.id }] as const;
    expect(await stepsOf(store, { learnerId: first.id, beside })).toEqual([2, 1]);
    expect(await stepsOf(store, { learnerId: first.id, beside: [] })).toEqual([1]);
    const [changed] = await readHistory(store.db, { learnerId: first.id, beside });
    expect(changed?.changes.map(({ ref, fields }) => [ref.kind, fields])).toEqual([
      ['classGroup', { name: { before: classGroup!.name, after: '7 VZD' } }],
    ]);
  });

  test('is asked by aggregate, by year, from a step on, and page by page', async () => {
    const store = await storeWithPast();
    expect(await stepsOf(store, { ref: { kind: 'learner', schoolYear: year, id: first.id } })).toEqual([2, 1]);
    expect(await stepsOf(store, { schoolYear: year })).toEqual([5, 4, 3, 2, 1]);
    expect(await stepsOf(store, { schoolYear: '2027-2028' as SchoolYear })).toEqual([]);
    expect(await stepsOf(store, { after: 3 })).toEqual([5, 4]);
    expect(await stepsOf(store, { limit: 2 })).toEqual([5, 4]);
    expect(await stepsOf(store, { limit: 2, before: 4 })).toEqual([3, 2]);
  });
});

describe('undo and redo', () => {
  test('of nothing are refused', async () => {
    const store = await aStore();
    expect(await readUndoState(store.db)).toEqual({ undo: undefined, redo: undefined });
    expect(refusalOf(await undo(store, by(), 1))).toEqual({ code: 'nothingToUndo' });
    expect(refusalOf(await redo(store, by(), 1))).toEqual({ code: 'nothingToRedo' });
  });

  test('of a step that another window already took are refused', async () => {
    const store = await aFilledStore(base);
    await made(store, rename(first, 'Testleerling Roos'));
    await made(store, rename(second, 'Testleerling Iris'));
    expect(await undo(store, by(), 3)).toMatchObject({ ok: true, step: 4 });
    expect(refusalOf(await undo(store, by(), 3))).toEqual({ code: 'otherStep', expected: 3, actual: 2 });
    expect(await readUndoState(store.db)).toEqual({ undo: 2, redo: 3 });
  });

  test('say who and when, and stay in the history', async () => {
    const store = await aFilledStore(base);
    await made(store, rename(first, 'Testleerling Roos'), by('Lies Larve'));
    await undo(store, { ...by('Bas Beuk', 9), reason: 'Toch niet' }, 2);
    const [trace, made2] = await readHistory(store.db, { learnerId: first.id });
    expect(trace).toMatchObject({ step: 3, type: 'undo', of: 2, state: 'trace', who: 'Bas Beuk', reason: 'Toch niet' });
    expect(trace?.changes[0]?.fields).toEqual({ name: { before: 'Testleerling Roos', after: first.name } });
    expect(made2).toMatchObject({ step: 2, state: 'undone', who: 'Lies Larve' });
  });

  test('to a point take all steps since in one go, and give them back', async () => {
    const store = await aFilledStore(base);
    for (const name of ['Roos', 'Iris', 'Linde']) {
      const [{ version }] = (await store.db
        .selectFrom('learner')
        .select('version')
        .where('id', '=', first.id)
        .execute()) as [{ version: number }];
      await made(store, rename(first, `Testleerling ${name}`, version));
    }
    const nameNow = async () =>
      (await store.db.selectFrom('learner').select('name').where('id', '=', first.id).executeTakeFirst())?.name;
    expect(await undo(store, by(), 4, 2)).toMatchObject({ ok: true, step: 7 });
    expect(await nameNow()).toBe(first.name);
    expect(await readUndoState(store.db)).toEqual({ undo: 1, redo: 2 });
    expect(await redo(store, by(), 2, 3)).toMatchObject({ ok: true, step: 9 });
    expect(await nameNow()).toBe('Testleerling Iris');
    expect(await readUndoState(store.db)).toEqual({ undo: 3, redo: 4 });
  });

  test('to a point that is not there take nothing', async () => {
    const store = await aFilledStore(base);
    await made(store, rename(first, 'Testleerling Roos'));
    expect(refusalOf(await undo(store, by(), 2, 99))).toEqual({ code: 'otherStep', expected: 99, actual: 1 });
    expect(await readUndoState(store.db)).toEqual({ undo: 2, redo: undefined });
  });

  test('an edit after an undo ends what could be redone, and keeps it in the history', async () => {
    const store = await aFilledStore(base);
    await made(store, rename(first, 'Testleerling Roos'));
    await undo(store, by(), 2);
    await made(store, rename(second, 'Testleerling Iris'));
    expect(await readUndoState(store.db)).toEqual({ undo: 4, redo: undefined });
    expect(refusalOf(await redo(store, by(), 2))).toEqual({ code: 'nothingToRedo' });
    expect(
      (await readHistory(store.db, { ref: { kind: 'learner', schoolYear: year, id: first.id } })).map(
        ({ state }) => state,
      ),
    ).toEqual(['trace', 'dropped', 'done']);
  });

  test('an edit on the version from before an undo is stale: the undo is what happened since', async () => {
    const store = await aFilledStore(base);
    await made(store, rename(first, 'Testleerling Roos'));
    await undo(store, by('Bas Beuk'), 2);
    expect(refusalOf(await execute(store, rename(first, 'Testleerling Iris', 2), by()))).toMatchObject({
      ...{ code: 'stale', expected: 2, actual: 3 },
      since: [{ step: 3, type: 'undo', who: 'Bas Beuk' }],
    });
  });

  test('go on after a restart', async () => {
    const store = await aFilledStore(base);
    await made(store, rename(first, 'Testleerling Roos'));
    await closeStore(store);
    const again = await aStore(store.file);
    expect(await undo(again, by(), 2)).toMatchObject({ ok: true, step: 3 });
    await closeStore(again);
    const third = await aStore(store.file);
    expect(await readUndoState(third.db)).toEqual({ undo: 1, redo: 2 });
    expect(await redo(third, by(), 2)).toMatchObject({ ok: true, step: 4 });
  });
});
