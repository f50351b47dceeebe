import { type WriteOptions, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { columnLetters, listSheetName } from '../cell.ts';
import { limits } from '../limits.ts';
import { hucreCellOf } from './hucre-cell.ts';
import { font } from './styles.ts';
import { tableSheetOf } from './table-sheet.ts';
import { textSheetOf } from './text-sheet.ts';
import type { ListRanges, WorkbookSpec } from './workbook-spec.ts';

/**
 * Writes a workbook as .xlsx: the same specification gives the same bytes. Throws when the specification cannot be a
 * workbook: an unknown list, a sheet name Excel refuses, more rows than the reader takes back.
 */
export async function writeWorkbook(spec: WorkbookSpec): Promise<Uint8Array> {
  const lists = Object.entries(spec.lists ?? {});
  const ranges: ListRanges = new Map(
    lists.map(([id, values], index) => [id, rangeOf(columnLetters(index + 1), values.length)]),
  );
  const day = new Date(`${spec.writtenOn}T00:00:00Z`);
  return writeXlsx({
    sheets: [
      ...spec.sheets.map((sheet) => (sheet.kind === 'table' ? tableSheetOf(sheet, ranges) : textSheetOf(sheet))),
      ...(lists.length > 0 ? [listSheetOf(lists)] : []),
    ],
    namedRanges: spec.sheets.filter(({ kind }) => kind === 'table').map(({ name }) => printTitleOf(name)),
    properties: { title: spec.title, created: day, modified: day },
    defaultFont: font,
    activeSheet: 0,
  });
}

function rangeOf(column: string, count: number): string {
  if (count === 0 || count > limits.rows) throw new Error(`A drop-down list has 1 to ${limits.rows} values.`);
  return `${listSheetName}!$${column}$1:$${column}$${count}`;
}

/** One column for each list, without headers: nobody sees this sheet. */
function listSheetOf(lists: readonly (readonly [string, readonly string[]])[]): WriteSheet {
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  for (const [column, [, values]] of lists.entries()) {
    for (const [row, text] of values.entries()) cells.set(`${row},${column}`, hucreCellOf({ kind: 'text', text }));
  }
  return { name: listSheetName, hidden: true, cells };
}

/** Repeats the header on every printed page. The library's own setting leaves the quotes out that names with spaces need. */
function printTitleOf(sheet: string): NonNullable<WriteOptions['namedRanges']>[number] {
  return { name: '_xlnm.Print_Titles', range: `'${sheet.replaceAll("'", "''")}'!$1:$1`, scope: sheet };
}
