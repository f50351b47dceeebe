import { describe, expect, test } from 'vitest';
import { createSheetTexts } from '../../../electron/documents/pdf/sheet-texts.ts';
import { makeYearSheets } from '../../../electron/documents/pdf/year-sheet/year-sheets.ts';
import type { LearnerSheet } from '../../../electron/documents/sheet-request.ts';
import { civilDate, isoWeekOf } from '../../../shared/calendar/iso-date.ts';
import { dayLooksOf, type HalfLook, hasKind } from '../../../shared/design/day-looks.ts';
import { formatHours, languages } from '../../../shared/messages/format.ts';
import { workMinutesAt } from '../../../shared/plan/plan.ts';
import { countPages, type PdfPage, readPdf, textsOutside, textsOverlapping } from '../../support/read-pdf.ts';
import {
  fullYear,
  longNames,
  requestOf,
  sheetCases,
  sheetsOf,
  twoCompanies,
  untilAugust,
} from '../../support/sheet-cases.ts';

/** Printers leave about 5 mm white. */
const margin = 5;

async function pageOf(sheet: LearnerSheet, given: Parameters<typeof requestOf>[1] = {}): Promise<PdfPage> {
  const { pages } = await readPdf(await makeYearSheets(requestOf([sheet], given)));
  expect(pages).toHaveLength(1);
  return pages[0]!;
}

const allTexts = ({ texts }: PdfPage) => texts.map(({ text }) => text);

/** What a day's tag must hold: date, then the letter of each half that has one. */
async function expectedDays(sheet: LearnerSheet, language: 'nl' | 'en' | 'fr'): Promise<string[]> {
  const { letters, names, shortWeekdays, months, weekdays, translate } = await createSheetTexts(language);
  const { first } = sheet.facts.plan.context.frame;
  return dayLooksOf(sheet.facts).flatMap((look) => {
    if (!hasKind(look.morning) && !hasKind(look.afternoon)) return [];
    const { day, month } = civilDate(first + look.index);
    const halves = look.isWhole ? [look.morning] : [look.morning, look.afternoon];
    const shown = halves.flatMap((half) => (hasKind(half) ? [letters[half.kind]] : []));
    const said = (half: HalfLook) =>
      half.isPinned ? `${names[half.kind]}, ${translate('documents.marks.pinned')}` : names[half.kind];
    const words = look.isWhole
      ? said(look.morning)
      : `${translate('documents.morning', { what: said(look.morning) })}, ${translate('documents.afternoon', { what: said(look.afternoon) })}`;
    const date = `${weekdays[look.index % 7]} ${day} ${months[month - 1]}`;
    return [`${day} ${shortWeekdays[look.index % 7]} ${shown.join(' ')} | ${date}: ${words}`];
  });
}

/** The days as pdf.js reads them: date, weekday and letters out of the tag's texts, and its alternative text. */
function readDays({ tags }: PdfPage, letters: ReadonlySet<string>): string[] {
  return tags
    .filter(({ alt }) => alt !== '')
    .map(({ texts, alt }) => {
      const pieces = texts.flatMap((text) => text.split(' '));
      const [date, weekday, ...rest] = pieces;
      return `${date} ${weekday} ${rest.filter((piece) => letters.has(piece)).join(' ')} | ${alt.split('; ')[0]}`;
    });
}

describe.each(Object.entries(sheetCases))('the year sheet of %s', (_name, change) => {
  const [sheet] = sheetsOf(change) as [LearnerSheet];
  test.each(languages)('says every day of the plan in %s', async (language) => {
    const page = await pageOf(sheet, { language });
    const { letters } = await createSheetTexts(language);
    expect(readDays(page, new Set(Object.values(letters)))).toEqual(await expectedDays(sheet, language));
  });
  test.each(['colour', 'grey', 'minimal'] as const)(
    'is one A4 in %s, nothing outside, nothing over another',
    async (style) => {
      const page = await pageOf(sheet, { style });
      expect([Math.round(page.width), Math.round(page.height)]).toEqual([297, 210]);
      expect(textsOutside(page, margin)).toEqual([]);
      expect(textsOverlapping(page)).toEqual([]);
    },
  );
});

