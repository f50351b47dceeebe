import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordProblem } from '../../electron/cli/word-problem.ts';
import type { CellContent } from '../../electron/documents/spreadsheet/cell.ts';
import { readWorkbook } from '../../electron/documents/spreadsheet/read-workbook.ts';
import type { TableSheet, WorkbookSpec } from '../../electron/documents/spreadsheet/writing/workbook-spec.ts';
import { writeWorkbook } from '../../electron/documents/spreadsheet/writing/write-workbook.ts';
import type { ReadClassFile } from '../../electron/input/class-file.ts';
import { createTranslate } from '../../electron/language/create-translate.ts';
import { classYearOfSheets } from '../../electron/workbook/read-class-workbook.ts';
import { exampleClassYear } from '../../electron/workbook/template-workbook.ts';
import { classWorkbookSpec } from '../../electron/workbook/write-class-workbook.ts';

const translate = await createTranslate('nl');
const spec = classWorkbookSpec(exampleClassYear(), translate, false);

type Edit = (sheet: TableSheet) => TableSheet;

/** The example workbook with one sheet changed. */
function withSheet(name: string, edit: Edit, base: WorkbookSpec = spec): WorkbookSpec {
  return {
    ...base,
    sheets: base.sheets.map((sheet) => (sheet.kind === 'table' && sheet.name === name ? edit(sheet) : sheet)),
  };
}

/** Sets the cell of a row (2 is the first below the headings) under a heading. */
function cell(row: number, heading: string, content: CellContent): Edit {
  return (sheet) => {
    const column = sheet.columns.findIndex(({ header }) => header === heading);
    if (column < 0) throw new Error(`No heading ${heading}`);
    return {
      ...sheet,
      rows: sheet.rows.map((each, index) =>
        index === row - 2 ? { ...each, cells: each.cells.with(column, content) } : each,
      ),
    };
  };
}

const text = (value: string): CellContent => ({ kind: 'text', text: value });

async function read(workbook: WorkbookSpec): Promise<ReadClassFile> {
  const reading = await readWorkbook(await writeWorkbook(workbook));
  if (!reading.ok) throw new Error(JSON.stringify(reading.errors));
  return classYearOfSheets(reading.sheets);
}

async function linesOf(workbook: WorkbookSpec): Promise<string[]> {
  const answer = await read(workbook);
  return answer.ok ? [] : answer.problems.map((problem) => wordProblem(problem, translate));
}

