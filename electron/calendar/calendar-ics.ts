import ical, { escape as escapeText, ICalEventTransparency } from 'ical-generator';
import { type DayNumber, type IsoDate, toDayNumber } from '../../shared/calendar/iso-date.ts';
import type { SchoolCalendar } from '../../shared/calendar/school-calendar.ts';
import type { CalendarMessages } from '../../shared/messages/calendar-messages.ts';
import { periodName } from './calendar-text.ts';

const millisecondsPerDay = 86_400_000;

/** Midnight UTC: ical-generator writes the UTC day of an all-day event, so the machine's time zone has no say. */
function utcDate(day: DayNumber): Date {
  return new Date(day * millisecondsPerDay);
}

/** Days that a school, campus or class laid down; the id is theirs for ever. */
export type OwnDays = {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
  readonly firstDay: IsoDate;
  readonly lastDay: IsoDate;
};

/** What is added to the law's year: whose calendar it is, their own days, and the version that replaces an earlier file's. */
export type OwnCalendar = { readonly name: string; readonly days: readonly OwnDays[]; readonly version: number };

/**
 * The school calendar as an iCalendar file of all-day events. Same calendar, messages and stamp give the same bytes, and an event
 * keeps its UID in every later export, so that a calendar application replaces it instead of adding it again.
 */
export function calendarIcs(
  calendar: SchoolCalendar,
  messages: CalendarMessages,
  stamp: Date,
  own?: OwnCalendar,
): string {
  const title = messages.title.replace('{{schoolYear}}', calendar.schoolYear);
  const file = ical({
    // The library escapes every text but this one.
    name: escapeText(own ? `${title}, ${own.name}` : title, false),
    prodId: { company: 'Duaalplanner', product: 'Duaalplanner', language: 'NL' },
  });
  const law = calendar.periods.map((period) => ({
    ...period,
    name: periodName(period, messages),
    detail: `${messages.kinds[period.kind]}\n${messages.source}: ${period.source}`,
  }));
  for (const { id, name, detail, firstDay, lastDay } of [...law, ...(own?.days ?? [])]) {
    file.createEvent({
      id: `${calendar.schoolYear}-${id}@duaalplanner`,
      sequence: own?.version ?? 0,
      stamp,
      lastModified: stamp,
      start: utcDate(toDayNumber(firstDay)),
      // The end of an all-day event is the day after its last day (RFC 5545, 3.6.1).
      end: utcDate(toDayNumber(lastDay) + 1),
      allDay: true,
      summary: name,
      description: detail,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  // Every line of the file ends in CRLF (RFC 5545, 3.1); the library leaves it off the last one.
  return `${file.toString().trimEnd()}\r\n`;
}