describe('the year sheet', () => {
  test('says the number and the hours of every week of the trajectory aloud', async () => {
    const [sheet] = sheetsOf() as [LearnerSheet];
    const said = (await pageOf(sheet)).tags.flatMap(({ alt }) => alt.split('; ').slice(1));
    const { plan } = sheet.facts;
    const weeks: string[] = [];
    for (let monday = 0; monday <= plan.last; monday += 7) {
      const days = [0, 1, 2, 3, 4, 5, 6].map((day) => monday + day).filter((day) => day < plan.context.frame.dayCount);
      const hours = formatHours(days.reduce((sum, day) => sum + workMinutesAt(plan, day), 0));
      const { week } = isoWeekOf(plan.context.frame.first + monday);
      weeks.push(`wk ${week}`, `weekuren van week ${week}: ${hours}`);
    }
    expect(said).toEqual(expect.arrayContaining(weeks.slice(2, -2)));
    expect(said.length).toBeGreaterThan(85);
  });
  test('shows head, weeks, totals and figures of a full year', async () => {
    const [sheet] = sheetsOf() as [LearnerSheet];
    const texts = allTexts(await pageOf({ ...sheet, findings: [], version: { number: 2, isFinal: true } }));
    for (const text of [
      'Jaarplanning 2026-2027',
      'Versie 2, definitief',
      '12 oktober 2026',
      'Blad 1 van 1',
      'Testleerling Aster',
      'School Het Proeflokaal',
      'Trajectbegeleider Lies Larve',
      'Werkplek 1 sep – 28 feb',
      'Werkplek 1 mrt – 30 jun',
      'Mentor Fien Fictief',
      'Banklaan 2, 9999 Testgem',
      'wk 36',
      '22:48',
      '98:48',
      '13 werk',
      '9 les',
      'Brugdag of vrije namiddag',
      'Collectieve sluiting',
      'Vervangingsdag',
      'Herfstvakantie',
      '2 – 8 nov',
    ]) {
      expect(texts).toContain(text);
    }
  });
  test('says ONTWERP with the number of errors that block, and is then not final', async () => {
    const [sheet] = sheetsOf() as [LearnerSheet];
    const error = { ...sheet.findings[0]!, severity: 'error' } as const;
    const override = { ruleId: error.ruleId, reason: 'Afgesproken', by: 'An Directeur', day: error.dates[0] };
    const findings = [error, error, { ...error, severity: 'warning' } as const, { ...error, override }];
    const texts = allTexts(await pageOf({ ...sheet, findings, version: { number: 3, isFinal: true } }));
    expect(texts).toContain('ONTWERP – 2 fouten');
    expect(texts).toContain('Versie 3');
    expect(texts.some((text) => text.includes('(Afgesproken; An Directeur, '))).toBe(true);
  });
  test('prints no birth date, no reason of a pin and no text of a deviation', async () => {
    const text = allTexts(await pageOf(sheetsOf()[0]!)).join(' ');
    expect(text).not.toMatch(/12 apr(il)? 2007|2007-04-12|2007/);
    expect(text).not.toContain('Geheime reden');
    expect(text).not.toContain('Nachtzorg');
  });
  test('keeps names of 120 letters whole at a school with two companies', async () => {
    const [sheet] = sheetsOf(longNames) as [LearnerSheet];
    const text = allTexts(await pageOf(sheet))
      .join(' ')
      .replace(/\s+/g, '');
    expect(text).not.toContain('…');
    const { learner, plan } = sheet.facts;
    const names = [
      learner.name,
      plan.classDays.school.name,
      ...plan.context.companies.map(({ company }) => company.name),
    ];
    for (const name of names) expect(text).toContain(name.replace(/\s+/g, ''));
  });
  test('numbers workplaces that share a letter, in head and days', async () => {
    const page = await pageOf(sheetsOf(twoCompanies)[0]!);
    const pieces = (start: string) =>
      page.tags.find(({ alt }) => alt.startsWith(start))!.texts.flatMap((text) => text.split(' '));
    expect(pieces('vr 4 september').slice(2)).toEqual(['W', '1']);
    expect(pieces('vr 18 december').slice(2)).toEqual(['W', '2']);
    expect(pieces('vr 12 maart').slice(2)).toEqual(['T', '3', 'X']);
    const captions = page.tags.filter(({ texts }) => texts.some((text) => text.startsWith('Werkplek 1')));
    expect(captions.map(({ texts }) => texts.slice(0, 3))).toEqual([
      ['W', '1', 'Werkplek 1 sep – 30 nov'],
      ['W', '2', 'Werkplek 10 dec – 28 feb'],
      ['T', '3', 'Werkplek 1 mrt – 30 jun'],
    ]);
  });
  test('has twelve months for a trajectory that runs into August, ten otherwise', async () => {
    const months = async (change: typeof fullYear) =>
      (await pageOf(sheetsOf(change)[0]!)).tags
        .filter(({ role }) => role === 'H2')
        .map(({ texts }) => texts[0])
        .filter((text) => /^[a-z]/.test(text ?? ''));
    expect(await months(fullYear)).toHaveLength(10);
    expect((await months(untilAugust)).slice(-2)).toEqual(['juli', 'augustus']);
  });
  test('gives a page to each learner of a file, and no file without learners', async () => {
    const [sheet] = sheetsOf() as [LearnerSheet];
    expect(countPages(await makeYearSheets(requestOf([sheet, sheet, sheet])))).toBe(3);
    await expect(makeYearSheets(requestOf([]))).rejects.toThrow('at least one learner');
  });
});
