import { describe, expect, test } from 'vitest';
import { execute } from '../../../electron/store/commands/execute.ts';
import { undo } from '../../../electron/store/journal/undo.ts';
import type { Store } from '../../../electron/store/store.ts';
import type { SingleCommand } from '../../../shared/command/command.ts';
import { aCase } from '../../support/a-case.ts';
import { addClassmate } from '../../support/a-full-case.ts';
import { aFilledStore, by, contentOf, made, refusalOf, year } from '../../support/a-store.ts';
import { contradictionsOf } from '../../support/replay-journal.ts';

const base = aCase((draft) => addClassmate(draft, 'b', 'Testleerling Berk'));
const [learner, trajectory] = [base.learners[0]!, base.trajectories[0]!];

type Put = Extract<SingleCommand, { type: 'put' }>;
const beside: readonly Put[] = [
  ...['2026-10-01', '2026-10-02'].map(
    (date): Put => ({
      ...{ type: 'put', kind: 'timesheetDay', schoolYear: year, version: 0 },
      content: { trajectoryId: trajectory.id, date: date as never, state: 'open', planned: [], plannedMinutes: 0 },
    }),
  ),
  {
    ...{ type: 'put', kind: 'dossierEntry', schoolYear: year, version: 0 },
    content: { id: 'd1', learnerId: learner.id, kind: 'screening' },
  },
  {
    ...{ type: 'put', kind: 'planVersion', schoolYear: year, version: 0 },
    content: {
      ...{
        id: 'v1',
        trajectoryId: trajectory.id,
        number: 1,
        publishedDay: '2026-09-01' as never,
        publishedBy: 'Petra Proef',
      },
      frozen: { ...base, learners: [learner], trajectories: [trajectory] },
    },
  },
];

async function fullStore(): Promise<Store> {
  const store = await aFilledStore(base);
  await made(store, { type: 'bulk', commands: [...beside] });
  return store;
}

const remove = (
  kind: 'learner' | 'mentor' | 'company' | 'workplace' | 'classGroup' | 'school' | 'trajectory' | 'year',
  id: string,
) => ({ type: 'remove', kind, schoolYear: year, id, version: 1 }) as const;

describe('what something still points at', () => {
  test.each([
    ['mentor', base.mentors[0]!.id],
    ['workplace', base.workplaces[0]!.id],
    ['company', base.companies[0]!.id],
    ['classGroup', base.classGroups[0]!.id],
    ['school', base.schools[0]!.id],
  ] as const)('a %s is not removed, and says who', async (kind, id) => {
    const store = await fullStore();
    const before = contentOf(store);
    const outcome = await execute(store, { ...remove(kind, id), withDependents: true }, by());
    expect(refusalOf(outcome)).toEqual({
      code: 'inUse',
      ref: { kind, schoolYear: year, id },
      usedBy: [{ kind: 'trajectory', count: 2, ids: base.trajectories.map((one) => one.id) }],
    });
    expect(contentOf(store)).toEqual(before);
  });
});

describe('a learner with a year behind him', () => {
  test('is not removed by accident: the answer says what would go along', async () => {
    const outcome = await execute(await fullStore(), remove('learner', learner.id), by());
    expect(refusalOf(outcome)).toEqual({
      code: 'inUse',
      ref: { kind: 'learner', schoolYear: year, id: learner.id },
      usedBy: [
        { kind: 'timesheetDay', count: 2, ids: [`${trajectory.id}/2026-10-01`, `${trajectory.id}/2026-10-02`] },
        { kind: 'planVersion', count: 1, ids: ['v1'] },
        { kind: 'trajectory', count: 1, ids: [trajectory.id] },
        { kind: 'dossierEntry', count: 1, ids: ['d1'] },
      ],
    });
  });

  test('goes with all of it in one step, noted in the history of the learner, and comes back with all of it', async () => {
    const store = await fullStore();
    const before = contentOf(store);
    const step = await made(store, { ...remove('learner', learner.id), withDependents: true });
    const rows = await store.db
      .selectFrom('journalChange')
      .select(['kind', 'learnerId'])
      .where('step', '=', step)
      .execute();
    expect(rows).toEqual([
      { kind: 'timesheetDay', learnerId: learner.id },
      { kind: 'timesheetDay', learnerId: learner.id },
      { kind: 'planVersion', learnerId: learner.id },
      { kind: 'dossierEntry', learnerId: learner.id },
      { kind: 'trajectory', learnerId: learner.id },
      { kind: 'learner', learnerId: learner.id },
    ]);
    expect(contentOf(store).learner).toHaveLength(1);
    expect(await undo(store, by(), step)).toMatchObject({ ok: true, step: step + 1 });
    expect(contentOf(store)).toEqual(before);
    expect(await contradictionsOf(store)).toEqual([]);
  });
});

test('a company goes once nobody is placed there, with its workplaces and mentors', async () => {
  const store = await fullStore();
  for (const { id } of base.learners) {
    await made(store, { ...remove('learner', id), withDependents: true });
  }
  const { id } = base.companies[0]!;
  const own =
    base.workplaces.filter(({ companyId }) => companyId === id).length +
    base.mentors.filter(({ companyId }) => companyId === id).length;
  const outcome = await execute(store, { ...remove('company', id), withDependents: true }, by());
  expect(outcome).toMatchObject({ ok: true });
  expect(outcome.ok && outcome.changed).toHaveLength(own + 1);
});

test('a whole school year goes and comes back', async () => {
  const store = await fullStore();
  const before = contentOf(store);
  const step = await made(store, { ...remove('year', year), withDependents: true });
  const emptied = Object.values(contentOf(store)).flat();
  expect(emptied).toEqual([]);
  await undo(store, by(), step);
  expect(contentOf(store)).toEqual(before);
  expect(await contradictionsOf(store)).toEqual([]);
});
