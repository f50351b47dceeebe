import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleClassYear } from '../../../electron/sample/sample-class.ts';
import { exportClassYear, exportTrajectories } from '../../../electron/store/class-year/export-class-year.ts';
import { undo } from '../../../electron/store/journal/undo.ts';
import { openStore } from '../../../electron/store/open-store.ts';
import { listYears } from '../../../electron/store/queries/years.ts';
import { closeStore, type Store } from '../../../electron/store/store.ts';
import { schoolYear } from '../../../shared/calendar/school-year.ts';
import type { ClassYear } from '../../../shared/input/class-year.ts';
import { readClassYear } from '../../../shared/input/read-class-year.ts';
import { aCase } from '../../support/a-case.ts';
import { aFolder, aStore, by, made, now, year } from '../../support/a-store.ts';
import { aClassYear } from '../../support/arbitrary-class-year.ts';
import { keptSeeds } from '../../support/arbitrary-trajectory.ts';

async function imported(store: Store, classYear: ClassYear): Promise<ClassYear | undefined> {
  const version = (await listYears(store.db)).find((known) => known.schoolYear === classYear.schoolYear)?.version ?? 0;
  await made(store, { type: 'importClassYear', classYear, version, withDependents: true });
  return exportClassYear(store, classYear.schoolYear);
}

function readingOf(draft: unknown): ClassYear {
  const read = readClassYear(draft);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.classYear;
}

describe('what was imported is exported', () => {
  test.each([
    ['the sample class', sampleClassYear()],
    ['the blameless case', aCase()],
  ])('%s', async (_name, classYear) => {
    const store = await aStore();
    expect(await imported(store, classYear)).toEqual(classYear);
    const { file } = store;
    await closeStore(store);
    expect(await exportClassYear(await aStore(file), classYear.schoolYear)).toEqual(classYear);
  });

  test.each(keptSeeds)('any class year, one over the other, seed %i', async (seed) => {
    const store = await aStore();
    const property = fc.asyncProperty(aClassYear(), async (draft) => {
      const classYear = readingOf(draft);
      expect(await imported(store, classYear)).toEqual(classYear);
    });
    await fc.assert(property, { seed, numRuns: 40 });
  });

  test.each(keptSeeds)('each of two imports in the same year leaves nothing of the other, seed %i', async (seed) => {
    const property = fc.asyncProperty(aClassYear(year), aClassYear(year), async (first, second) => {
      const [one, two] = [readingOf(first), readingOf(second)];
      const store = await openStore(`${aFolder()}/plan.duaal`, { now });
      await imported(store, one);
      expect(await imported(store, two)).toEqual(two);
      const outcome = await undo(store, by(), 2);
      expect(outcome).toMatchObject({ ok: true });
      expect(await exportClassYear(store, year)).toEqual(one);
      await closeStore(store);
    });
    await fc.assert(property, { seed, numRuns: 10 });
  });
});

describe('school years', () => {
  test('lie beside each other, the same ids in both, and each is exported as it was', async () => {
    const store = await aStore();
    const first = aCase();
    const text = JSON.stringify(first).replaceAll('2027', '2028').replaceAll('2026', '2027');
    const second = {
      ...(JSON.parse(text) as ClassYear),
      companies: first.companies.map((company) => ({ ...company, name: 'Nieuw' })),
    };
    const later = readingOf(second);
    await imported(store, first);
    await imported(store, later);
    expect(await exportClassYear(store, year)).toEqual(first);
    expect(await exportClassYear(store, schoolYear('2027-2028'))).toEqual(later);
    expect((await listYears(store.db)).map(({ schoolYear: of, version }) => [of, version])).toEqual([
      ['2027-2028', 2],
      ['2026-2027', 1],
    ]);
  });
  test('without data are not exported', async () => {
    expect(await exportClassYear(await aStore(), year)).toBeUndefined();
  });
});

test('some trajectories come with their learners and everything they point at', async () => {
  const store = await aStore();
  const sample = sampleClassYear();
  await imported(store, sample);
  const [first, , third] = sample.trajectories;
  const learners = [first!.learnerId, third!.learnerId];
  expect(await exportTrajectories(store, year, [third!.id, first!.id, 'nobody'])).toEqual({
    ...sample,
    trajectories: [first, third],
    learners: sample.learners.filter(({ id }) => learners.includes(id)),
  });
});
