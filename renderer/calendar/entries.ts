import { type DayNumber, fromDayNumber, toDayNumber, weekdayOf } from '../../shared/calendar/iso-date.ts';
import type { DayPart } from '../../shared/input/primitives.ts';
import type { CalendarEntry } from '../../shared/input/school.ts';
import { partBits } from '../../shared/plan/half-day.ts';

/** Days from the first to the last, both included. */
export type DayRange = { readonly first: DayNumber; readonly last: DayNumber };

/** What a stroke lays down; the days come from the stroke. */
export type NewEntry = Omit<CalendarEntry, 'firstDay' | 'lastDay'>;

const partOfBits: Readonly<Record<number, DayPart>> = { 1: 'morning', 2: 'afternoon', 3: 'day' };

export function rangeOf(one: DayNumber, other: DayNumber): DayRange {
  return { first: Math.min(one, other), last: Math.max(one, other) };
}

export function spanOfEntry({ firstDay, lastDay }: CalendarEntry): DayRange {
  return { first: toDayNumber(firstDay), last: toDayNumber(lastDay) };
}

/** True when an entry holds some day of a range. */
export function touches(entry: CalendarEntry, { first, last }: DayRange): boolean {
  const span = spanOfEntry(entry);
  return span.first <= last && span.last >= first;
}

/** The range without the weekends at its ends; undefined where nothing else is in it. */
export function withoutWeekendEnds({ first, last }: DayRange): DayRange | undefined {
  let [from, to] = [first, last];
  while (from <= to && weekdayOf(from) > 4) from++;
  while (from <= to && weekdayOf(to) > 4) to--;
  return from > to ? undefined : { first: from, last: to };
}

/** An entry over other days and another part of them. */
export function placed(entry: NewEntry, { first, last }: DayRange, part: DayPart = entry.part): CalendarEntry {
  return { ...entry, firstDay: fromDayNumber(first), lastDay: fromDayNumber(last), part };
}

/** Entries in the order of their first days. */
export function inOrder(entries: readonly CalendarEntry[]): CalendarEntry[] {
  return entries.toSorted((a, b) => spanOfEntry(a).first - spanOfEntry(b).first);
}

/** Entries without a part of the days of a range: what it cuts is shortened, or becomes two, or keeps its other half days. */
export function erase(entries: readonly CalendarEntry[], range: DayRange, part: DayPart = 'day'): CalendarEntry[] {
  return inOrder(
    entries.flatMap((entry) => {
      const shared = partBits[entry.part] & partBits[part];
      if (!touches(entry, range) || shared === 0) return [entry];
      const { first, last } = spanOfEntry(entry);
      const left = partOfBits[partBits[entry.part] - shared];
      const inside = { first: Math.max(first, range.first), last: Math.min(last, range.last) };
      return [
        ...(first < range.first ? [placed(entry, { first, last: range.first - 1 })] : []),
        ...(left ? [placed(entry, inside, left)] : []),
        ...(last > range.last ? [placed(entry, { first: range.last + 1, last })] : []),
      ];
    }),
  );
}

/** True for two entries that say the same of days beside each other. */
function continues(one: CalendarEntry, next: CalendarEntry): boolean {
  const isSame =
    one.kind === next.kind && one.part === next.part && one.name === next.name && one.periods === next.periods;
  return isSame && spanOfEntry(one).last + 1 === spanOfEntry(next).first;
}

/** Entries with a new one, which takes the place of what was there; neighbours that say the same become one. */
export function paint(entries: readonly CalendarEntry[], range: DayRange, entry: NewEntry): CalendarEntry[] {
  const joined: CalendarEntry[] = [];
  for (const next of inOrder([...erase(entries, range, entry.part), placed(entry, range)])) {
    const before = joined.at(-1);
    if (before && continues(before, next)) joined[joined.length - 1] = { ...before, lastDay: next.lastDay };
    else joined.push(next);
  }
  return joined;
}
