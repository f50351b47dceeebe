import { expect, test } from 'vitest';
import { makeClassSheet } from '../../../electron/documents/pdf/class-sheet/class-sheet.ts';
import { makeMonthSheets } from '../../../electron/documents/pdf/month-sheets/month-sheets.ts';
import { makeYearSheets } from '../../../electron/documents/pdf/year-sheet/year-sheets.ts';
import { isoDate } from '../../../shared/calendar/iso-date.ts';
import { readPdf } from '../../support/read-pdf.ts';
import { requestOf, sheetsOf } from '../../support/sheet-cases.ts';

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

test('every text on a page is tagged or decoration', async () => {
  const { pages } = await readPdf(await makeYearSheets(requestOf(sheetsOf())));
  const tagged = new Set(pages[0]!.tags.flatMap(({ texts }) => texts));
  const untagged = pages[0]!.texts.filter(({ text }) => !tagged.has(text)).map(({ text }) => text);
  // Dates of empty weekends and of days outside the trajectory are not read.
  expect(untagged.filter((text) => !/^\d+( (ma|di|wo|do|vr|za|zo))?$|^(ma|di|wo|do|vr|za|zo)$/.test(text))).toEqual([]);
});
