import { describe, expect, test } from 'vitest';
import { exportClassYear } from '../../../electron/store/class-year/export-class-year.ts';
import { execute } from '../../../electron/store/commands/execute.ts';
import { readRecord } from '../../../electron/store/records/read-records.ts';
import type { Store } from '../../../electron/store/store.ts';
import { schoolYear } from '../../../shared/calendar/school-year.ts';
import type { Command } from '../../../shared/command/command.ts';
import type { Learner } from '../../../shared/input/people.ts';
import { aCase } from '../../support/a-case.ts';
import { aFilledStore, aStore, by, contentOf, made, refusalOf, year } from '../../support/a-store.ts';

const base = aCase();
const learner = base.learners[0]!;
const trajectory = base.trajectories[0]!;
const putLearner = (version: number, change: Partial<Learner>): Command => ({
  type: 'put',
  kind: 'learner',
  schoolYear: year,
  version,
  content: { ...learner, ...change },
});
const pin = (
  version: number,
  assignment: string,
  date = '2026-10-05',
): Extract<Command, { type: 'editTrajectory' }> => ({
  type: 'editTrajectory',
  schoolYear: year,
  id: trajectory.id,
  version,
  edits: [{ type: 'pin', pins: [{ date: date as never, part: 'day', assignment, reason: 'Proef' }] }],
});
const nameOf = async (store: Store, id = learner.id) =>
  (await readRecord(store.db, { kind: 'learner', schoolYear: year, id }))?.content.name;

describe('versions', () => {
  test('an edit on the present version is made, and the version is its step', async () => {
    const store = await aFilledStore();
    expect(await execute(store, putLearner(1, { name: 'Testleerling Roos' }), by())).toEqual({
      ok: true,
      step: 2,
      changed: [{ kind: 'learner', schoolYear: year, id: learner.id }],
    });
    const stored = await readRecord(store.db, { kind: 'learner', schoolYear: year, id: learner.id });
    expect(stored).toMatchObject({ version: 2, position: 0, content: { name: 'Testleerling Roos' } });
  });

  test('an edit on an older one is refused with who changed what, and overwrites nothing', async () => {
    const store = await aFilledStore();
    await made(store, putLearner(1, { name: 'Testleerling Roos' }), by('Lies Larve', 5));
    await made(store, pin(1, 'free'));
    await made(store, putLearner(2, { name: 'Testleerling Iris', isMedicallyFit: false }), {
      ...by('Bas Beuk', 7),
      reason: 'Verhuisd',
    });
    const ref = { kind: 'learner', schoolYear: year, id: learner.id };
    expect(refusalOf(await execute(store, putLearner(1, { name: 'Testleerling Linde' }), by()))).toEqual({
      code: 'stale',
      ref,
      expected: 1,
      actual: 4,
      since: [
        {
          ...{ step: 4, type: 'put', state: 'done', of: null, edits: [], changeCount: 1 },
          ...{ at: '2026-09-01T08:07:00Z', who: 'Bas Beuk', reason: 'Verhuisd' },
          changes: [
            {
              ref,
              action: 'change',
              learnerId: learner.id,
              fields: {
                name: { before: 'Testleerling Roos', after: 'Testleerling Iris' },
                isMedicallyFit: { before: true, after: false },
              },
            },
          ],
        },
        {
          ...{ step: 2, type: 'put', state: 'done', of: null, edits: [], changeCount: 1 },
          ...{ at: '2026-09-01T08:05:00Z', who: 'Lies Larve', reason: null },
          changes: [
            {
              ...{ ref, action: 'change', learnerId: learner.id },
              fields: { name: { before: learner.name, after: 'Testleerling Roos' } },
            },
          ],
        },
      ],
    });
    expect(await nameOf(store)).toBe('Testleerling Iris');
  });

  test('of two edits at once on the same version one is refused', async () => {
    const store = await aFilledStore();
    const outcomes = await Promise.all([
      execute(store, putLearner(1, { name: 'Testleerling Roos' }), by()),
      execute(store, putLearner(1, { name: 'Testleerling Iris' }), by()),
    ]);
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, false]);
    expect(await nameOf(store)).toBe('Testleerling Roos');
  });

  test('a new thing whose id is taken is refused', async () => {
    const store = await aFilledStore();
    expect(refusalOf(await execute(store, putLearner(0, {}), by()))).toMatchObject({
      code: 'stale',
      expected: 0,
      actual: 1,
    });
  });

  test('an edit of what was removed since says so', async () => {
    const store = await aFilledStore();
    await made(store, putLearner(0, { id: 'nieuw' }));
    await made(store, { type: 'remove', kind: 'learner', schoolYear: year, id: 'nieuw', version: 2 });
    const refusal = refusalOf(await execute(store, putLearner(2, { id: 'nieuw', name: 'Testleerling Linde' }), by()));
    expect(refusal).toMatchObject({ code: 'stale', expected: 2, actual: 0, since: [{ step: 3, type: 'remove' }] });
  });

  test('a version of before a removal does not fit what came back after it', async () => {
    const store = await aFilledStore();
    await made(store, putLearner(0, { id: 'nieuw' }));
    await made(store, { type: 'remove', kind: 'learner', schoolYear: year, id: 'nieuw', version: 2 });
    await made(store, putLearner(0, { id: 'nieuw' }));
    expect(refusalOf(await execute(store, putLearner(2, { id: 'nieuw', name: 'X' }), by()))).toMatchObject({
      code: 'stale',
      actual: 4,
    });
  });

  test('what changes nothing makes no step', async () => {
    const store = await aFilledStore();
    expect(await execute(store, putLearner(1, {}), by())).toEqual({ ok: true, step: 0, changed: [] });
    expect(await execute(store, putLearner(1, { name: 'Testleerling Roos' }), by())).toMatchObject({ step: 2 });
  });
});

