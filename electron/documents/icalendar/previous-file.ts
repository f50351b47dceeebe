import ICAL from 'ical.js';
import { dayNumberOf } from '../../../shared/calendar/iso-date.ts';
import { brusselsZone } from './brussels-time.ts';
import type { PlanEvent } from './plan-event.ts';

/** An event as an earlier export wrote it. */
export type WrittenEvent = {
  readonly uid: string;
  readonly sequence: number;
  readonly isCancelled: boolean;
  readonly event: PlanEvent;
};

function dayOf({ year, month, day }: ICAL.Time): number {
  return dayNumberOf(year, month, day);
}

/** The hours of an event in Brussels time; undefined where start or end is written any other way than ours. */
function timesOf(vevent: ICAL.Component, start: ICAL.Time, end: unknown): PlanEvent['times'] {
  const zones = ['dtstart', 'dtend'].map((name) => vevent.getFirstProperty(name)?.getFirstParameter('tzid'));
  if (!(end instanceof ICAL.Time) || end.isDate || zones.some((zone) => zone !== brusselsZone)) return undefined;
  const minute = (time: ICAL.Time) => (dayOf(time) - dayOf(start)) * 1440 + time.hour * 60 + time.minute;
  return { start: minute(start), end: minute(end) };
}

function writtenEvent(vevent: ICAL.Component): WrittenEvent[] {
  const text = (name: string) => String(vevent.getFirstPropertyValue(name) ?? '');
  const start = vevent.getFirstPropertyValue('dtstart');
  if (!(start instanceof ICAL.Time)) return [];
  const times = start.isDate ? undefined : timesOf(vevent, start, vevent.getFirstPropertyValue('dtend'));
  if (!start.isDate && !times) return [];
  const event: PlanEvent = {
    day: dayOf(start),
    ...(times && { times }),
    summary: text('summary'),
    location: text('location'),
    description: text('description'),
    category: text('categories'),
  };
  return [
    { uid: text('uid'), sequence: Number(text('sequence')) || 0, isCancelled: text('status') === 'CANCELLED', event },
  ];
}

/** The events of an earlier export by UID. A text that is no calendar has none: there is nothing in it to update. */
export function readWrittenEvents(text: string): ReadonlyMap<string, WrittenEvent> {
  try {
    const calendar = ICAL.Component.fromString(text);
    return new Map(
      calendar
        .getAllSubcomponents('vevent')
        .flatMap(writtenEvent)
        .map((written) => [written.uid, written]),
    );
  } catch {
    return new Map();
  }
}
