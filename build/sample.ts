import { join } from 'node:path';
import { writeFileSafely } from '../electron/files/write-file.ts';
import { createTranslate } from '../electron/language/create-translate.ts';
import { sampleClassYear } from '../electron/sample/sample-class.ts';
import { classWorkbook } from '../electron/workbook/write-class-workbook.ts';

/** Writes the sample class as a workbook beside the tests. */
const file = join(import.meta.dirname, '..', 'test', 'fixtures', 'sample-2026-2027.xlsx');
await writeFileSafely(file, await classWorkbook(sampleClassYear(), await createTranslate('nl')), true);
