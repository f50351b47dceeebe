import { describe, expect, test } from 'vitest';
import { isoDate } from '../../../shared/calendar/iso-date.ts';
import { languages } from '../../../shared/messages/format.ts';
import { annexCases, longest, manyPins, papers, secret } from '../../support/annex-cases.ts';
import { type PdfFile, readPdf, textsOutside, textsOverlapping } from '../../support/read-pdf.ts';
import { classOf, requestOf, sheetsOf } from '../../support/sheet-cases.ts';

/** Printers leave about 5 mm white. */
const margin = 5;

/** Papers that say nothing about a case and are then refused. */
const withoutPaper: Readonly<Record<string, readonly string[]>> = {
  holiday: ['notPositive'],
  extension: ['fullYear', 'twoCompanies', 'untilAugust', 'manyPins', 'aMinor'],
};

const all = Object.entries(papers).flatMap(([name, make]) =>
  Object.entries(annexCases).map(([caseName, change]) => [name, caseName, make, change] as const),
);
const printed = all.filter(([name, caseName]) => !withoutPaper[name]?.includes(caseName));
const refused = all.filter(([name, caseName]) => withoutPaper[name]?.includes(caseName));

function textOf({ pages }: PdfFile): string {
  return pages.flatMap(({ texts }) => texts.map(({ text }) => text)).join(' ');
}

/** No letter of a key's path may reach paper, nor a place for a value that was not filled. */
const rawKey = /\b(annexes|documents|dayKinds|rules)\.\w|\{\{|undefined|NaN/;

describe.each(printed)('%s of %s', (_name, _case, make, change) => {
  const sheets = sheetsOf(change);
  test.each(languages)('keeps to the page and is said in words in %s', async (language) => {
    const style = ({ nl: 'colour', en: 'grey', fr: 'minimal' } as const)[language];
    const file = await readPdf(await make(requestOf(sheets, { language, style, date: isoDate('2027-03-15') })));
    for (const page of file.pages) {
      expect([Math.round(page.width), Math.round(page.height)]).toEqual([210, 297]);
      expect(textsOutside(page, margin)).toEqual([]);
      expect(textsOverlapping(page)).toEqual([]);
      expect(page.tags.length).toBeGreaterThan(5);
    }
    expect(file.isMarked).toBe(true);
    expect(textOf(file)).not.toMatch(rawKey);
    expect(file.pages.flatMap(({ tags }) => tags.map(({ alt }) => alt)).join(' ')).not.toMatch(rawKey);
  });
  test('prints no birth date and no reason of a pin', async () => {
    const text = textOf(await readPdf(await make(requestOf(sheets))));
    expect(text).not.toMatch(/2009|2007|12 apr(il)? |12 dec(ember)? /);
    expect(text).not.toContain(secret);
  });
  test('is the same file for the same request', async () => {
    const [first, second] = [await make(requestOf(sheets)), await make(requestOf(sheets))];
    expect(Buffer.compare(first, second)).toBe(0);
  });
});

test.each(refused)('%s of %s is refused, because there is nothing to print', async (_name, _case, make, change) => {
  await expect(make(requestOf(sheetsOf(change)))).rejects.toThrow('No learner has a paper of this kind');
});

describe('papers that run over several pages', () => {
  const long = printed.filter(
    ([name, caseName]) => name !== 'attendance' && ['longest', 'manyPins'].includes(caseName),
  );
  test.each(long)('%s of %s: signatures never stand alone', async (_name, _case, make, change) => {
    const { pages } = await readPdf(await make(requestOf(sheetsOf(change))));
    for (const { texts } of pages) {
      const box = texts.find(({ text }) => text === 'Handtekening');
      if (!box) continue;
      const body = texts.filter(({ top }) => top > 29 && top < box.top - 40);
      expect(new Set(body.map(({ top }) => Math.round(top))).size).toBeGreaterThanOrEqual(3);
    }
  });
  test('say which page of how many, each paper for itself', async () => {
    const { pages } = await readPdf(await papers.timetable!(requestOf(sheetsOf(manyPins))));
    const said = pages.map(({ texts }) => texts.find(({ text }) => text.includes('Blad'))!.text.match(/Blad.*/)![0]);
    expect(said).toEqual(['Blad 1 van 4', 'Blad 2 van 4', 'Blad 3 van 4', 'Blad 4 van 4']);
  });
  test('keep names of 120 letters whole', async () => {
    const { facts } = sheetsOf(longest)[0]!;
    for (const [name, make] of Object.entries(papers)) {
      const text = textOf(await readPdf(await make(requestOf(sheetsOf(longest))))).replace(/\s+/g, '');
      expect(text, name).not.toContain('…');
      expect(text, name).toContain(facts.learner.name.replace(/\s+/g, ''));
    }
  });
});

test('a file of a class holds the papers of every learner', async () => {
  const sheets = sheetsOf(classOf(3));
  const { pages, info } = await readPdf(await papers.leave!(requestOf(sheets)));
  expect(pages).toHaveLength(3);
  expect(info.Title).toBe('Vakantieafspraak 2026-2027, 3 leerlingen');
});
