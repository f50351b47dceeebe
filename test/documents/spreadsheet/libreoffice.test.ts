import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readWorkbook } from '../../../electron/documents/spreadsheet/read-workbook.ts';

const fixture = (name: string) => readFileSync(new URL(`./fixtures/${name}`, import.meta.url));

test('a workbook that LibreOffice saved reads as it is seen', async () => {
  const reading = await readWorkbook(fixture('libreoffice.xlsx'));
  const sheets = reading.ok ? reading.sheets : [];
  expect(
    sheets.map(({ name, rows }) => [
      name,
      rows.map(({ cells }) => cells.map(({ row, column, ...content }) => content)),
    ]),
  ).toEqual([
    [
      'Leerlingen',
      [
        ['Naam', 'Geboren', 'Begin', 'Uren', 'Samen', 'Ja'].map((text) => ({ kind: 'text', text })),
        [
          { kind: 'text', text: 'Testleerling Aster é' },
          { kind: 'date', day: '2008-02-29', seconds: 0 },
          { kind: 'time', seconds: 27_360 },
          { kind: 'number', value: 38 },
          { kind: 'number', value: 76 },
          { kind: 'boolean', value: true },
        ],
        [
          { kind: 'text', text: '=geen formule' },
          { kind: 'date', day: '2026-09-01', seconds: 0 },
          { kind: 'time', seconds: 86_400 },
          { kind: 'number', value: 36.5 },
          { kind: 'text', text: 'Naam!' },
        ],
      ],
    ],
  ]);
});

test.each([
  ['libreoffice.xls', 'oldExcelFile'],
  ['libreoffice.ods', 'openDocumentFile'],
])('%s is refused as %s', async (name, code) => {
  expect(await readWorkbook(fixture(name))).toEqual({ ok: false, errors: [{ code, params: {} }] });
});
