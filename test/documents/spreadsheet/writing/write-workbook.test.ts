import { describe, expect, test } from 'vitest';
import { unpack } from '../../../../electron/documents/spreadsheet/archive/unpack.ts';
import { dayCell, emptyCell, numberCell, textCell, timeCell } from '../../../../electron/documents/spreadsheet/cell.ts';
import { readWorkbook } from '../../../../electron/documents/spreadsheet/read-workbook.ts';
import type { TableSheet, WorkbookSpec } from '../../../../electron/documents/spreadsheet/writing/workbook-spec.ts';
import { writeWorkbook } from '../../../../electron/documents/spreadsheet/writing/write-workbook.ts';
import { isoDate } from '../../../../shared/calendar/iso-date.ts';

const table = {
  kind: 'table',
  name: "Leerlingen's klas",
  columns: [
    { header: 'Naam', width: 30, format: 'text', note: 'Voornaam en naam' },
    { header: 'Geboren', width: 14, format: 'date' },
    { header: 'Begin', width: 10, format: 'time' },
    { header: 'Uren', width: 8, format: 'integer', isLocked: true },
    {
      header: 'Soort',
      width: 20,
      format: 'text',
      list: { id: 'kind', refusalTitle: 'Kies', refusal: 'Kies uit de lijst.' },
    },
  ],
  rows: [
    {
      isExample: true,
      cells: [textCell('Testleerling Aster'), dayCell(isoDate('2008-02-29')), timeCell(456), numberCell(38)],
    },
    { cells: [textCell('=1+1'), emptyCell, timeCell(1_440)] },
  ],
  spareRows: 3,
  frozenColumns: 1,
  isProtected: true,
} as const satisfies TableSheet;

const spec: WorkbookSpec = {
  title: 'Proef',
  writtenOn: isoDate('2026-11-23'),
  lists: { kind: ['ziekenhuis', 'thuiszorg'], answer: ['ja', 'nee', '=x'] },
  sheets: [
    {
      kind: 'text',
      name: 'Uitleg',
      widths: [20, 60],
      lines: [
        { style: 'title', texts: ['Klas invullen'] },
        { style: 'term', texts: ['Naam', 'Voornaam en naam. '.repeat(20)] },
      ],
    },
    table,
  ],
};

/** The XML of one part of a written workbook. */
async function partOf(workbook: WorkbookSpec, name: string): Promise<string> {
  return String((await unpack(Buffer.from(await writeWorkbook(workbook)))).get(name));
}

