import { describe, expect, test } from 'vitest';
import { createTranslate } from '../../electron/language/create-translate.ts';
import { sampleClassYear } from '../../electron/sample/sample-class.ts';
import { readClassWorkbook } from '../../electron/workbook/read-class-workbook.ts';
import { exampleClassYear, templateWorkbook } from '../../electron/workbook/template-workbook.ts';
import { classWorkbook } from '../../electron/workbook/write-class-workbook.ts';
import { readClassYear } from '../../shared/input/read-class-year.ts';
import { languages } from '../../shared/messages/format.ts';

describe('the class workbook', () => {
  test.each(languages)('gives the sample class back unchanged, in %s', async (language) => {
    const sample = readClassYear(sampleClassYear());
    const bytes = await classWorkbook(sampleClassYear(), await createTranslate(language));
    expect(await readClassWorkbook(bytes)).toEqual(sample);
  });

  test.each(languages)('gives a template that can be read as it is, in %s', async (language) => {
    const bytes = await templateWorkbook(await createTranslate(language));
    expect(await readClassWorkbook(bytes)).toEqual(readClassYear(exampleClassYear()));
  });

  test('is the same bytes for the same class', async () => {
    const translate = await createTranslate('nl');
    const [once, again] = [
      await classWorkbook(sampleClassYear(), translate),
      await classWorkbook(sampleClassYear(), translate),
    ];
    expect(Buffer.from(once).equals(Buffer.from(again))).toBe(true);
  });
});
