import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkClassFile } from '../../../electron/check/check-class-file.ts';
import { sampleClassYear } from '../../../electron/sample/sample-class.ts';
import { exportClassYear, exportTrajectories } from '../../../electron/store/class-year/export-class-year.ts';
import { undo } from '../../../electron/store/journal/undo.ts';
import { openStore } from '../../../electron/store/open-store.ts';
import { listYears } from '../../../electron/store/queries/years.ts';
import { closeStore, type Store } from '../../../electron/store/store.ts';
import { isoDate } from '../../../shared/calendar/iso-date.ts';
import { schoolYear } from '../../../shared/calendar/school-year.ts';
import type { ClassYear } from '../../../shared/input/class-year.ts';
import { readClassYear } from '../../../shared/input/read-class-year.ts';
import type { Trajectory } from '../../../shared/input/trajectory.ts';
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

describe('some trajectories', () => {
  test('come with their learners and what these have to do with, in the order of the file', async () => {
    const store = await aStore();
    const sample = sampleClassYear();
    await imported(store, sample);
    const [first, , third] = sample.trajectories as [Trajectory, Trajectory, Trajectory];
    const found = await exportTrajectories(store, year, [third.id, first.id, 'nobody']);
    const companies = new Set([first, third].flatMap(({ agreements }) => agreements.map(({ companyId }) => companyId)));
    expect(companies.size).toBeLessThan(sample.companies.length);
    expect(found).toEqual({
      ...sample,
      classGroups: sample.classGroups.filter(({ id }) => id === first.classGroupId || id === third.classGroupId),
      companies: sample.companies.filter(({ id }) => companies.has(id)),
      workplaces: sample.workplaces.filter(({ companyId }) => companies.has(companyId)),
      mentors: sample.mentors.filter(({ companyId }) => companies.has(companyId)),
      learners: sample.learners.filter(({ id }) => id === first.learnerId || id === third.learnerId),
      trajectories: [first, third],
    });
  });

  test('are found as right or wrong as in the whole year', async () => {
    const store = await aStore();
    const sample = sampleClassYear();
    await imported(store, sample);
    const today = isoDate('2026-11-02');
    const whole = checkClassFile(sample, today);
    for (const { id } of sample.trajectories) {
      const alone = await exportTrajectories(store, year, [id]);
      const read = readingOf(alone);
      const findingsOf = ({ learners }: typeof whole) =>
        learners.filter(({ facts }) => facts.plan.trajectory.id === id).map(({ findings }) => findings);
      expect(findingsOf(checkClassFile(read, today))).toEqual(findingsOf(whole));
    }
  });

  test('bring the company of a workplace that only a pin names', async () => {
    const store = await aStore();
    const sample = sampleClassYear();
    const [first] = sample.trajectories as [Trajectory];
    const own = new Set(first.agreements.map(({ companyId }) => companyId));
    const other = sample.workplaces.find(({ companyId }) => !own.has(companyId))!;
    const pins = [
      { date: isoDate('2026-10-05'), part: 'day' as const, assignment: `work@${other.id}`, reason: 'Inval' },
    ];
    await imported(store, { ...sample, trajectories: [{ ...first, pins }, ...sample.trajectories.slice(1)] });
    const found = await exportTrajectories(store, year, [first.id]);
    expect(found?.companies.map(({ id }) => id)).toContain(other.companyId);
    expect(readClassYear(found).ok).toBe(true);
  });
});
