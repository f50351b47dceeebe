import type { DayNumber } from '../../../shared/calendar/iso-date.ts';
import type { CalendarEntry } from '../../../shared/input/school.ts';
import { partBits } from '../../../shared/plan/half-day.ts';
import { erase, inOrder, type NewEntry, paint, placed, spanOfEntry } from '../entries.ts';

const halves = ['morning', 'afternoon'] as const;
type Half = (typeof halves)[number];

/** What lies on half a day: usually one entry, as the form can lay several over each other. */
type Laid = readonly Omit<NewEntry, 'part'>[];

function laidOn(entries: readonly CalendarEntry[]): ReadonlyMap<DayNumber, Readonly<Record<Half, Laid>>> {
  const days = new Map<DayNumber, Record<Half, Laid>>();
  for (const entry of entries) {
    const { firstDay: _, lastDay: __, part, ...what } = entry;
    const { first, last } = spanOfEntry(entry);
    for (let day = first; day <= last; day++) {
      const laid = days.get(day) ?? { morning: [], afternoon: [] };
      days.set(day, laid);
      for (const half of halves) if (partBits[part] & partBits[half]) laid[half] = [...laid[half], what];
    }
  }
  return days;
}

const keyOf = (laid: Laid) => JSON.stringify(laid.map(({ kind, name, periods }) => [kind, name, periods]));

function lay(entries: readonly CalendarEntry[], day: DayNumber, part: NewEntry['part'], [top, ...others]: Laid) {
  const range = { first: day, last: day };
  if (!top) return erase(entries, range, part);
  const painted = paint(entries, range, { ...top, part });
  return others.length === 0
    ? painted
    : inOrder([...painted, ...others.map((each) => placed({ ...each, part }, range))]);
}

/**
 * The strokes that lead from `base` to `wanted`, laid over what the calendar is `now`, half day by half day. A day on which
 * both say something else than the base and than each other clashes; there the stroke wins.
 */
export function mergeEntries(
  base: readonly CalendarEntry[],
  wanted: readonly CalendarEntry[],
  now: readonly CalendarEntry[],
): { readonly entries: readonly CalendarEntry[]; readonly clashes: readonly DayNumber[] } {
  const [old, mine, theirs] = [laidOn(base), laidOn(wanted), laidOn(now)];
  const clashes = new Set<DayNumber>();
  let entries = now;
  for (const day of new Set([...old.keys(), ...mine.keys()])) {
    const [before, after, other] = [old, mine, theirs].map((days) => (half: Half) => days.get(day)?.[half] ?? []) as [
      (half: Half) => Laid,
      (half: Half) => Laid,
      (half: Half) => Laid,
    ];
    const changed = halves.filter((half) => keyOf(before(half)) !== keyOf(after(half)));
    for (const half of changed) {
      const [was, is, want] = [keyOf(before(half)), keyOf(other(half)), keyOf(after(half))];
      if (is !== was && is !== want) clashes.add(day);
    }
    const isWhole = changed.length === 2 && keyOf(after('morning')) === keyOf(after('afternoon'));
    if (isWhole) entries = lay(entries, day, 'day', after('morning'));
    else for (const half of changed) entries = lay(entries, day, half, after(half));
  }
  return { entries, clashes: [...clashes].sort((a, b) => a - b) };
}
