import type { DataValidation, WriteSheet } from 'hucre/xlsx';
import { columnLetters, emptyCell, shownContent } from '../cell.ts';
import { limits } from '../limits.ts';
import { encodeEscapes } from '../parts/escapes.ts';
import { hucreCellOf } from './hucre-cell.ts';
import { pageNumbers, pageSetupOf, rowHeightOf } from './page.ts';
import { cellStyleOf, font, headerStyle } from './styles.ts';
import type { Column, ListRanges, TableSheet } from './workbook-spec.ts';

/** Excel declares a file damaged in which the words of a drop-down are longer (ISO/IEC 29500-1, 18.3.1.32). */
const longestTitle = 32;
const longestRefusal = 225;

type Cells = NonNullable<WriteSheet['cells']>;

/** A table as the library's sheet. */
export function tableSheetOf(sheet: TableSheet, lists: ListRanges): WriteSheet {
  if (sheet.rows.length >= limits.rows || sheet.columns.length > limits.columns) {
    throw new Error(`Sheet ${sheet.name} is larger than the reader takes back.`);
  }
  return {
    name: sheet.name,
    columns: sheet.columns.map(({ width }) => ({ width })),
    cells: cellsOf(sheet),
    rowDefs: heightsOf(sheet),
    dataValidations: sheet.columns.flatMap((column, index) => dropDownOf(column, columnLetters(index + 1), lists)),
    freezePane: { rows: 1, columns: sheet.frozenColumns ?? 0 },
    pageSetup: pageSetupOf(sheet.orientation ?? 'landscape'),
    headerFooter: pageNumbers,
    ...(sheet.isProtected ? { protection } : {}),
  };
}

/** Guards against slips, and allows what someone who fills in a table needs. */
const protection = { sheet: true, formatColumns: true, formatRows: true, formatCells: true, sort: true } as const;

function cellsOf(sheet: TableSheet): Cells {
  const cells: Cells = new Map();
  for (const [index, { header, note }] of sheet.columns.entries()) {
    const comment = note === undefined ? {} : { comment: { text: encodeEscapes(note) } };
    cells.set(`0,${index}`, { ...hucreCellOf({ kind: 'text', text: header }), style: headerStyle, ...comment });
  }
  const rowCount = Math.min(sheet.rows.length + (sheet.spareRows ?? 0), limits.rows - 1);
  for (let row = 0; row < rowCount; row++) {
    const { cells: contents, isExample } = sheet.rows[row] ?? { cells: [] };
    const tone = row >= sheet.rows.length ? 'spare' : isExample ? 'example' : 'filled';
    if (contents.length > sheet.columns.length) throw new Error(`Row ${row + 2} of ${sheet.name} has too many cells.`);
    for (const [index, column] of sheet.columns.entries()) {
      const content = contents[index] ?? emptyCell;
      cells.set(`${row + 1},${index}`, {
        ...hucreCellOf(content),
        style: cellStyleOf(column, content, tone),
      });
    }
  }
  return cells;
}

/** Heights of the header and of rows with more than one line, by row from 0. */
function heightsOf(sheet: TableSheet): NonNullable<WriteSheet['rowDefs']> {
  const widths = sheet.columns.map(({ width }) => width);
  const texts = [sheet.columns.map(({ header }) => header), ...sheet.rows.map(({ cells }) => cells.map(shownContent))];
  const heights = texts.map((row) => rowHeightOf(row, widths, font.size));
  return new Map(heights.flatMap((height, row) => (height === undefined ? [] : [[row, { height }]])));
}

/** The drop-down of a column, for as many rows as the reader takes. */
function dropDownOf({ list }: Column, letters: string, lists: ListRanges): readonly DataValidation[] {
  if (!list) return [];
  const formula1 = lists.get(list.id);
  if (formula1 === undefined) throw new Error(`No list of that name: ${list.id}`);
  if (list.refusalTitle.length > longestTitle || list.refusal.length > longestRefusal) {
    throw new Error(`A refusal has at most ${longestTitle} characters of title and ${longestRefusal} of text.`);
  }
  return [
    {
      type: 'list',
      formula1,
      range: `${letters}2:${letters}${limits.rows}`,
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: 'stop',
      errorTitle: list.refusalTitle,
      errorMessage: list.refusal,
    },
  ];
}
