import ICAL from 'ical.js';
import { dayNumberOf } from '../../shared/calendar/iso-date.ts';

/** An event as a strict parser understands it. Instants are minutes since 1970 in UTC, days count from 1970. */
export type ReadEvent = {
  readonly uid: string;
  readonly sequence: number;
  readonly status: string | undefined;
  readonly stamp: string;
  readonly summary: string;
  readonly location: string | undefined;
  readonly description: string | undefined;
  readonly category: string;
  readonly isBusy: boolean;
  readonly day: number;
  /** Wall clock and instants of an event with hours. */
  readonly times?: {
    readonly start: string;
    readonly end: string;
    readonly startInstant: number;
    readonly endInstant: number;
  };
};

function minuteOf(time: ICAL.Time): number {
  // The zone is the file's own VTIMEZONE: the parser knows no other.
  if (time.zone === ICAL.Timezone.localTimezone) throw new Error(`Floating time ${time.toString()}`);
  return time.toUnixTime() / 60;
}

function readEvent(vevent: ICAL.Component): ReadEvent {
  const value = (name: string) => {
    const found = vevent.getAllProperties(name);
    if (found.length > 1) throw new Error(`${name} ${found.length} times`);
    return found[0]?.getFirstValue();
  };
  const text = (name: string) => {
    const found = value(name);
    return found === undefined ? undefined : String(found);
  };
  const [start, end, stamp] = [value('dtstart'), value('dtend'), value('dtstamp')];
  if (!(start instanceof ICAL.Time && end instanceof ICAL.Time && stamp instanceof ICAL.Time))
    throw new Error('No times');
  if (stamp.zone !== ICAL.Timezone.utcTimezone) throw new Error('DTSTAMP is not UTC');
  const day = dayNumberOf(start.year, start.month, start.day);
  if (start.isDate && (!end.isDate || dayNumberOf(end.year, end.month, end.day) !== day + 1)) {
    throw new Error('A whole-day event lasts one day');
  }
  return {
    uid: text('uid')!,
    sequence: Number(text('sequence')),
    status: text('status'),
    stamp: stamp.toString(),
    summary: text('summary')!,
    location: text('location'),
    description: text('description'),
    category: text('categories')!,
    isBusy: text('transp') === 'OPAQUE',
    day,
    ...(!start.isDate && {
      times: {
        start: start.toString().slice(0, 16),
        end: end.toString().slice(0, 16),
        startInstant: minuteOf(start),
        endInstant: minuteOf(end),
      },
    }),
  };
}

/** Reads a calendar file strictly: throws on what RFC 5545 forbids and a lenient calendar might swallow. */
export function readCalendar(file: string): { readonly name: string; readonly events: ReadEvent[] } {
  const lines = file.split('\r\n');
  if (lines.at(-1) !== '' || /[\r\n]/.test(lines.join(''))) throw new Error('A line does not end in CRLF');
  const long = lines.find((line) => Buffer.byteLength(line) > 75);
  if (long !== undefined) throw new Error(`Longer than 75 octets: ${long}`);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what may not be there.
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(file)) throw new Error('A control character');
  ICAL.TimezoneService.reset();
  const calendar = ICAL.Component.fromString(file);
  const events = calendar.getAllSubcomponents('vevent').map(readEvent);
  if (new Set(events.map(({ uid }) => uid)).size !== events.length) throw new Error('A UID twice');
  // The parser does not know this property and leaves its escapes.
  const name = String(calendar.getFirstPropertyValue('x-wr-calname')).replace(/\\([\\;,])/g, '$1');
  return { name, events };
}
