import type { CalendarEntry } from '../../shared/input/school.ts';

/** Entries that only one of two calendars has; one that was changed is removed and added. */
export function entryChanges(
  before: readonly CalendarEntry[],
  after: readonly CalendarEntry[],
): { readonly added: readonly CalendarEntry[]; readonly removed: readonly CalendarEntry[] } {
  const keyOf = ({ kind, part, firstDay, lastDay, name, periods }: CalendarEntry) =>
    JSON.stringify([kind, part, firstDay, lastDay, name, periods]);
  const [old, now] = [new Set(before.map(keyOf)), new Set(after.map(keyOf))];
  return {
    added: after.filter((entry) => !old.has(keyOf(entry))),
    removed: before.filter((entry) => !now.has(keyOf(entry))),
  };
}
