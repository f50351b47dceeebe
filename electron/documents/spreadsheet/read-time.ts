import { cleanText } from '../../../shared/input/clean-text.ts';
import type { CellContent } from './cell.ts';
import { isBlank } from './read-text.ts';
import { foundIn, type Reading, read, unread } from './reading.ts';

/** 7:36, 7:36:00, 7.36, 7u36, 7h36, "7 u 36", "7.36 u", and whole hours as 7u or 7h; a bare 7 could be hours or minutes. */
const withMinutes = /^(\d{1,2})\s*[:.uh]\s*(\d{2})(?::00)?(?:\s*[uh])?$/i;
const wholeHours = /^(\d{1,2})\s*[uh]$/i;
const withSeconds = /^\d{1,2}:\d{2}:\d{2}$/;
const minutesPerDay = 1_440;

/** A time of day in minutes since midnight, 0 to 1440 (24:00 is the end of the day), from a time cell or from text. */
export function readTime(cell: CellContent): Reading<number> {
  if (isBlank(cell)) return unread('cellEmpty', {});
  switch (cell.kind) {
    case 'time':
      if (cell.seconds % 60 !== 0) return unread('timeHasSeconds', foundIn(cell));
      return withinDay(cell.seconds / 60, cell);
    case 'text':
      return timeOfText(cleanText(cell.text), cell);
    case 'number':
      return unread('timeIsNumber', foundIn(cell));
    case 'empty':
    case 'boolean':
    case 'date':
      return unread('timeUnreadable', foundIn(cell));
  }
}

function timeOfText(text: string, cell: CellContent): Reading<number> {
  const match = withMinutes.exec(text) ?? wholeHours.exec(text);
  if (!match) return unread(withSeconds.test(text) ? 'timeHasSeconds' : 'timeUnreadable', foundIn(cell));
  const [hours, minutes] = [Number(match[1]), Number(match[2] ?? 0)];
  return minutes > 59 ? unread('timeNotReal', foundIn(cell)) : withinDay(hours * 60 + minutes, cell);
}

function withinDay(minutes: number, cell: CellContent): Reading<number> {
  return minutes <= minutesPerDay ? read(minutes) : unread('timeNotReal', foundIn(cell));
}
