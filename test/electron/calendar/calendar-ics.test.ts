import { afterEach, describe, expect, test } from 'vitest';
import { calendarIcs } from '../../../electron/calendar/calendar-ics.ts';
import { statutoryPublicHolidays } from '../../../shared/calendar/public-holidays.ts';
import { buildSchoolCalendar } from '../../../shared/calendar/school-calendar.ts';
import { schoolYear } from '../../../shared/calendar/school-year.ts';
import { calendarMessages } from '../../../shared/messages/calendar.ts';

const publicHolidays = [...statutoryPublicHolidays(2027), ...statutoryPublicHolidays(2028)];
const calendar = buildSchoolCalendar(schoolYear('2027-2028'), publicHolidays);
const stamp = new Date('2027-06-01T08:00:00Z');
const file = calendarIcs(calendar, calendarMessages.nl, stamp);

/** The events with their folded lines joined, one map of properties each. */
function eventsOf(text: string): Map<string, string>[] {
  const lines = text.replaceAll('\r\n ', '').split('\r\n');
  const events: Map<string, string>[] = [];
  for (const line of lines) {
    if (line === 'BEGIN:VEVENT') events.push(new Map());
    const colon = line.indexOf(':');
    events.at(-1)?.set(line.slice(0, colon), line.slice(colon + 1));
  }
  return events;
}

const timeZone = process.env.TZ;

afterEach(() => {
  if (timeZone === undefined) delete process.env.TZ;
  else process.env.TZ = timeZone;
});

describe('calendarIcs', () => {
  test('has one event per period, in order, with a UID of its own', () => {
    const uids = eventsOf(file).map((event) => event.get('UID'));
    expect(uids).toEqual(calendar.periods.map(({ id }) => `2027-2028-${id}@duaalplanner`));
    expect(new Set(uids).size).toBe(17);
  });

  test.each([
    ['christmas', '20271227', '20280110', 'Kerstvakantie'],
    ['all-saints', '20271101', '20271102', 'Allerheiligen'],
    ['carnival', '20280228', '20280306', 'Krokusvakantie'],
    ['christmas-eve', '20271224', '20271225', 'Vrije namiddag op kerstavond'],
    ['summer', '20280701', '20280901', 'Zomervakantie'],
  ])('%s is an all-day event from %s to the day before %s', (id, start, end, summary) => {
    const event = eventsOf(file).find((each) => each.get('UID') === `2027-2028-${id}@duaalplanner`);
    expect(event?.get('DTSTART;VALUE=DATE')).toBe(start);
    expect(event?.get('DTEND;VALUE=DATE')).toBe(end);
    expect(event?.get('SUMMARY')).toBe(summary);
    expect(event?.get('DTSTAMP')).toBe('20270601T080000Z');
    expect(event?.get('TRANSP')).toBe('TRANSPARENT');
  });

  test('describes kind and source, with commas and semicolons escaped', () => {
    const event = eventsOf(file).find((each) => each.get('UID')?.includes('armistice'));
    expect(event?.get('DESCRIPTION')).toMatch(
      /^wettelijke feestdag\\nBron: Koninklijk besluit .*feestdagen\\, art\. 1\\; Besluit .*\\, art\. 7$/,
    );
  });

  test('lines end in CRLF, none is longer than 75 octets, the last one is END:VCALENDAR', () => {
    const lines = file.split('\r\n');
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(lines.slice(-2)).toEqual(['END:VCALENDAR', '']);
  });

  test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Brussels'])('has the same bytes in %s', (zone) => {
    process.env.TZ = zone;
    expect(calendarIcs(calendar, calendarMessages.nl, stamp)).toBe(file);
  });

  test('speaks the language of its messages', () => {
    const summaries = eventsOf(calendarIcs(calendar, calendarMessages.fr, stamp)).map((event) => event.get('SUMMARY'));
    expect(summaries).toContain('Vacances de Noël');
    expect(calendarIcs(calendar, calendarMessages.en, stamp)).toContain('X-WR-CALNAME:School calendar 2027-2028\r\n');
  });
});
