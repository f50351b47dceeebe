import ical, { ICalEventTransparency } from 'ical-generator';
import { type DayNumber, toDayNumber } from '../../shared/calendar/iso-date.ts';
import type { SchoolCalendar } from '../../shared/calendar/school-calendar.ts';
import type { CalendarMessages } from '../../shared/messages/calendar-messages.ts';
import { periodName } from './calendar-text.ts';

const millisecondsPerDay = 86_400_000;

/** Midnight UTC: ical-generator writes the UTC day of an all-day event, so the machine's time zone has no say. */
function utcDate(day: DayNumber): Date {
  return new Date(day * millisecondsPerDay);
}

/**
 * The school calendar as an iCalendar file of all-day events. Same calendar, messages and stamp give the same bytes, and an event
 * keeps its UID in every later export, so that a calendar application replaces it instead of adding it again.
 */
export function calendarIcs(calendar: SchoolCalendar, messages: CalendarMessages, stamp: Date): string {
  const file = ical({
    name: messages.title.replace('{{schoolYear}}', calendar.schoolYear),
    prodId: { company: 'Duaalplanner', product: 'Duaalplanner', language: 'NL' },
  });
  for (const period of calendar.periods) {
    file.createEvent({
      id: `${calendar.schoolYear}-${period.id}@duaalplanner`,
      sequence: 0,
      stamp,
      lastModified: stamp,
      start: utcDate(toDayNumber(period.firstDay)),
      // The end of an all-day event is the day after its last day (RFC 5545, 3.6.1).
      end: utcDate(toDayNumber(period.lastDay) + 1),
      allDay: true,
      summary: periodName(period, messages),
      description: `${messages.kinds[period.kind]}\n${messages.source}: ${period.source}`,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  // Every line of the file ends in CRLF (RFC 5545, 3.1); the library leaves it off the last one.
  return `${file.toString().trimEnd()}\r\n`;
}