describe('a bulk', () => {
  test('is one step, and each part is judged by the version from before it', async () => {
    const store = await aFilledStore();
    const commands = [pin(1, 'free'), pin(1, 'work', '2026-10-06'), pin(1, 'school')];
    expect(await made(store, { type: 'bulk', commands })).toBe(2);
    const { content } = (await readRecord(store.db, { kind: 'trajectory', schoolYear: year, id: trajectory.id }))!;
    expect(content.pins?.map(({ date, assignment }) => [date, assignment])).toEqual([
      ['2026-10-05', 'school'],
      ['2026-10-06', 'work'],
    ]);
  });

  test('of which one part is refused changes nothing', async () => {
    const store = await aFilledStore();
    const before = contentOf(store);
    const commands = [pin(1, 'free'), putLearner(99, { name: 'Testleerling Roos' }) as never];
    expect(refusalOf(await execute(store, { type: 'bulk', commands }, by())).code).toBe('stale');
    expect(contentOf(store)).toEqual(before);
    expect(await made(store, pin(1, 'free'))).toBe(2);
  });
});

describe('edits of a plan', () => {
  test('are kept in the history as they were made', async () => {
    const store = await aFilledStore();
    const command = pin(1, 'free');
    await made(store, command);
    const { edits } = await store.db
      .selectFrom('journalStep')
      .selectAll()
      .where('step', '=', 2)
      .executeTakeFirstOrThrow();
    expect(JSON.parse(edits!)).toEqual(command.edits);
  });
  test.each<[string, Extract<Command, { type: 'editTrajectory' }>['edits'][number], string]>([
    ['a segment that is not there', { type: 'removeSegment', index: 7 }, 'impossibleEdit'],
    ['a start after the end', { type: 'moveStart', day: '2027-08-30' as never }, 'impossibleEdit'],
    [
      'a shift nobody has',
      { type: 'pin', pins: [{ date: '2026-10-05' as never, part: 'day', assignment: 'Q', reason: 'x' }] },
      'references',
    ],
    ['a company nobody knows', { type: 'changeAgreement', index: 0, change: { companyId: 'spook' } }, 'references'],
    [
      'a field taken away that must be there',
      { type: 'changeAgreement', index: 0, change: { kind: undefined } },
      'unreadable',
    ],
  ])('that ask for %s are refused', async (_name, edit, code) => {
    const store = await aFilledStore();
    const before = contentOf(store);
    expect(refusalOf(await execute(store, { ...pin(1, 'free'), edits: [edit] }, by())).code).toBe(code);
    expect(contentOf(store)).toEqual(before);
  });
  test('of a trajectory that never was are refused', async () => {
    const store = await aFilledStore();
    expect(refusalOf(await execute(store, { ...pin(0, 'free'), id: 'spook' }, by()))).toEqual({
      code: 'missing',
      ref: { kind: 'trajectory', schoolYear: year, id: 'spook' },
    });
  });
  test('may take an optional field away', async () => {
    const store = await aFilledStore();
    const edit = { type: 'changeAgreement', index: 0, change: { signedDay: undefined } } as const;
    await made(store, { ...pin(1, 'free'), edits: [edit] });
    expect('signedDay' in (await exportClassYear(store, year))!.trajectories[0]!.agreements[0]!).toBe(false);
  });
});

describe('what is not a command', () => {
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['an unknown type', { type: 'drop', table: 'learner' }],
    ['an unknown field', { ...putLearner(1, {}), force: true }],
    ['a learner with a register number', putLearner(1, { nationalNumber: '1' } as never)],
    ['a year that does not exist', { ...putLearner(1, {}), schoolYear: '2026-2028' }],
    ['a bulk in a bulk', { type: 'bulk', commands: [{ type: 'bulk', commands: [pin(1, 'free')] }] }],
    [
      'a year under the name of another',
      { type: 'put', kind: 'year', schoolYear: year, version: 0, content: { schoolYear: '2027-2028' } },
    ],
  ])('is refused: %s', async (_name, command) => {
    const store = await aFilledStore();
    const before = contentOf(store);
    expect(refusalOf(await execute(store, command as Command, by())).code).toBe('unreadable');
    expect(contentOf(store)).toEqual(before);
  });
});

describe('settings', () => {
  test('are put, versioned and undone like the rest', async () => {
    const store = await aStore();
    const content = { key: 'language', value: 'fr' } as const;
    expect(await made(store, { type: 'putSetting', version: 0, content })).toBe(1);
    expect(
      refusalOf(await execute(store, { type: 'putSetting', version: 0, content: { ...content, value: 'en' } }, by()))
        .code,
    ).toBe('stale');
    const ref = { kind: 'setting', schoolYear: null, id: 'language' } as const;
    expect(await readRecord(store.db, ref)).toEqual({ ref, content, version: 1, position: null });
  });
});

test('a new school year is a year first and then what is in it', async () => {
  const store = await aStore();
  const next = schoolYear('2027-2028');
  const putIn: Command = { ...(putLearner(0, {}) as Extract<Command, { type: 'put' }>), schoolYear: next };
  expect(refusalOf(await execute(store, putIn, by()))).toEqual({
    code: 'references',
    problems: [{ path: ['schoolYear'], code: 'unknownReference', params: { id: next } }],
  });
  const putYear = { type: 'put', kind: 'year', schoolYear: next, version: 0, content: { schoolYear: next } } as const;
  expect(await made(store, { type: 'bulk', commands: [putYear, putIn as never] })).toBe(1);
});
