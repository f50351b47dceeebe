import { describe, expect, test } from 'vitest';
import type { CellContent } from '../../../electron/documents/spreadsheet/cell.ts';
import { readWorkbook } from '../../../electron/documents/spreadsheet/read-workbook.ts';
import { oneSheet, type RawWorkbook, sheetXml, workbookBytes } from '../../support/workbook-xml.ts';

const read = (workbook: RawWorkbook) => readWorkbook(workbookBytes(workbook));

/** The problems of a workbook as "code place data", in order. */
async function problemsOf(workbook: RawWorkbook): Promise<readonly string[]> {
  const reading = await read(workbook);
  if (reading.ok) return [];
  return reading.errors.map(({ code, sheet, row, column, params }) =>
    [code, `${sheet ?? ''}!${column ?? ''}${row ?? ''}`, ...Object.values(params)].join(' '),
  );
}

const formats = ['dd/mm/yyyy', 'h:mm', '[h]:mm', 'd/m/yyyy h:mm'];
const strings =
  '<si><t>gedeeld</t></si><si><r><t>op</t></r><r><rPr><b/></rPr><t>gemaakt</t></r><rPh><t>x</t></rPh></si>';

describe('cells', () => {
  const cases: readonly (readonly [cell: string, content: CellContent])[] = [
    ['<c r="A1"><v>42</v></c>', { kind: 'number', value: 42 }],
    ['<c r="A1" t="n"><v> -1.5E2 </v></c>', { kind: 'number', value: -150 }],
    ['<c r="A1" t="b"><v>1</v></c>', { kind: 'boolean', value: true }],
    ['<c r="A1" t="s"><v>0</v></c>', { kind: 'text', text: 'gedeeld' }],
    ['<c r="A1" t="s"><v>1</v></c>', { kind: 'text', text: 'opgemaakt' }],
    ['<c r="A1" t="inlineStr"><is><t>los &amp; </t></is></c>', { kind: 'text', text: 'los & ' }],
    ['<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>', { kind: 'text', text: 'ab' }],
    ['<c r="A1" t="inlineStr"><is><t><![CDATA[<b>]]></t></is></c>', { kind: 'text', text: '<b>' }],
    ['<c r="A1" t="inlineStr"><is><t>a_x000D_b_x005F_x000D_</t></is></c>', { kind: 'text', text: 'a\rb_x000D_' }],
    ['<c r="A1"><f>1+1</f><v>2</v></c>', { kind: 'number', value: 2 }],
    ['<c r="A1" t="str"><f>A2</f><v>tekst</v></c>', { kind: 'text', text: 'tekst' }],
    ['<c r="A1" s="1"><v>46266</v></c>', { kind: 'date', day: '2026-09-01', seconds: 0 } as CellContent],
    ['<c r="A1" s="1"><v>46265.9999999</v></c>', { kind: 'date', day: '2026-09-01', seconds: 0 } as CellContent],
    ['<c r="A1" s="4"><v>46266.5</v></c>', { kind: 'date', day: '2026-09-01', seconds: 43_200 } as CellContent],
    ['<c r="A1" s="1"><v>0.316666666666667</v></c>', { kind: 'time', seconds: 27_360 }],
    ['<c r="A1" s="2"><v>0.316666666666667</v></c>', { kind: 'time', seconds: 27_360 }],
    ['<c r="A1" s="2"><v>1.25</v></c>', { kind: 'time', seconds: 21_600 }],
    ['<c r="A1" s="3"><v>1.25</v></c>', { kind: 'time', seconds: 108_000 }],
    [
      '<c r="A1" t="d"><v>2026-09-01T07:36:00</v></c>',
      { kind: 'date', day: '2026-09-01', seconds: 27_360 } as CellContent,
    ],
    ['<c><v>7</v></c>', { kind: 'number', value: 7 }],
  ];
  test.each(cases)('%s', async (cell, content) => {
    expect(await read(oneSheet(`<row>${cell}</row>`, { formats, strings }))).toEqual({
      ok: true,
      sheets: [{ name: 'Blad', rows: [{ row: 1, cells: [{ ...content, row: 1, column: 'A' }] }] }],
    });
  });

  test('the 1904 system counts from 1 January 1904', async () => {
    const reading = await read(
      oneSheet('<row r="1"><c r="A1" s="1"><v>0.5</v></c><c r="B1" s="1"><v>44804</v></c></row>', {
        formats,
        is1904: true,
      }),
    );
    expect(reading.ok && reading.sheets[0]?.rows[0]?.cells).toEqual([
      { kind: 'date', day: '1904-01-01', seconds: 43_200, row: 1, column: 'A' },
      { kind: 'date', day: '2026-09-01', seconds: 0, row: 1, column: 'B' },
    ]);
  });

  test('formatted but empty cells are nothing, wherever they are', async () => {
    const cells =
      '<row r="2"><c r="B2" s="1"/><c r="C2" t="str"><f>""</f><v></v></c><c r="XFD2" s="1"/></row><row r="1048576" ht="20"/>';
    expect(await read(oneSheet(cells, { formats }))).toEqual({ ok: true, sheets: [{ name: 'Blad', rows: [] }] });
  });

  test('rows and cells keep their place', async () => {
    const reading = await read(
      oneSheet('<row r="3"><c r="AB3"><v>1</v></c></row><row><c><v>2</v></c><c r="D4"><v>3</v></c></row>'),
    );
    const cells = reading.ok
      ? reading.sheets[0]?.rows.flatMap((row) => row.cells.map((cell) => `${cell.column}${cell.row}`))
      : [];
    expect(cells).toEqual(['AB3', 'A4', 'D4']);
  });
});

