import { isIsoDate, toDayNumber } from '../../../../shared/calendar/iso-date.ts';
import type { FileProblemCode } from '../../../../shared/messages/file-problem.ts';
import { type CellContent, dateContent, emptyCell, numberCell, textCell } from '../cell.ts';
import { limits } from '../limits.ts';
import { shown } from '../refusal.ts';
import { type DateSystem, dayOfSerial, secondsPerDay } from '../serial.ts';
import { decodeEscapes } from './escapes.ts';
import type { FormatKind } from './number-format.ts';

/** A cell as stored: `value` is the text of its `v`, `inline` that of its `is`; both undefined where there is none. */
export type StoredCell = {
  readonly type: string;
  readonly style: number;
  readonly hasFormula: boolean;
  readonly value: string | undefined;
  readonly inline: string | undefined;
};

/** What all cells of a workbook share. */
export type CellContext = {
  readonly strings: readonly string[];
  readonly formats: readonly FormatKind[];
  readonly dateSystem: DateSystem;
};

export type CellTrouble = {
  readonly code: FileProblemCode;
  readonly params: Readonly<Record<string, string | number>>;
};

const unreadable: CellTrouble = { code: 'cellUnreadable', params: {} };
const outOfRange: CellTrouble = { code: 'dateOutOfRange', params: {} };
const decimal = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;

/** The content of a stored cell, or why it has none to read. Cell types: ISO/IEC 29500-1, 18.18.11, ST_CellType. */
export function contentOf(cell: StoredCell, context: CellContext): CellContent | CellTrouble {
  if (cell.hasFormula && !hasResult(cell)) return { code: 'formulaWithoutValue', params: {} };
  const value = cell.value?.trim() ?? '';
  switch (cell.type) {
    case 'n':
      return value === '' ? emptyCell : numeric(value, cell.style, context);
    case 's':
      return value === '' ? emptyCell : shared(value, context);
    case 'str':
      return text(decodeEscapes(cell.value ?? ''));
    case 'inlineStr':
      return text(decodeEscapes(cell.inline ?? ''));
    case 'b':
      return value === '' ? emptyCell : boolean(value);
    case 'e':
      return { code: 'errorCell', params: { error: shown(value) } };
    case 'd':
      return value === '' ? emptyCell : isoDateTime(value);
    default:
      return unreadable;
  }
}

/** A formula may have the empty text as its result; no other kind of result is empty. */
function hasResult(cell: StoredCell): boolean {
  if (cell.type === 'inlineStr') return cell.inline !== undefined;
  return cell.type === 'str' ? cell.value !== undefined : cell.value !== undefined && cell.value.trim() !== '';
}

function text(value: string): CellContent | CellTrouble {
  if (value.length > limits.cellTextLength) return { code: 'textTooLong', params: { limit: limits.cellTextLength } };
  return value.isWellFormed() ? textCell(value) : unreadable;
}

function shared(value: string, context: CellContext): CellContent | CellTrouble {
  const string = /^\d{1,9}$/.test(value) ? context.strings[Number(value)] : undefined;
  return string === undefined ? unreadable : text(string);
}

function boolean(value: string): CellContent | CellTrouble {
  if (value === '1' || value === 'true') return { kind: 'boolean', value: true };
  return value === '0' || value === 'false' ? { kind: 'boolean', value: false } : unreadable;
}

function numeric(value: string, style: number, context: CellContext): CellContent | CellTrouble {
  const number = decimal.test(value) ? Number(value) : Number.NaN;
  if (!Number.isFinite(number)) return unreadable;
  const format = context.formats[style];
  if (format === undefined) return style === 0 ? numberCell(number) : unreadable;
  return format === 'number' ? numberCell(number) : dateOrTime(number, format, context.dateSystem);
}

/** A number that is shown as a day or a time, as it is shown. Rounded to the second: 7:36 is no finite fraction. */
function dateOrTime(number: number, format: FormatKind, system: DateSystem): CellContent | CellTrouble {
  const total = Math.round(number * secondsPerDay);
  if (total < 0 || !Number.isSafeInteger(total)) return outOfRange;
  if (format === 'elapsed') return { kind: 'time', seconds: total };
  const seconds = total % secondsPerDay;
  // Serial 0 of the 1900 system is no day: a time that was typed in a cell for days.
  const isTime = format === 'time' || (system.hasFalseLeapDay && total < secondsPerDay);
  if (isTime) return { kind: 'time', seconds };
  const day = dayOfSerial((total - seconds) / secondsPerDay, system);
  return day === undefined ? outOfRange : dateContent(day, seconds);
}

/** Strict workbooks may store 2026-09-01 or 2026-09-01T07:36:00 as such. */
function isoDateTime(value: string): CellContent | CellTrouble {
  const [date = '', time] = value.split('T');
  if (!isIsoDate(date)) return unreadable;
  const match = /^(\d{2}):(\d{2})(?::(\d{2})(?:\.0+)?)?Z?$/.exec(time ?? '00:00');
  if (!match) return unreadable;
  const [hours, minutes, seconds] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
  if (hours > 23 || minutes > 59 || seconds > 59) return unreadable;
  return dateContent(toDayNumber(date), hours * 3600 + minutes * 60 + seconds);
}
