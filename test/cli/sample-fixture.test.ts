import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createTranslate } from '../../electron/language/create-translate.ts';
import { sampleClassYear } from '../../electron/sample/sample-class.ts';
import { classWorkbook } from '../../electron/workbook/write-class-workbook.ts';

test('the sample workbook is what the sample class makes: npm run sample writes it anew', async () => {
  const made = await classWorkbook(sampleClassYear(), await createTranslate('nl'));
  const kept = readFileSync(join(import.meta.dirname, '..', 'fixtures', 'sample-2026-2027.xlsx'));
  expect(kept.equals(made)).toBe(true);
});
