import { fromDayNumber, toDayNumber } from '../calendar/iso-date.ts';
import type { YearFrame } from '../calendar/school-year.ts';
import type { DayPartEntry } from '../input/primitives.ts';
import { partBits } from './half-day.ts';

/** Half-day indexes of an entry, morning first; of a day outside the frame they lie below 0 or beyond it. */
export function indexesOf(frame: YearFrame, { date, part }: Pick<DayPartEntry, 'date' | 'part'>): number[] {
  const day = toDayNumber(date) - frame.first;
  const bits = partBits[part];
  return [
    ...((bits & partBits.morning) !== 0 ? [day * 2] : []),
    ...((bits & partBits.afternoon) !== 0 ? [day * 2 + 1] : []),
  ];
}

/** Half-day indexes as entries of a file, by day; both halves of a day are one entry. */
export function entriesOf(frame: YearFrame, halfDays: Iterable<number>): DayPartEntry[] {
  const bits = new Map<number, number>();
  for (const at of [...halfDays].sort((a, b) => a - b)) bits.set(at >> 1, (bits.get(at >> 1) ?? 0) | ((at & 1) + 1));
  return [...bits].map(([day, part]) => ({
    date: fromDayNumber(frame.first + day),
    part: part === partBits.day ? 'day' : part === partBits.morning ? 'morning' : 'afternoon',
  }));
}

/** Day numbers of half-day indexes, ascending and each once. */
export function daysOfHalfDays(frame: YearFrame, halfDays: Iterable<number>): number[] {
  return [...new Set([...halfDays].map((at) => frame.first + (at >> 1)))].sort((a, b) => a - b);
}
