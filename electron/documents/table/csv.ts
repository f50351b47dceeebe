import Papa from 'papaparse';
import { civilDate } from '../../../shared/calendar/iso-date.ts';
import type { ColumnKind, Table, TableValue } from './table.ts';
import { clockText } from './words.ts';

/** What a spreadsheet takes for the beginning of a formula. */
const formula = /^[=+\-@\t\r]/;

/** Puts a `'` before a text that a spreadsheet would run as a formula; reading a class file (`cleanText`) takes it away again. */
export function guardText(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** A number with the comma that Dutch and French Excel read as decimal sign, at most two decimals. */
function decimalText(value: number): string {
  return String(Math.round(value * 100) / 100).replace('.', ',');
}

function numberText(value: number, kind: Exclude<ColumnKind, 'text'>): string {
  switch (kind) {
    case 'day': {
      const { year, month, day } = civilDate(value);
      return `${day}/${String(month).padStart(2, '0')}/${year}`;
    }
    case 'time':
      return clockText(value);
    case 'duration':
      return `${Math.floor(value / 60)}:${String(value % 60).padStart(2, '0')}`;
    case 'halfDays':
      return decimalText(value / 2);
    case 'percent':
      return decimalText(value / 100);
    case 'count':
      return decimalText(value);
  }
}

/** A value as CSV text; the mistake of a text in a number column ends the export. */
function cellText(value: TableValue, kind: ColumnKind): string {
  if (value === undefined) return '';
  if (kind === 'text') return guardText(String(value).toWellFormed());
  if (typeof value === 'string') throw new TypeError(`A text in a column of kind ${kind}: ${value}`);
  return numberText(value, kind);
}

/** A table as CSV for Excel with Belgian settings: UTF-8 with BOM, semicolons, CRLF, 1/09/2026, decimal comma. */
export function csvOf(table: Table): string {
  const { columns, rows } = table;
  const header = columns.map((column) => guardText(column.header));
  const lines = rows.map((row) => row.map((value, index) => cellText(value, columns[index]!.kind)));
  const text = Papa.unparse([header, ...lines], { delimiter: ';', newline: '\r\n' });
  return `\u{FEFF}${text}\r\n`;
}
