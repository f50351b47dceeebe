import { fromDayNumber, type IsoDate } from '../../../shared/calendar/iso-date.ts';
import { type CellContent, dayCell, emptyCell, numberCell, textCell, timeCell } from '../spreadsheet/cell.ts';
import { limits } from '../spreadsheet/limits.ts';
import type { Column, ColumnFormat, TableSheet } from '../spreadsheet/writing/workbook-spec.ts';
import { writeWorkbook } from '../spreadsheet/writing/write-workbook.ts';
import type { ColumnKind, Table, TableValue } from './table.ts';

const formats: Readonly<Record<ColumnKind, ColumnFormat>> = {
  text: 'text',
  day: 'date',
  time: 'time',
  duration: 'time',
  count: 'integer',
  halfDays: 'number',
  percent: 'number',
};

/** A value as the cell a person can calculate with; durations are hours that may pass 24. */
function cellOf(value: TableValue, kind: ColumnKind): CellContent {
  if (value === undefined) return emptyCell;
  if (kind === 'text') return textCell(String(value).toWellFormed());
  if (typeof value === 'string') throw new TypeError(`A text in a column of kind ${kind}: ${value}`);
  switch (kind) {
    case 'day':
      return dayCell(fromDayNumber(value));
    case 'time':
      return timeCell(value % 1440);
    case 'duration':
      return timeCell(value);
    case 'halfDays':
      return numberCell(value / 2);
    case 'percent':
      return numberCell(value / 100);
    case 'count':
      return numberCell(value);
  }
}

/** Cuts rows into runs that a sheet holds, where the learner (the first column) changes. */
function sheetRuns(rows: Table['rows'], longest: number): Table['rows'][] {
  const runs: Table['rows'][] = [];
  let from = 0;
  while (rows.length - from > longest) {
    let until = from + longest;
    while (until > from && rows[until]![0] === rows[until - 1]![0]) until--;
    if (until === from) until = from + longest;
    runs.push(rows.slice(from, until));
    from = until;
  }
  return [...runs, rows.slice(from)];
}

/** The sheets of a table: one, or several with a number behind the name where one cannot hold the rows. */
function sheetsOf(table: Table): TableSheet[] {
  const columns: Column[] = table.columns.map(({ header, kind, width }) => ({ header, width, format: formats[kind] }));
  const runs = sheetRuns(table.rows, limits.rows - 1);
  return runs.map((rows, index) => ({
    kind: 'table',
    name: runs.length === 1 ? table.name : `${table.name} ${index + 1}`,
    columns,
    rows: rows.map((row) => ({ cells: row.map((value, at) => cellOf(value, table.columns[at]!.kind)) })),
    frozenColumns: table.frozenColumns,
  }));
}

/** Tables as one workbook, a sheet each: real days, times and numbers, texts unchanged. Same tables, title and day, same bytes. */
export function workbookOf(tables: readonly Table[], title: string, writtenOn: IsoDate): Promise<Uint8Array> {
  return writeWorkbook({ title, writtenOn, sheets: tables.flatMap(sheetsOf) });
}