describe('writeWorkbook', () => {
  test('the same specification gives the same bytes', async () => {
    const first = await writeWorkbook(spec);
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    expect(Buffer.from(await writeWorkbook(spec)).equals(Buffer.from(first))).toBe(true);
  });

  test('our own workbook is read back, without its list sheet', async () => {
    const reading = await readWorkbook(await writeWorkbook(spec));
    const sheet = reading.ok ? reading.sheets[1] : undefined;
    expect(reading.ok && reading.sheets.map(({ name }) => name)).toEqual(['Uitleg', "Leerlingen's klas"]);
    expect(sheet?.rows.map(({ cells }) => cells.map((cell) => `${cell.column}${cell.row} ${cell.kind}`))).toEqual([
      ['A1 text', 'B1 text', 'C1 text', 'D1 text', 'E1 text'],
      ['A2 text', 'B2 date', 'C2 time', 'D2 number'],
      ['A3 text', 'C3 time'],
    ]);
  });

  test('lists stand on a hidden sheet and drop-downs point at them', async () => {
    const sheet = await partOf(spec, 'xl/worksheets/sheet2.xml');
    expect(await partOf(spec, 'xl/workbook.xml')).toContain(
      '<sheet name="_lijsten" sheetId="3" r:id="rId3" state="hidden"/>',
    );
    expect(sheet).toContain('<formula1>_lijsten!$A$1:$A$2</formula1>');
    expect(sheet).toMatch(
      /<dataValidation type="list" sqref="E2:E20000"[^>]* errorStyle="stop" errorTitle="Kies" error="Kies uit de lijst\."/,
    );
  });

  test('the header is frozen, noted and repeated in print; spare rows have formats; the sheet is protected', async () => {
    const sheet = await partOf(spec, 'xl/worksheets/sheet2.xml');
    expect(sheet).toContain('<pane xSplit="1" ySplit="1" topLeftCell="B2" state="frozen" activePane="bottomRight"/>');
    expect(sheet).toContain('<sheetProtection sheet="1"');
    expect(sheet).toMatch(/<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"\/>/);
    expect(sheet).toMatch(/<c r="B6" s="\d+"\/>/);
    expect(sheet).not.toContain('r="B7"');
    expect(await partOf(spec, 'xl/comments2.xml')).toContain('Voornaam en naam');
    expect(await partOf(spec, 'xl/workbook.xml')).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="1">'Leerlingen''s klas'!$1:$1</definedName>`,
    );
  });

  test('text never becomes a formula or an error', async () => {
    const rows = ['=SUM(A1)', '+1', '-1', '@x', '#REF!', '#N/A', '1/2', 'TRUE', '0042', '_x0041_'].map((text) => ({
      cells: [textCell(text)],
    }));
    const bytes = await writeWorkbook({ ...spec, sheets: [{ ...table, rows }] });
    const reading = await readWorkbook(bytes);
    const texts = reading.ok ? reading.sheets[0]?.rows.slice(1).map(({ cells }) => cells[0]) : [];
    expect(texts).toEqual(rows.map(({ cells }, index) => ({ ...cells[0], row: index + 2, column: 'A' })));
    expect(await partOf({ ...spec, sheets: [{ ...table, rows }] }, 'xl/worksheets/sheet1.xml')).not.toContain('<f>');
  });

  test('a paragraph of one text takes a row for each of its lines, over all columns', async () => {
    const text = 'Vul elk tabblad in van links naar rechts.';
    const lines = [
      { style: 'paragraph', texts: [text] },
      { style: 'paragraph', texts: ['Naam', text] },
    ] as const;
    const sheets = [{ kind: 'text', name: 'Uitleg', widths: [10, 15], lines }] as const;
    const reading = await readWorkbook(await writeWorkbook({ ...spec, sheets }));
    const rows = reading.ok ? reading.sheets[0]?.rows : [];
    expect(rows?.map(({ cells }) => cells.map((cell) => cell.kind === 'text' && cell.text))).toEqual([
      ['Vul elk tabblad in van'],
      ['links naar rechts.'],
      ['Naam', text],
    ]);
  });

  test('a day before 1900 is written as text', () => {
    expect(dayCell(isoDate('1899-12-31'))).toEqual({ kind: 'text', text: '1899-12-31' });
  });
});

describe('a specification that is no workbook throws', () => {
  const withTable = (changes: Partial<TableSheet>) => writeWorkbook({ ...spec, sheets: [{ ...table, ...changes }] });
  const column = { header: 'x', width: 9, format: 'text' } as const;
  test.each([
    [
      'an unknown list',
      () => withTable({ columns: [{ ...column, list: { id: 'none', refusalTitle: '', refusal: '' } }], rows: [] }),
      'No list of that name: none',
    ],
    [
      'words for a refusal that Excel cuts off',
      () =>
        withTable({
          columns: [{ ...column, list: { id: 'kind', refusalTitle: 'x'.repeat(33), refusal: '' } }],
          rows: [],
        }),
      'at most 32 characters',
    ],
    ['an empty list', () => writeWorkbook({ ...spec, lists: { kind: [] } }), 'A drop-down list has 1 to 20000 values.'],
    ['a sheet name with a slash', () => withTable({ name: 'a/b' }), 'forbids'],
    [
      'a sheet name twice',
      () => writeWorkbook({ ...spec, sheets: [table, { ...table, name: table.name.toUpperCase() }] }),
      'Duplicate sheet name',
    ],
    ['more cells than columns', () => withTable({ columns: [column] }), 'has too many cells'],
    [
      '20,000 rows and a header',
      () => withTable({ rows: Array.from({ length: 20_000 }, () => ({ cells: [] })) }),
      'larger than the reader',
    ],
    ['201 columns', () => withTable({ columns: Array.from({ length: 201 }, () => column) }), 'larger than the reader'],
    [
      'a number without end',
      () => withTable({ rows: [{ cells: [numberCell(Number.POSITIVE_INFINITY)] }] }),
      'Not a number for a cell',
    ],
    [
      'a text that is too long',
      () => withTable({ rows: [{ cells: [textCell('x'.repeat(32_768))] }] }),
      'at most 32767 characters',
    ],
  ])('%s', async (_name, write, message) => {
    await expect(write()).rejects.toThrow(message);
  });
});
