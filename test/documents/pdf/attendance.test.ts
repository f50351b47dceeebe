import { describe, expect, test } from 'vitest';
import { attendanceWeeks } from '../../../electron/documents/attendance-weeks.ts';
import { attendanceSheets } from '../../../electron/documents/pdf/attendance/attendance-sheets.ts';
import { createSheetTexts, dayInWords } from '../../../electron/documents/pdf/sheet-texts.ts';
import type { LearnerSheet } from '../../../electron/documents/sheet-request.ts';
import { isoDate, toDayNumber } from '../../../shared/calendar/iso-date.ts';
import { dayLooksOf, hasKind } from '../../../shared/design/day-looks.ts';
import { type Language, languages } from '../../../shared/messages/format.ts';
import type { CaseChange } from '../../support/a-case.ts';
import { type PdfPage, readPdf } from '../../support/read-pdf.ts';
import { classOf, fullYear, longNames, requestOf, sheetsOf, twoCompanies } from '../../support/sheet-cases.ts';

/** Everyone in one class. */
const oneClass =
  (size: number, change?: CaseChange): CaseChange =>
  (draft) => {
    classOf(size, change)(draft);
    for (const trajectory of draft.trajectories) trajectory.classGroupId = '6vz';
  };

async function pagesOf(
  learners: readonly LearnerSheet[],
  weeks: readonly string[],
  language: Language = 'nl',
): Promise<readonly PdfPage[]> {
  return (await readPdf(await attendanceSheets(requestOf(learners, { language }), weeks.map(isoDate)))).pages;
}

const rowsOf = ({ tags }: PdfPage) => tags.filter(({ alt }) => alt !== '');
const textsOf = ({ texts }: PdfPage) => texts.map(({ text }) => text);

/** What a learner's row must say of the week: every day with a kind, in words. */
async function expectedRow({ facts }: LearnerSheet, week: string, language: Language): Promise<string> {
  const texts = await createSheetTexts(language);
  const { first } = facts.plan.context.frame;
  const monday = toDayNumber(isoDate(week)) - first;
  const looks = dayLooksOf(facts).slice(monday, monday + 7);
  const said = looks
    .filter(({ morning, afternoon }) => hasKind(morning) || hasKind(afternoon))
    .map((look) => dayInWords(look, first, texts));
  return texts.translate('annexes.attendance.row', { name: facts.learner.name, days: said.join('; ') });
}

/** Mondays with lessons, exams, halves, weekend work, holidays, a deviation, a phase switch. */
const weeks = ['2026-09-07', '2026-11-09', '2026-12-14', '2027-02-08', '2027-03-01', '2027-06-07'];

