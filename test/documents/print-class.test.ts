import { describe, expect, test } from 'vitest';
import { PublishedPlanError } from '../../electron/documents/learner-sheets.ts';
import { NothingToPrintError, type PrintClassRequest, printClass } from '../../electron/documents/print-class.ts';
import { isoDate } from '../../shared/calendar/iso-date.ts';
import type { PlanVersion } from '../../shared/command/plan-version.ts';
import type { ClassYear } from '../../shared/input/class-year.ts';
import { makePlanVersion } from '../../shared/versions/make-plan-version.ts';
import { aCase, classFactsOf } from '../support/a-case.ts';
import { addClassmate } from '../support/a-full-case.ts';
import { readPdf } from '../support/read-pdf.ts';

const base = aCase((draft) => addClassmate(draft, 'bries', 'Testleerling Bries'));

/** The same class in which Aster works late on Thursday 14 January 2027. */
const changed = aCase((draft) => {
  addClassmate(draft, 'bries', 'Testleerling Bries');
  draft.trajectories[0]!.pins = [{ date: '2027-01-14', part: 'day', assignment: 'L', reason: 'ruil met een collega' }];
});

const request = (changes: Partial<PrintClassRequest> = {}): PrintClassRequest => ({
  sheet: 'year',
  trajectoryIds: ['aster-2026', 'bries-2026'],
  language: 'nl',
  style: 'colour',
  date: isoDate('2026-09-01'),
  ...changes,
});

function versionOf(classYear: ClassYear, trajectoryId: string, number: number): PlanVersion {
  const facts = classFactsOf(classYear).learners.find(({ plan }) => plan.trajectory.id === trajectoryId)!;
  const earlier = number > 1 ? [{ trajectoryId, number: number - 1 }] : [];
  return makePlanVersion({ classYear, facts, earlier, day: isoDate('2026-09-01'), by: 'Lies Larve' });
}

const versions = [
  versionOf(changed, 'aster-2026', 1),
  versionOf(base, 'aster-2026', 2),
  versionOf(base, 'bries-2026', 1),
];

const pagesOf = async (classYear: ClassYear, changes: Partial<PrintClassRequest>) =>
  (await readPdf((await printClass(classYear, request(changes))).bytes)).pages.map(({ texts }) =>
    texts.map(({ text }) => text).join('\n'),
  );

describe('one PDF of a class year', () => {
  test('has the learners in the order asked for and a name of the class', async () => {
    const { name, bytes } = await printClass(base, request({ trajectoryIds: ['bries-2026', 'aster-2026'] }));
    const { pages } = await readPdf(bytes);
    expect(name).toBe('6-VZ-Duaal-A-2026-2027-jaarfiche.pdf');
    expect(pages.map(({ texts }) => texts.find(({ text }) => text.startsWith('Testleerling'))?.text)).toEqual([
      'Testleerling Bries',
      'Testleerling Aster',
    ]);
  });

  test('of one learner is named after that learner', async () => {
    const { name } = await printClass(base, request({ trajectoryIds: ['bries-2026'], language: 'en' }));
    expect(name).toMatch(/^Testleerling-Bries-2026-2027-/);
  });

  test('is the same byte for byte', async () => {
    const [once, again] = [await printClass(base, request()), await printClass(base, request())];
    expect(Buffer.from(again.bytes).equals(once.bytes)).toBe(true);
  });

  test('is refused where the sheet says nothing', async () => {
    await expect(printClass(base, request({ sheet: 'extension' }))).rejects.toThrow(NothingToPrintError);
  });

  test('refuses a trajectory that the class year does not have', async () => {
    await expect(printClass(base, request({ trajectoryIds: ['nobody'] }))).rejects.toThrow('nobody');
  });
});

describe('beside published versions', () => {
  test('now: an equal plan is the final version, another says since which it changed', async () => {
    const [aster, bries] = await pagesOf(changed, { versions });
    expect(aster).toContain('Gewijzigd na versie 2');
    expect(aster).toContain('Gewijzigd na ondertekening');
    expect(bries).toContain('Versie 1, definitief');
    expect(bries).not.toContain('Gewijzigd');
  });

  test('published: the plan as it was signed', async () => {
    const signed = await printClass(changed, request({ versions, shown: 'published' }));
    const draft = await printClass(base, request({ versions }));
    expect(Buffer.from(signed.bytes).equals(draft.bytes)).toBe(true);
  });

  test('published: who has no version is left out', async () => {
    expect(await pagesOf(changed, { versions: versions.slice(0, 2), shown: 'published' })).toHaveLength(1);
  });

  test('changed: only the learners and the months that changed', async () => {
    expect(await pagesOf(changed, { versions, shown: 'changed' })).toHaveLength(1);
    const months = await pagesOf(changed, { versions, shown: 'changed', sheet: 'months' });
    expect(months).toHaveLength(1);
    expect(months[0]).toContain('Januari 2027');
    expect(months[0]).toContain('Gewijzigd na ondertekening');
  });

  test('changed: nothing to print where nothing changed', async () => {
    await expect(printClass(base, request({ versions, shown: 'changed' }))).rejects.toThrow(NothingToPrintError);
  });

  test('a class sheet has a version where all learners have the same', async () => {
    const sheet = { sheet: 'class', shown: 'published' } as const;
    const [mixed] = await pagesOf(changed, { ...sheet, versions });
    expect(mixed).not.toContain('Versie');
    const [same] = await pagesOf(base, { ...sheet, versions: [versions[0]!, versions[2]!] });
    expect(same).toContain('Versie 1');
    expect(same).toContain('1 WZC De Proefbank');
  });

  test('a version whose days come out otherwise is refused', async () => {
    const plannedDays = { firstDay: isoDate('2026-09-01'), kinds: '33', workMinutes: [456] };
    const spoilt = [{ ...versions[1]!, plannedDays }];
    await expect(printClass(base, request({ versions: spoilt, shown: 'published' }))).rejects.toThrow(
      PublishedPlanError,
    );
  });
});
