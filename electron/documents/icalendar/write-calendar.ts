import { createHash } from 'node:crypto';
import ical, { escape as escapeText, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import {
  civilDate,
  type DayNumber,
  fromDayNumber,
  type IsoDate,
  toDayNumber,
} from '../../../shared/calendar/iso-date.ts';
import type { Words } from '../table/words.ts';
import { brusselsTimeZone, brusselsZone } from './brussels-time.ts';
import type { PlanEvent } from './plan-event.ts';
import { readWrittenEvents, type WrittenEvent } from './previous-file.ts';

/** Whose calendar a file is: with the school's name it keeps events of two schools apart that use the same ids. */
export type CalendarOwner = { readonly kind: 'learner' | 'class'; readonly id: string; readonly schoolName: string };

export type CalendarOptions = {
  readonly name: string;
  readonly owner: CalendarOwner;
  /** Day of the export. */
  readonly date: IsoDate;
  /** Version of the plan, a whole number from 0 on: a higher one replaces what calendars hold. */
  readonly version: number;
  /** Text of the file that this one replaces; what is no longer in the plan is then cancelled. */
  readonly previous?: string | undefined;
};

const millisecondsPerDay = 86_400_000;

function ownerPart({ kind, id, schoolName }: CalendarOwner): string {
  const school = createHash('sha256').update(schoolName.normalize('NFC').toLowerCase()).digest('hex').slice(0, 8);
  return `.${kind}.${id}.${school}@duaalplanner`;
}

/**
 * A number for every event of a day makes its UID. The UID so names a place in the calendar and not what stands there:
 * a day that turns from work into school replaces the shift instead of leaving it beside the lesson.
 */
function withUids(events: readonly PlanEvent[], owner: CalendarOwner): [string, PlanEvent][] {
  const counts = new Map<DayNumber, number>();
  const part = ownerPart(owner);
  return events.map((event) => {
    const number = (counts.get(event.day) ?? 0) + 1;
    counts.set(event.day, number);
    return [`${fromDayNumber(event.day)}-${number}${part}`, event];
  });
}

/** Control characters have no place in a calendar text and can break its lines; line ends stay in descriptions. */
function cleanText(text: string, keepsLines = false): string {
  return text.toWellFormed().replace(/\p{Cc}+/gu, (found) => (keepsLines && found === '\n' ? found : ' '));
}

function cleanEvent(event: PlanEvent): PlanEvent {
  return {
    ...event,
    summary: cleanText(event.summary),
    location: cleanText(event.location),
    description: cleanText(event.description, true),
    category: cleanText(event.category),
  };
}

/** A moment of Brussels wall-clock time. One that the clock skips moves on an hour, one that it shows twice is the first. */
function zonedMoment(day: DayNumber, minute: number): Temporal.ZonedDateTime {
  const { year, month, day: date } = civilDate(day + Math.floor(minute / 1440));
  const clock = minute % 1440;
  return new Temporal.PlainDateTime(year, month, date, Math.floor(clock / 60), clock % 60).toZonedDateTime(
    brusselsZone,
  );
}

/** Everything a reader of the calendar sees, to tell a changed event from an unchanged one. */
function shownContent({ day, times, summary, location, description, category }: PlanEvent): string {
  const moments = times && [times.start, times.end].map((minute) => zonedMoment(day, minute).toString());
  return JSON.stringify([day, moments, summary, location, description, category]);
}

/** A new event starts with the version; a changed or cancelled one goes past its last number; an unchanged one keeps up. */
function numberedEvent(uid: string, event: PlanEvent, version: number, before: WrittenEvent | undefined): WrittenEvent {
  if (!before) return { uid, sequence: version, isCancelled: false, event };
  const isSame = !before.isCancelled && shownContent(before.event) === shownContent(event);
  return { uid, sequence: Math.max(version, before.sequence + (isSame ? 0 : 1)), isCancelled: false, event };
}

function cancelledEvent(before: WrittenEvent, version: number, words: Words): WrittenEvent {
  if (before.isCancelled) return before;
  const summary = words.text('exports.events.cancelled', { event: before.event.summary });
  return {
    uid: before.uid,
    sequence: Math.max(version, before.sequence + 1),
    isCancelled: true,
    event: { ...before.event, summary },
  };
}

function writtenEvents(events: readonly PlanEvent[], options: CalendarOptions, words: Words): WrittenEvent[] {
  const { owner, version } = options;
  const before = readWrittenEvents(options.previous ?? '');
  const wanted = withUids(events.map(cleanEvent), owner);
  const uids = new Set(wanted.map(([uid]) => uid));
  const part = ownerPart(owner);
  const gone = [...before.values()].filter(({ uid }) => uid.endsWith(part) && !uids.has(uid));
  return [
    ...wanted.map(([uid, event]) => numberedEvent(uid, event, version, before.get(uid))),
    ...gone.map((written) => cancelledEvent(written, version, words)).sort((a, b) => (a.uid < b.uid ? -1 : 1)),
  ];
}

/**
 * Events as an iCalendar file. Same events and options give the same bytes, whatever the machine's time zone: shifts and
 * lessons carry TZID Europe/Brussels with its VTIMEZONE, whole days are dates, stamps are UTC midnight of the given day.
 */
export function calendarFileOf(events: readonly PlanEvent[], options: CalendarOptions, words: Words): string {
  const stamp = new Date(toDayNumber(options.date) * millisecondsPerDay);
  const file = ical({
    // The library escapes every text but this one.
    name: escapeText(cleanText(options.name), false),
    prodId: { company: 'Duaalplanner', product: 'Duaalplanner', language: words.language },
    // A zone for the whole calendar would take the Z off every stamp; without a name it only provides the VTIMEZONE.
    timezone: { name: null, generator: () => brusselsTimeZone },
  });
  for (const { uid, sequence, isCancelled, event } of writtenEvents(events, options, words)) {
    const { day, times, summary, location, description, category } = event;
    file.createEvent({
      id: uid,
      sequence,
      stamp,
      lastModified: stamp,
      ...(times
        ? { start: zonedMoment(day, times.start), end: zonedMoment(day, times.end), timezone: brusselsZone }
        : { start: new Date(day * millisecondsPerDay), end: new Date((day + 1) * millisecondsPerDay), allDay: true }),
      summary,
      ...(location !== '' && { location }),
      ...(description !== '' && { description }),
      categories: [{ name: category }],
      ...(isCancelled && { status: ICalEventStatus.CANCELLED }),
      transparency: times && !isCancelled ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
    });
  }
  // Every line of the file ends in CRLF (RFC 5545, 3.1); the library leaves it off the last one.
  return `${file.toString().trimEnd()}\r\n`;
}