describe('the attendance list', () => {
  test.each(languages)('says every day of the plan in %s', async (language) => {
    const learners = sheetsOf(oneClass(2, fullYear));
    const pages = await pagesOf(learners, weeks, language);
    expect(pages).toHaveLength(weeks.length);
    for (const [at, page] of pages.entries()) {
      const expected = await Promise.all(learners.map((sheet) => expectedRow(sheet, weeks[at]!, language)));
      expect(rowsOf(page).map(({ alt }) => alt)).toEqual(expected);
    }
  });
  test('shows letters with lesson periods, hours or the name of the day', async () => {
    const [sheet] = sheetsOf(fullYear) as [LearnerSheet];
    const [ordinary, exams, halves] = await pagesOf([sheet], ['2026-09-09', '2026-12-16', '2027-06-09']);
    const row = (page: PdfPage) => rowsOf(page)[0]!.texts.slice(2).join(' ');
    expect(row(ordinary!)).toBe('L 8 lestijden L 7 lestijden W 7.00 – 15.06 W 7.00 – 15.06 W 7.00 – 15.06');
    expect(row(exams!)).toBe('L 8 lestijden L 7 lestijden L 4 lestijden W 11.18 – 15.06 W 7.00 – 15.06 W 7.00 – 15.06');
    expect(row(halves!)).toContain('T 7.30 – 11.18 L 3 lestijden');
  });
  test('has week number, dates, school and who to tick for on every page, and 40 learners on two', async () => {
    const pages = await pagesOf(sheetsOf(oneClass(40)), ['2026-09-09']);
    expect(pages.map((page) => rowsOf(page).length)).toEqual([20, 20]);
    for (const [at, page] of pages.entries()) {
      expect(textsOf(page)).toEqual(
        expect.arrayContaining([
          'Aanwezigheid week 37',
          '7 – 11 sep 2026',
          '6 VZ Duaal A',
          'ma 7 sep',
          'vr 11 sep',
          'Paraaf',
          'werkplek',
          'Lesdag',
          `Blad ${at + 1} van 2`,
        ]),
      );
      expect(textsOf(page).some((text) => text.includes('schrijf afwezig, zonder reden'))).toBe(true);
    }
    expect(pages.map(({ tags }) => tags.filter(({ role }) => role === 'H1').length)).toEqual([1, 0]);
  });
  test.each([
    [1, 1],
    [24, 1],
    [25, 2],
    [48, 2],
    [49, 3],
  ])('of %i learners is %i pages', async (size, count) => {
    expect(await pagesOf(sheetsOf(oneClass(size)), ['2026-09-09'])).toHaveLength(count);
  });
  test('takes more room where names are long, and keeps them whole', async () => {
    const learners = sheetsOf(oneClass(24, longNames));
    const pages = await pagesOf(learners, ['2026-09-09']);
    expect(pages.length).toBeGreaterThan(1);
    const text = pages.flatMap(textsOf).join('').replace(/\s+/g, '');
    expect(text).not.toContain('…');
    for (const { facts } of learners) expect(text).toContain(facts.learner.name.replace(/\s+/g, ''));
  });
  test('has seven days where somebody works in the weekend, else five', async () => {
    const [saturday, ordinary] = await pagesOf(sheetsOf(fullYear), ['2026-11-09', '2026-11-16']);
    expect(textsOf(saturday!)).toEqual(expect.arrayContaining(['za 14 nov', 'zo 15 nov', '9 – 15 nov 2026']));
    expect(textsOf(ordinary!)).not.toContain('za 21 nov');
  });
  test('names holidays in the head, and the workplace of the week', async () => {
    const [holiday, second] = await pagesOf(sheetsOf(twoCompanies), ['2026-11-02', '2026-12-14']);
    expect(textsOf(holiday!).filter((text) => text === 'Herfstvakantie')).toHaveLength(5);
    expect(textsOf(second!)).toContain('Afdeling Namaak');
  });
  test('is class by class, week by week, of the learners whose trajectory touches the week', async () => {
    const change = classOf(5);
    const learners = sheetsOf((draft) => {
      change(draft);
      draft.trajectories[4]!.firstDay = '2026-09-21';
      draft.trajectories[4]!.agreements[0]!.firstDay = '2026-09-21';
    });
    const pages = await pagesOf(learners, ['2026-09-07', '2026-09-21']);
    const said = pages.map((page) => [
      textsOf(page).find((text) => text.startsWith('Aanwezigheid')),
      textsOf(page).find((text) => text.startsWith('6 VZ')),
      rowsOf(page).length,
    ]);
    expect(said).toEqual([
      ['Aanwezigheid week 37', '6 VZ Duaal A', 3],
      ['Aanwezigheid week 39', '6 VZ Duaal A', 3],
      ['Aanwezigheid week 37', '6 VZ Duaal B', 1],
      ['Aanwezigheid week 39', '6 VZ Duaal B', 2],
    ]);
  });
  test('is a draft for errors of its own week only', async () => {
    const [sheet] = sheetsOf(fullYear) as [LearnerSheet];
    const error = { ...sheet.findings[0]!, severity: 'error' as const, dates: [isoDate('2026-09-16')] as const };
    const [before, during] = await pagesOf([{ ...sheet, findings: [error] }], ['2026-09-09', '2026-09-16']);
    expect(textsOf(before!).join(' ')).not.toContain('ONTWERP');
    expect(textsOf(during!)).toContain('ONTWERP – 1 fout');
  });
  test('without weeks has those with lessons or work, and refuses weeks outside every trajectory', async () => {
    const learners = sheetsOf();
    const all = attendanceWeeks(learners);
    // 44 weeks from 31 August to 30 June, without the five of autumn, Christmas and Easter; carnival has the deviation.
    expect(all).toHaveLength(39);
    expect(all[0]).toBe('2026-08-31');
    expect(all).toContain('2027-02-08');
    expect(all).not.toContain('2026-11-02');
    const { pages } = await readPdf(await attendanceSheets(requestOf(learners)));
    expect(pages).toHaveLength(39);
    await expect(pagesOf(learners, ['2027-08-09'])).rejects.toThrow('No learner has a trajectory in these weeks');
  });
});
