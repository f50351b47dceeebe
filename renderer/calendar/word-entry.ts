import type { CalendarEntry } from '../../shared/input/school.ts';
import { formatDay, formatPeriod, type Language } from '../../shared/messages/format.ts';
import type { Translate } from '../../shared/messages/word-finding.ts';
import { spanOfEntry } from './entries.ts';

/** An entry in words: its own name or that of its kind, and its days with the half where it is one. */
export function wordsOfEntry(
  entry: CalendarEntry,
  t: Translate,
  language: Language,
): { readonly name: string; readonly days: string } {
  const { first, last } = spanOfEntry(entry);
  const days = first === last ? formatDay(first, language) : formatPeriod(first, last, language);
  return {
    name: entry.name ?? t(`schoolCalendar.kinds.${entry.kind}`),
    days: entry.part === 'day' ? days : `${days}, ${t(`schoolCalendar.parts.${entry.part}`)}`,
  };
}
