import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readWorkbook } from '../../electron/documents/spreadsheet/read-workbook.ts';
import { createTranslate } from '../../electron/language/create-translate.ts';
import { draftOfSheets } from '../../electron/workbook/read-class-workbook.ts';
import { classWorkbook } from '../../electron/workbook/write-class-workbook.ts';
import { type ClassYear, classYearSchema } from '../../shared/input/class-year.ts';
import { withoutEmpty } from '../../shared/input/without-empty.ts';
import { languages } from '../../shared/messages/format.ts';
import { arbitraryOf } from '../support/arbitrary-of-schema.ts';

type Thing = Record<string, unknown>;

/** Codes that are unique in their list, as a file needs them to say what belongs to what; timetables likewise. */
function withOwnCodes(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map((item, index) => {
      const inner = withOwnCodes(item);
      if (typeof inner !== 'object' || inner === null) return inner;
      if ('id' in inner) return { ...inner, id: `${(inner as Thing).id as string}-${index}` };
      return inner;
    });
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === 'lessons' ? (withOwnCodes(inner) as Thing[]).slice(0, 1) : withOwnCodes(inner),
    ]),
  );
}

const classYears = arbitraryOf(classYearSchema).map((value) => withOwnCodes(value) as ClassYear);

test.each(languages)(
  'any class year the schema accepts comes back from a workbook in %s as it was',
  async (language) => {
    const translate = await createTranslate(language);
    await fc.assert(
      fc.asyncProperty(classYears, async (classYear) => {
        const reading = await readWorkbook(await classWorkbook(classYear, translate));
        if (!reading.ok) throw new Error(JSON.stringify(reading.errors));
        const { root, problems } = draftOfSheets(reading.sheets);
        expect(problems).toEqual([]);
        expect(withoutEmpty(root)).toEqual(withoutEmpty(classYear));
      }),
      { seed: 20260901, numRuns: language === 'nl' ? 40 : 10, endOnFailure: true },
    );
  },
);