describe('what is wrong in a workbook is named with sheet, row and column', () => {
  test.each<[string, string, Edit, string[]]>([
    [
      'a day that is no day',
      'Leerlingen',
      cell(2, 'Geboortedatum', text('30/2/2007')),
      [
        'Tabblad Leerlingen, rij 2, kolom C: De datum 30/2/2007 bestaat niet. Typ eerst de dag, dan de maand, dan het jaar: 1/9/2026.',
      ],
    ],
    [
      'a choice nobody offers',
      'Leerwerkplekken',
      cell(3, 'Soort', text('circus')),
      [
        'Tabblad Leerwerkplekken, rij 3, kolom E: Kies een van: woonzorgcentrum, ziekenhuis, gezinszorg of thuiszorg, dagverzorgingscentrum, leefgroep personen met een beperking.',
      ],
    ],
    [
      'an employer that is not there',
      'Mentoren',
      cell(2, 'Code onderneming', text('nergens')),
      ['Tabblad Mentoren, rij 2, kolom B: De code nergens is niet gevonden; voeg hem toe of verbeter hem.'],
    ],
    [
      'a row of a trajectory that is not there',
      'Segmenten',
      cell(2, 'Code traject', text('nergens')),
      ['Tabblad Segmenten, rij 2, kolom A: De code nergens is niet gevonden; voeg hem toe of verbeter hem.'],
    ],
    [
      'a shift code that is not there',
      'Segmenten',
      cell(2, 'Donderdag', text('Q')),
      [
        'Tabblad Segmenten, rij 2, kolom G: De dienstcode Q bestaat niet op deze leerwerkplek; voeg hem toe of verbeter hem.',
      ],
    ],
    [
      'a required cell that is empty',
      'Leerlingen',
      cell(3, 'Naam', { kind: 'empty' }),
      ['Tabblad Leerlingen, rij 3, kolom B: Dit veld ontbreekt; vul het in.'],
    ],
    [
      'a heading nobody knows',
      'Klassen',
      (sheet) => ({
        ...sheet,
        columns: sheet.columns.map((column) =>
          column.header === 'Trajectbegeleider' ? { ...column, header: 'Baas' } : column,
        ),
      }),
      [
        'Tabblad Klassen, rij 1, kolom E: De kolom Baas hoort niet op dit tabblad; verbeter het opschrift of verwijder de kolom.',
        'Tabblad Klassen, rij 2, kolom E: Boven deze cel staat geen opschrift; zet ze in de juiste kolom of wis ze.',
      ],
    ],
    [
      'a sheet nobody knows',
      'Sluitingen',
      (sheet) => ({ ...sheet, name: 'Diverse' }),
      ['Tabblad Diverse: Dit tabblad hoort niet bij het invulblad; verbeter de naam of verwijder het.'],
    ],
  ])('%s', async (_name, sheet, edit, expected) => {
    expect(await linesOf(withSheet(sheet, edit))).toEqual(expected);
  });

  test('every problem at once, in the order of the tabs', async () => {
    const broken = withSheet(
      'Leerlingen',
      cell(2, 'Geboortedatum', text('gisteren')),
      withSheet('Ondernemingen', cell(2, 'Sector', { kind: 'empty' })),
    );
    const lines = await linesOf(broken);
    expect(lines.map((line) => line.split(':')[0])).toEqual([
      'Tabblad Leerlingen, rij 2, kolom C',
      'Tabblad Ondernemingen, rij 2, kolom D',
    ]);
  });

  test('words are read in any language and any case', async () => {
    const english = withSheet(
      'Segmenten',
      cell(2, 'Maandag', text('SCHOOL')),
      withSheet('Leerwerkplekken', cell(2, 'Soort', text('Hospital'))),
    );
    const answer = await read(english);
    expect(answer.ok && answer.classYear.workplaces[0]!.kind).toBe('hospital');
    expect(answer.ok && answer.classYear.trajectories[0]!.segments[0]!.cycle[0]!.mon).toBe('school');
  });
});

test('any cell replaced by anything is read or named, never a crash', async () => {
  const contents = fc.oneof<fc.Arbitrary<CellContent>[]>(
    fc.string({ minLength: 1, maxLength: 20 }).map((value) => text(value.replace(/\p{Cc}/gu, '') || '-')),
    fc.constantFrom('les / ', ' / ', 'V@', '@V', '/', '-', 'V/L/N', '=1', '__proto__', 'constructor').map(text),
    fc.integer().map((value): CellContent => ({ kind: 'number', value })),
    fc.boolean().map((value): CellContent => ({ kind: 'boolean', value })),
    fc.nat(200_000).map((seconds): CellContent => ({ kind: 'time', seconds })),
    fc.constant<CellContent>({ kind: 'empty' }),
  );
  const tables = spec.sheets.filter((sheet) => sheet.kind === 'table' && sheet.rows.length > 0) as TableSheet[];
  const edits = fc.nat().chain((pick) => {
    const sheet = tables[pick % tables.length]!;
    return fc.tuple(fc.constant(sheet), fc.nat(sheet.rows.length - 1), fc.nat(sheet.columns.length - 1), contents);
  });
  await fc.assert(
    fc.asyncProperty(fc.array(edits, { minLength: 1, maxLength: 4 }), async (changes) => {
      let broken = spec;
      for (const [sheet, row, column, content] of changes) {
        broken = withSheet(
          sheet.name,
          (each) => ({
            ...each,
            rows: each.rows.map((old, index) =>
              index === row ? { ...old, cells: old.cells.with(column, content) } : old,
            ),
          }),
          broken,
        );
      }
      const answer = await read(broken);
      const lines = answer.ok ? [] : answer.problems.map((problem) => wordProblem(problem, translate));
      expect(answer.ok || lines.length > 0).toBe(true);
      for (const line of lines) {
        expect(line).toMatch(/^Tabblad [^:]+: ./s);
        expect(line).not.toContain('{{');
      }
    }),
    { seed: 7, numRuns: 150, endOnFailure: true },
  );
});
