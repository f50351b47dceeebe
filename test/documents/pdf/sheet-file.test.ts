import { expect, test } from 'vitest';
import { makeClassSheet } from '../../../electron/documents/pdf/class-sheet/class-sheet.ts';
import { makeMonthSheets } from '../../../electron/documents/pdf/month-sheets/month-sheets.ts';
import { addPage, closeSheetFile, openSheetFile, tagged } from '../../../electron/documents/pdf/sheet-file.ts';
import { writeText } from '../../../electron/documents/pdf/write-text.ts';
import { makeYearSheets } from '../../../electron/documents/pdf/year-sheet/year-sheets.ts';
import { isoDate } from '../../../shared/calendar/iso-date.ts';
import { readPdf } from '../../support/read-pdf.ts';
import { requestOf, sheetsOf } from '../../support/sheet-cases.ts';

/** How often each text object shows glyphs. */
const shownOperators = (operators: readonly string[]) =>
  operators.filter((operator) => operator.startsWith('BT')).map((operator) => operator.split('TJ').length - 1);

const sheets = { year: makeYearSheets, months: makeMonthSheets, class: makeClassSheet } as const;

test.each(Object.entries(sheets))('the %s sheets: same input and date, same bytes', async (_name, make) => {
  const first = await make(requestOf(sheetsOf()));
  // Another file in between must not change what the next one is given.
  await make(requestOf(sheetsOf(), { language: 'fr', style: 'grey' }));
  const second = await make(requestOf(sheetsOf()));
  expect(Buffer.compare(first, second)).toBe(0);
  const later = await make(requestOf(sheetsOf(), { date: isoDate('2026-10-13') }));
  expect(Buffer.compare(first, later)).not.toBe(0);
});

test.each(Object.entries(sheets))(
  'the %s sheets are tagged, in their language, with title and date',
  async (_name, make) => {
    const bytes = await make(requestOf(sheetsOf(), { language: 'fr' }));
    const { info, isMarked, pages } = await readPdf(bytes);
    expect(isMarked).toBe(true);
    expect(info).toMatchObject({
      Language: 'fr-BE',
      CreationDate: 'D:20261012120000Z',
      ModDate: 'D:20261012120000Z',
      Title: expect.stringContaining('Testleerling Aster'),
    });
    expect(pages[0]!.tags[0]!.role).toBe('H1');
    const text = Buffer.from(bytes).toString('latin1');
    expect(text).toContain('/DisplayDocTitle true');
    expect(text).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(text).not.toContain('/Helvetica');
  },
);

test('texts of one tag are read as words, not run together', async () => {
  const file = openSheetFile({ title: 'Proef', language: 'nl', date: isoDate('2026-09-01') });
  addPage(file, 100, 100);
  const style = { cut: 'regular', size: 8, colour: '#000000' } as const;
  const pair = () => {
    writeText(file, 'Leerling', 10, 10, style);
    writeText(file, 'Aster', 10, 14, style);
  };
  tagged(file, 'P', undefined, pair);
  const between = shownOperators(file.pen.out);
  tagged(file, 'P', 'Leerling: Aster', pair);
  const all = shownOperators(file.pen.out);
  // The second text of a tag that is read begins with a space; with words of its own a tag needs none.
  expect(between).toEqual([1, 2]);
  expect(all).toEqual([1, 2, 1, 1]);
  closeSheetFile(file);
});

test('every text on a page is tagged or decoration', async () => {
  const { pages } = await readPdf(await makeYearSheets(requestOf(sheetsOf())));
  const tagged = new Set(pages[0]!.tags.flatMap(({ texts }) => texts));
  const untagged = pages[0]!.texts.filter(({ text }) => !tagged.has(text)).map(({ text }) => text);
  // Dates of empty weekends and of days outside the trajectory are not read.
  expect(untagged.filter((text) => !/^\d+( (ma|di|wo|do|vr|za|zo))?$|^(ma|di|wo|do|vr|za|zo)$/.test(text))).toEqual([]);
});
