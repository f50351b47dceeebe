import { fromDayNumber, type IsoDate, isIsoDate } from '../../../shared/calendar/iso-date.ts';
import { cleanText } from '../../../shared/input/clean-text.ts';
import type { CellContent } from './cell.ts';
import { isBlank } from './read-text.ts';
import { foundIn, type Reading, read, unread } from './reading.ts';
import { date1900, dayOfSerial } from './serial.ts';

const yearFirst = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
/** Day, month, year, as Belgium writes it; one separator throughout. */
const dayFirst = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/;

/**
 * A day, from a date cell or from text as 2026-09-01, 1/9/2026, 1-9-2026 or 1.9.2026. A plain number is an issue that
 * names the day it would be, since the cell has lost its format; so is a day with a time of day.
 */
export function readDay(cell: CellContent): Reading<IsoDate> {
  if (isBlank(cell)) return unread('cellEmpty', {});
  switch (cell.kind) {
    case 'date':
      return cell.seconds === 0 ? read(cell.day) : unread('dayHasTime', foundIn(cell));
    case 'text':
      return dayOfText(cleanText(cell.text), cell);
    case 'number': {
      const day = Number.isInteger(cell.value) ? dayOfSerial(cell.value, date1900) : undefined;
      return day === undefined
        ? unread('dayUnreadable', foundIn(cell))
        : unread('dayIsNumber', { found: `${cell.value}`, day: fromDayNumber(day) });
    }
    case 'empty':
    case 'boolean':
    case 'time':
      return unread('dayUnreadable', foundIn(cell));
  }
}

function dayOfText(text: string, cell: CellContent): Reading<IsoDate> {
  const iso = yearFirst.exec(text);
  const belgian = dayFirst.exec(text);
  if (belgian?.[4]?.length === 2) return unread('dayYearShort', foundIn(cell));
  const [year, month, day] = iso ? [iso[1], iso[2], iso[3]] : [belgian?.[4], belgian?.[3], belgian?.[1]];
  if (year === undefined || month === undefined || day === undefined) return unread('dayUnreadable', foundIn(cell));
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(date) ? read(date) : unread('dayNotReal', foundIn(cell));
}
