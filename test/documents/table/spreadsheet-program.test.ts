import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readWorkbook } from '../../../electron/documents/spreadsheet/read-workbook.ts';
import { csvOf } from '../../../electron/documents/table/csv.ts';
import { dayTable } from '../../../electron/documents/table/day-table.ts';
import { summaryTable } from '../../../electron/documents/table/summary-table.ts';
import { wordsOf } from '../../../electron/documents/table/words.ts';
import { workbookOf } from '../../../electron/documents/table/workbook.ts';
import { createTranslate } from '../../../electron/language/create-translate.ts';
import { isoDate } from '../../../shared/calendar/iso-date.ts';
import { aCase, factsOf } from '../../support/a-case.ts';
import { fillYear } from '../../support/a-full-case.ts';

const hasProgram = spawnSync('soffice', ['--version']).status === 0;
const folder = mkdtempSync(join(tmpdir(), 'duaalplanner-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** CSV as a program with Dutch (Belgium) settings takes it: semicolon, quotes, UTF-8, LCID 2067, numbers and dates recognised. */
const dutchCsv = 'CSV:59,34,76,1,,2067,false,true';

/** Opens a file in LibreOffice, saves it as a workbook there, and reads the rows of its sheets. */
async function throughProgram(name: string, content: Uint8Array | string, filter: readonly string[]) {
  writeFileSync(join(folder, name), content);
  const out = join(folder, `out-${name}`);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const options = [...filter, '--convert-to', 'xlsx', '--outdir', out, join(folder, name)];
  execFileSync('soffice', [profile, '--headless', ...options], { stdio: 'ignore' });
  const reading = await readWorkbook(readFileSync(join(out, `${name.slice(0, name.lastIndexOf('.'))}.xlsx`)));
  if (!reading.ok) throw new Error(JSON.stringify(reading.errors));
  return reading.sheets.map((sheet) => sheet.rows.map(({ cells }) => cells.map(({ row, column, ...cell }) => cell)));
}

const words = wordsOf('nl', await createTranslate('nl'));
const facts = factsOf(aCase(fillYear));
const days = dayTable([facts], words);
const summary = summaryTable([{ facts, findings: [] }], words);
const text = (value: string) => ({ kind: 'text', text: value });

describe.skipIf(!hasProgram)('a real spreadsheet program', () => {
  test('keeps every cell of the workbook as it is', { timeout: 120_000 }, async () => {
    const bytes = await workbookOf([summary, days], 'Proef', isoDate('2026-09-01'));
    const reading = await readWorkbook(bytes);
    if (!reading.ok) throw new Error('The workbook is unreadable');
    const written = reading.sheets.map((sheet) =>
      sheet.rows.map(({ cells }) => cells.map(({ row, column, ...cell }) => cell)),
    );
    expect(await throughProgram('proef.xlsx', bytes, [])).toEqual(written);
  });

  test('takes days, times and numbers of the CSV for what they are', { timeout: 120_000 }, async () => {
    const [rows] = await throughProgram('dagen.csv', csvOf(days), [`--infilter=${dutchCsv}`]);
    expect(rows?.length).toBe(304);
    expect(rows?.[2]).toEqual([
      text('\'=Testleerling "Aster"; de Eerste, Ünal'),
      text('6 VZ Duaal A'),
      { kind: 'date', day: '2026-09-02', seconds: 0 },
      { kind: 'number', value: 36 },
      text('wo'),
      text('Werkplek'),
      text('Werkplek'),
      text('Afdeling Testtuin'),
      text('V Vroege dienst'),
      text('07:00–15:06'),
      { kind: 'time', seconds: 420 * 60 },
      { kind: 'time', seconds: 906 * 60 },
      { kind: 'number', value: 30 },
      { kind: 'time', seconds: 456 * 60 },
      text('afwisselingspatroon'),
    ]);
  });

  test('takes hours above 24 and decimal commas of the CSV for numbers', { timeout: 120_000 }, async () => {
    const [rows] = await throughProgram('overzicht.csv', csvOf(summary), [`--infilter=${dutchCsv}`]);
    const at = (header: string) => rows?.[1]?.[summary.columns.findIndex((column) => column.header === header)];
    expect(at('Gepland (u:min)')).toEqual({ kind: 'time', seconds: facts.hours.workMinutes * 60 });
    expect(at('Aandeel werkplek (%)')).toEqual({ kind: 'number', value: facts.hours.workplaceShare / 100 });
    expect(at('Werkplekdagen')).toMatchObject({ kind: 'number' });
  });
});