describe('cells that cannot be read are problems, never blanks', () => {
  test.each([
    ['<c r="C1" t="e"><v>#REF!</v></c>', 'errorCell Blad!C1 #REF!'],
    ['<c r="C1" t="e"><f>A9</f><v>#N/A</v></c>', 'errorCell Blad!C1 #N/A'],
    ['<c r="C1"><f>1+1</f></c>', 'formulaWithoutValue Blad!C1'],
    ['<c r="C1"><f>1+1</f><v></v></c>', 'formulaWithoutValue Blad!C1'],
    ['<c r="C1" t="str"><f>A1</f></c>', 'formulaWithoutValue Blad!C1'],
    ['<c r="C1"><f t="shared" si="0"/></c>', 'formulaWithoutValue Blad!C1'],
    ['<c r="C1"><v>abc</v></c>', 'cellUnreadable Blad!C1'],
    ['<c r="C1"><v>0x10</v></c>', 'cellUnreadable Blad!C1'],
    ['<c r="C1"><v>1e999</v></c>', 'cellUnreadable Blad!C1'],
    ['<c r="C1" t="s"><v>99</v></c>', 'cellUnreadable Blad!C1'],
    ['<c r="C1" t="s"><v>-1</v></c>', 'cellUnreadable Blad!C1'],
    ['<c r="C1" t="b"><v>2</v></c>', 'cellUnreadable Blad!C1'],
    ['<c r="C1" t="d"><v>2026-02-30</v></c>', 'cellUnreadable Blad!C1'],
    ['<c r="C1" t="x"><v>1</v></c>', 'cellUnreadable Blad!C1'],
    ['<c r="C1" s="99"><v>1</v></c>', 'cellUnreadable Blad!C1'],
    ['<c r="C1" t="inlineStr"><is><t>_xD800_</t></is></c>', 'cellUnreadable Blad!C1'],
    ['<c r="C1" s="1"><v>-1</v></c>', 'dateOutOfRange Blad!C1'],
    ['<c r="C1" s="1"><v>60</v></c>', 'dateOutOfRange Blad!C1'],
    ['<c r="C1" s="1"><v>99999999</v></c>', 'dateOutOfRange Blad!C1'],
    [`<c r="C1" t="inlineStr"><is><t>${'x'.repeat(32_768)}</t></is></c>`, 'textTooLong Blad!C1 32767'],
  ])('%.60s', async (cell, problem) => {
    expect(await problemsOf(oneSheet(`<row r="1"><c r="A1"><v>1</v></c>${cell}</row>`, { formats, strings }))).toEqual([
      problem,
    ]);
  });

  test('all problems of all sheets come at once, by sheet, row and column', async () => {
    const bad = '<row r="2"><c r="B2" t="e"><v>#NUM!</v></c><c r="AA2"><f>A1</f></c></row>';
    const sheets = ['Eerste', 'Tweede'].map((name) => ({
      name,
      xml: sheetXml(
        `<row r="1"><c r="B1"><v>x</v></c></row>${bad}`,
        '',
        '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>',
      ),
    }));
    expect(await problemsOf({ sheets })).toEqual([
      'mergedCells Eerste!A1 A1:B1',
      'cellUnreadable Eerste!B1',
      'errorCell Eerste!B2 #NUM!',
      'formulaWithoutValue Eerste!AA2',
      'mergedCells Tweede!A1 A1:B1',
      'cellUnreadable Tweede!B1',
      'errorCell Tweede!B2 #NUM!',
      'formulaWithoutValue Tweede!AA2',
    ]);
  });

  test('more than 1,000 problems end with a note', async () => {
    const rows = Array.from({ length: 1_200 }, (_, n) => `<row r="${n + 1}"><c r="A${n + 1}"><f>A1</f></c></row>`);
    const problems = await problemsOf(oneSheet(rows.join('')));
    expect(problems).toHaveLength(1_001);
    expect(problems.at(-1)).toBe('moreProblems ! 1000');
  });
});

