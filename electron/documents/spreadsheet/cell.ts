import { fromDayNumber, type IsoDate, toDayNumber } from '../../../shared/calendar/iso-date.ts';
import { serialOfDay } from './serial.ts';

/** What a cell holds, as the person at the spreadsheet sees it. Read and written alike. */
export type CellContent =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** A day with the seconds since its midnight, usually 0. */
  | { readonly kind: 'date'; readonly day: IsoDate; readonly seconds: number }
  /** A time of day, or a number of hours above 24, in seconds. */
  | { readonly kind: 'time'; readonly seconds: number };

/** A cell where it stands: 1-based row, column in letters. */
export type Cell = CellContent & { readonly row: number; readonly column: string };

/** One row with its filled cells from left to right; empty cells are not listed. */
export type Row = { readonly row: number; readonly cells: readonly Cell[] };

/** One visible sheet with its filled rows from top to bottom. */
export type Sheet = { readonly name: string; readonly rows: readonly Row[] };

/** The one sheet that may be hidden: the values of drop-down lists, which our own templates write and nobody reads back. */
export const listSheetName = '_lijsten';

export const emptyCell: CellContent = { kind: 'empty' };

export function textCell(text: string): CellContent {
  return text === '' ? emptyCell : { kind: 'text', text };
}

export function numberCell(value: number): CellContent {
  return { kind: 'number', value };
}

/** A day; one before 1900 is written as text, since spreadsheets have no number for it. */
export function dayCell(day: IsoDate): CellContent {
  return serialOfDay(toDayNumber(day)) === undefined ? textCell(day) : { kind: 'date', day, seconds: 0 };
}

/** A time of day in minutes since midnight, 0 to 1440. */
export function timeCell(minutes: number): CellContent {
  return { kind: 'time', seconds: minutes * 60 };
}

/** The cell of a row in a column, empty where the row has none. */
export function cellAt(row: Row, column: string): Cell {
  return row.cells.find((cell) => cell.column === column) ?? { kind: 'empty', row: row.row, column };
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Column 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  const index = column - 1;
  const last = letters.charAt(index % 26);
  return index < 26 ? last : columnLetters(Math.floor(index / 26)) + last;
}

/** The number of a column written in capitals. */
export function columnNumber(column: string): number {
  let number = 0;
  for (const letter of column) number = number * 26 + letters.indexOf(letter) + 1;
  return number;
}

/** What a cell shows, for messages: days as 2026-09-01, times as 7:36. */
export function shownContent(cell: CellContent): string {
  switch (cell.kind) {
    case 'empty':
      return '';
    case 'text':
      return cell.text;
    case 'number':
      return String(cell.value);
    case 'boolean':
      return cell.value ? 'TRUE' : 'FALSE';
    case 'date':
      return cell.seconds === 0 ? cell.day : `${cell.day} ${clock(cell.seconds)}`;
    case 'time':
      return clock(cell.seconds);
  }
}

function clock(seconds: number): string {
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  const hoursAndMinutes = `${Math.floor(seconds / 3600)}:${twoDigits(Math.floor(seconds / 60) % 60)}`;
  return seconds % 60 === 0 ? hoursAndMinutes : `${hoursAndMinutes}:${twoDigits(seconds % 60)}`;
}

/** A day number as the cell content of that day. */
export function dateContent(dayNumber: number, seconds: number): CellContent {
  return { kind: 'date', day: fromDayNumber(dayNumber), seconds };
}
