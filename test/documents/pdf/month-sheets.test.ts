import { describe, expect, test } from 'vitest';
import { makeMonthSheets } from '../../../electron/documents/pdf/month-sheets/month-sheets.ts';
import type { LearnerSheet } from '../../../electron/documents/sheet-request.ts';
import { civilDate } from '../../../shared/calendar/iso-date.ts';
import { calendarMessages } from '../../../shared/messages/calendar.ts';
import { formatClockRange } from '../../../shared/messages/format.ts';
import { shiftsAt } from '../../../shared/plan/plan.ts';
import { type PdfPage, readPdf, textsOutside, textsOverlapping } from '../../support/read-pdf.ts';
import { longNames, requestOf, sheetCases, sheetsOf, twoCompanies, untilAugust } from '../../support/sheet-cases.ts';

async function pagesOf(sheet: LearnerSheet, given: Parameters<typeof requestOf>[1] = {}): Promise<readonly PdfPage[]> {
  return (await readPdf(await makeMonthSheets(requestOf([sheet], given)))).pages;
}

const textsOf = (page: PdfPage) => page.texts.map(({ text }) => text);
const dayTag = (page: PdfPage, start: string) => page.tags.find(({ alt }) => alt.startsWith(start))!;

describe.each(Object.entries(sheetCases))('the month sheets of %s', (name, change) => {
  const [sheet] = sheetsOf(change) as [LearnerSheet];
  test.each(['colour', 'grey', 'minimal'] as const)(
    'fit in %s: a page a month, nothing outside or over another',
    async (style) => {
      const pages = await pagesOf(sheet, { style, language: style === 'grey' ? 'fr' : 'nl' });
      expect(pages).toHaveLength(name === 'untilAugust' ? 12 : 10);
      expect(pages.flatMap((page) => textsOutside(page, 5))).toEqual([]);
      expect(pages.flatMap((page) => textsOverlapping(page))).toEqual([]);
    },
  );
  test('name every shift of every day with its times', async () => {
    const said = (await pagesOf(sheet)).flatMap(({ tags }) => tags.map(({ alt }) => alt));
    const { plan } = sheet.facts;
    const { months, weekdays } = calendarMessages.nl;
    const silent: string[] = [];
    for (let index = plan.first; index <= plan.last; index++) {
      const times = shiftsAt(plan, index).flatMap(({ parts }) =>
        parts.map(({ start, end }) => formatClockRange(start, end, 'nl')),
      );
      const { day, month } = civilDate(plan.context.frame.first + index);
      const date = `${weekdays[index % 7]} ${day} ${months[month - 1]}:`;
      const alt = said.find((text) => text.startsWith(date)) ?? '';
      if (!times.every((time) => alt.includes(time))) silent.push(`${date} ${times.join(', ')}`);
    }
    expect(silent).toEqual([]);
  });
});

describe('a month sheet', () => {
  test('shows shift, hours, pause, lessons and the week figures', async () => {
    const [september] = await pagesOf(sheetsOf()[0]!);
    const texts = textsOf(september!);
    for (const text of [
      'September 2026',
      'Testleerling Aster',
      'wk 36',
      '22:48',
      '7.00 – 15.06',
      'Vroege dienst',
      '7 u 36, pauze 30 min',
      '7 lestijden',
    ]) {
      expect(texts).toContain(text);
    }
  });
  test('names holidays, public holidays, study day, bridge day and exam', async () => {
    const pages = await pagesOf(sheetsOf()[0]!);
    const november = textsOf(pages[2]!);
    expect(november).toEqual(
      expect.arrayContaining(['Herfstvakantie', 'Allerheiligen', 'Wapenstilstand', 'Vervangingsdag']),
    );
    expect(textsOf(pages[8]!)).toEqual(expect.arrayContaining(['Hemelvaartsdag', 'Brugdag', 'Pinkstermaandag']));
    expect(dayTag(pages[3]!, 'wo 16 december').texts).toContain('Examen');
  });
  test('shows both parts of a split shift and the half days of a mixed day', async () => {
    const [september, october] = await pagesOf(sheetsOf(twoCompanies)[0]!);
    expect(dayTag(september!, 'wo 2 september').texts).toEqual(
      expect.arrayContaining(['7.00 – 11.00', '16.00 – 19.36', 'Gesplitste dienst']),
    );
    expect(dayTag(october!, 'vr 9 oktober').texts).toEqual(expect.arrayContaining(['7.00 – 10.48', 'Roosterrust']));
  });
  test('repeats the days of the other month, so that a week is whole', async () => {
    const [, october] = await pagesOf(sheetsOf()[0]!);
    expect(textsOf(october!)).toEqual(expect.arrayContaining(['28 sep', '29 sep', '30 sep']));
  });
  test('keeps the longest names whole in its head', async () => {
    const [sheet] = sheetsOf(longNames) as [LearnerSheet];
    const [september] = await pagesOf(sheet);
    const head = september!.texts
      .filter(({ bottom }) => bottom < 30)
      .map(({ text }) => text)
      .join('')
      .replace(/\s+/g, '');
    expect(head).toContain(sheet.facts.learner.name.replace(/\s+/g, ''));
    expect(head).not.toContain('…');
  });
  test('runs to August where the trajectory does', async () => {
    const pages = await pagesOf(sheetsOf(untilAugust)[0]!);
    expect(textsOf(pages.at(-1)!)).toContain('Augustus 2027');
  });
  test('keeps reasons of pins and texts of deviations to itself', async () => {
    const text = (await pagesOf(sheetsOf()[0]!)).flatMap(textsOf).join(' ');
    expect(text).not.toMatch(/Geheime reden|Opendeurdag|Nachtzorg|2007/);
  });
});