describe('what a person cannot see', () => {
  const filled = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>1</v></c><c r="C1"><v>1</v></c></row>';
  const hiddenRows =
    '<row r="2" hidden="1"><c r="A2"><v>1</v></c></row><row r="3" ht="0"><c r="A3"><v>1</v></c></row><row r="4" hidden="1"/><row r="5" hidden="true"><c r="A5"><v>1</v></c></row>';
  test.each([
    [
      'hidden rows with content, run by run',
      sheetXml(filled + hiddenRows),
      ['hiddenRows Blad!2 2 3', 'hiddenRow Blad!5'],
    ],
    [
      'hidden columns with content',
      sheetXml(filled, '<cols><col min="2" max="9" hidden="1"/></cols>'),
      ['hiddenColumns Blad!B B C'],
    ],
    [
      'a column without width',
      sheetXml(filled, '<cols><col min="3" max="3" width="0"/></cols>'),
      ['hiddenColumn Blad!C'],
    ],
    ['hidden columns without content', sheetXml(filled, '<cols><col min="4" max="16384" hidden="1"/></cols>'), []],
    ['a merge of one cell', sheetXml(filled, '', '<mergeCells><mergeCell ref="A1"/></mergeCells>'), []],
  ])('%s', async (_name, xml, problems) => {
    expect(await problemsOf({ sheets: [{ name: 'Blad', xml }] })).toEqual(problems);
  });

  const plain = { name: 'Blad', xml: sheetXml('') };
  test.each([
    ['hidden', { name: 'Oud', xml: sheetXml(''), state: 'hidden' }, ['hiddenSheet Oud!']],
    ['very hidden', { name: 'Oud', xml: sheetXml(''), state: 'veryHidden' }, ['veryHiddenSheet Oud!']],
    ['hidden in an unknown way', { name: 'Oud', xml: sheetXml(''), state: 'secret' }, ['hiddenSheet Oud!']],
    [
      'hidden with a name that looks like our list sheet',
      { name: '_Lijsten', xml: sheetXml(''), state: 'hidden' },
      ['hiddenSheet _Lijsten!'],
    ],
    [
      'our list sheet, but very hidden',
      { name: '_lijsten', xml: sheetXml(''), state: 'veryHidden' },
      ['veryHiddenSheet _lijsten!'],
    ],
    ['our list sheet', { name: '_lijsten', xml: sheetXml(''), state: 'hidden' }, []],
    ['a chart', { name: 'Grafiek', xml: '<chartsheet/>', link: 'chartsheet' }, ['notAWorksheet Grafiek!']],
    ['a macro sheet', { name: 'Macro', xml: '<x/>', link: 'xlMacrosheet' }, ['macroWorkbook !']],
    ['a sheet of the same name', { name: 'BLAD', xml: sheetXml('') }, ['duplicateSheet BLAD!']],
  ])('a sheet that is %s', async (_name, sheet, problems) => {
    expect(await problemsOf({ sheets: [plain, sheet] })).toEqual(problems);
  });

  test('the list sheet is not read back', async () => {
    const lists = { name: '_lijsten', xml: sheetXml('<row><c><v>1</v></c></row>'), state: 'hidden' };
    const reading = await read({ sheets: [plain, lists] });
    expect(reading.ok && reading.sheets.map(({ name }) => name)).toEqual(['Blad']);
  });

  test('a workbook with nothing but the list sheet has no sheets', async () => {
    expect(await problemsOf({ sheets: [{ name: '_lijsten', xml: sheetXml(''), state: 'hidden' }] })).toEqual([
      'noSheets !',
    ]);
  });
});
