import { afterEach, describe, expect, test } from 'vitest';
import { learnerEvents } from '../../../electron/documents/icalendar/learner-events.ts';
import type { PlanEvent } from '../../../electron/documents/icalendar/plan-event.ts';
import { type CalendarOptions, calendarFileOf } from '../../../electron/documents/icalendar/write-calendar.ts';
import { wordsOf } from '../../../electron/documents/table/words.ts';
import { createTranslate } from '../../../electron/language/create-translate.ts';
import { clockChangeDays, realMinutesBetween } from '../../../shared/calendar/clock-change.ts';
import { fromDayNumber, isoDate, toDayNumber } from '../../../shared/calendar/iso-date.ts';
import { halfDayKind } from '../../../shared/plan/half-day.ts';
import { shiftsAt } from '../../../shared/plan/plan.ts';
import { aCase, factsOf } from '../../support/a-case.ts';
import { fillYear } from '../../support/a-full-case.ts';
import { readCalendar } from '../../support/read-calendar.ts';

const words = wordsOf('nl', await createTranslate('nl'));
const facts = factsOf(aCase(fillYear));
const { plan } = facts;
const options: CalendarOptions = {
  name: 'Planning Aster; "2026",\n2027',
  owner: { kind: 'learner', id: 'aster-2026', schoolName: 'School Het Proeflokaal' },
  date: isoDate('2026-09-01'),
  version: 3,
};
const yearEvents = learnerEvents(facts, words);
const file = calendarFileOf(yearEvents, options, words);
const { events } = readCalendar(file);

const day = (date: string) => toDayNumber(isoDate(date));
const timeZone = process.env.TZ;

afterEach(() => {
  if (timeZone === undefined) delete process.env.TZ;
  else process.env.TZ = timeZone;
});

/** Minutes since 1970 in UTC of a Brussels wall-clock moment, by the calendar rules of the product. */
function instantOf(dayNumber: number, minute: number): number {
  return realMinutesBetween(0, 0, dayNumber, minute) - 60;
}

function wallText(dayNumber: number, minute: number): string {
  const clock = minute % 1440;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${fromDayNumber(dayNumber + Math.floor(minute / 1440))}T${two(Math.floor(clock / 60))}:${two(clock % 60)}`;
}

describe.each([
  ['America/St_Johns', 210],
  ['Pacific/Kiritimati', -840],
])('a machine in %s', (zone, winterOffset) => {
  test('writes the same bytes', () => {
    process.env.TZ = zone;
    expect(new Date(2027, 0, 1).getTimezoneOffset()).toBe(winterOffset);
    expect(calendarFileOf(learnerEvents(facts, words), options, words)).toBe(file);
  });

  test('reads every shift part of the plan back, as wall clock and as instant', () => {
    process.env.TZ = zone;
    const planned: unknown[] = [];
    for (let index = plan.first; index <= plan.last; index++) {
      const dayNumber = plan.context.frame.first + index;
      for (const { start, end } of shiftsAt(plan, index).flatMap(({ parts }) => parts)) {
        planned.push({
          start: wallText(dayNumber, start),
          end: wallText(dayNumber, end),
          startInstant: instantOf(dayNumber, start),
          endInstant: instantOf(dayNumber, end),
        });
      }
    }
    const read = readCalendar(file).events.filter(({ category, times }) => category === 'Werkplek' && times);
    expect(read.map(({ times }) => times)).toEqual(planned);
    expect(planned.length).toBeGreaterThan(150);
  });

  test('reads every lesson half day back, with hours where the timetable has them', () => {
    process.env.TZ = zone;
    const planned: unknown[] = [];
    for (let at = plan.first * 2; at <= plan.last * 2 + 1; at++) {
      if (plan.kind[at] !== halfDayKind.school || plan.classDays.lessonStart[at]! < 0) continue;
      const dayNumber = plan.context.frame.first + (at >> 1);
      const [start, end] = [plan.classDays.lessonStart[at]!, plan.classDays.lessonEnd[at]!];
      planned.push([wallText(dayNumber, start), wallText(dayNumber, end), instantOf(dayNumber, start)]);
    }
    const read = readCalendar(file).events.filter(({ category, times }) => category === 'Les' && times);
    expect(read.map(({ times }) => [times?.start, times?.end, times?.startInstant])).toEqual(planned);
    expect(planned.length).toBeGreaterThan(100);
  });
});

describe('whole days', () => {
  test.each([
    ['leave', 'Vakantie'],
    ['publicHoliday', 'Wettelijke feestdag'],
    ['schoolFree', 'Vrije schooldag'],
    ['closure', 'Collectieve sluiting'],
    ['recuperation', 'Recuperatie'],
    ['rosterRest', 'Roosterrust'],
  ] as const)('every %s half day of the plan is in a whole-day event', (kind, category) => {
    const planned = new Set<number>();
    for (let at = plan.first * 2; at <= plan.last * 2 + 1; at++) {
      if (plan.kind[at] === halfDayKind[kind]) planned.add(plan.context.frame.first + (at >> 1));
    }
    const read = events.filter((event) => event.category === category);
    expect(read.map((event) => event.day)).toEqual([...planned]);
    expect(read.every(({ times, isBusy }) => times === undefined && !isBusy)).toBe(true);
    expect(planned.size).toBeGreaterThan(0);
  });
});

describe('the clock changes', () => {
  test('the night shift that starts on 24 October 2026 lasts 11 real hours', () => {
    const night = events.find(({ uid }) => uid.startsWith('2026-10-24-1'))!;
    expect(night.times).toMatchObject({ start: '2026-10-24T20:45', end: '2026-10-25T06:45' });
    expect(night.times!.endInstant - night.times!.startInstant).toBe(11 * 60);
  });

  test('the night shift that starts on 27 March 2027 lasts 9 real hours', () => {
    const night = events.find(({ uid }) => uid.startsWith('2027-03-27-1'))!;
    expect(night.times).toMatchObject({ start: '2027-03-27T20:45', end: '2027-03-28T06:45' });
    expect(night.times!.endInstant - night.times!.startInstant).toBe(9 * 60);
  });

  test('the written VTIMEZONE agrees with the rules around every change from 2001 to 2099', () => {
    const changes = Array.from({ length: 99 }, (_, index) => Object.values(clockChangeDays(2001 + index))).flat();
    const moments = changes.flatMap((change) => [
      { day: change, times: { start: 30, end: 119 } },
      { day: change, times: { start: 180, end: 240 } },
      { day: change - 1, times: { start: 1300, end: 1800 } },
    ]);
    const texts = { summary: 'x', location: '', description: '', category: 'x' };
    const read = readCalendar(
      calendarFileOf(
        moments.map((moment) => ({ ...moment, ...texts })),
        options,
        words,
      ),
    );
    expect(read.events.map(({ times }) => [times?.startInstant, times?.endInstant])).toEqual(
      moments.map(({ day: dayNumber, times }) => [instantOf(dayNumber, times.start), instantOf(dayNumber, times.end)]),
    );
  });

  test('an hour the clock skips is written as the one it shows, an hour it shows twice as itself', () => {
    const texts = { summary: 'x', location: '', description: '', category: 'x' };
    const odd: PlanEvent[] = [
      { day: day('2026-10-25'), times: { start: 150, end: 360 }, ...texts },
      { day: day('2027-03-28'), times: { start: 150, end: 360 }, ...texts },
    ];
    const times = readCalendar(calendarFileOf(odd, options, words)).events.map((event) => event.times);
    expect(times.map((each) => each?.start)).toEqual(['2026-10-25T02:30', '2027-03-28T03:30']);
    expect(times[1]?.startInstant).toBe(instantOf(day('2027-03-28'), 150));
  });
});

describe('what a calendar program is told', () => {
  test('name, stamp and number come from the options', () => {
    expect(readCalendar(file).name).toBe('Planning Aster; "2026", 2027');
    expect(new Set(events.map(({ stamp }) => stamp))).toEqual(new Set(['2026-09-01T00:00:00Z']));
    expect(new Set(events.map(({ sequence }) => sequence))).toEqual(new Set([3]));
    expect(events.every(({ status }) => status === undefined)).toBe(true);
  });

  test('UIDs name the place in the calendar, per learner and school', () => {
    expect(events[0]?.uid).toBe('2026-09-01-1.learner.aster-2026.47fa2e4d@duaalplanner');
    const other = { ...options, owner: { ...options.owner, schoolName: 'School De Proefbuis' } };
    const uids = new Set(readCalendar(calendarFileOf(yearEvents, other, words)).events.map(({ uid }) => uid));
    expect(events.some(({ uid }) => uids.has(uid))).toBe(false);
  });

  test('a text cannot break out of its line', () => {
    const texts = {
      summary: 'Aster\r\nATTACH:http://example.org',
      location: 'Proef\rstraat\u0000 1, 9999; \\n',
      description: 'een\ntwee\u0007',
      category: 'a,b;c',
    };
    const [event] = readCalendar(calendarFileOf([{ day: day('2026-09-01'), ...texts }], options, words)).events;
    expect(event).toMatchObject({
      summary: 'Aster ATTACH:http://example.org',
      location: 'Proef straat  1, 9999; \\n',
      description: 'een\ntwee ',
      category: 'a,b;c',
    });
  });
});

describe('an update', () => {
  const changedFacts = factsOf(
    aCase((draft) => {
      fillYear(draft);
      draft.trajectories[0]!.pins!.push(
        { date: '2026-09-02', part: 'day', assignment: 'L', reason: 'ruil' },
        { date: '2026-09-03', part: 'day', assignment: 'V', reason: 'ruil' },
      );
    }),
  );
  const changedEvents = learnerEvents(changedFacts, words);
  const on = (text: string, date: string) => readCalendar(text).events.filter(({ uid }) => uid.startsWith(date));

  test('a changed shift keeps its UID and has a higher number', () => {
    const updated = calendarFileOf(changedEvents, { ...options, version: 4 }, words);
    expect(on(updated, '2026-09-02')).toMatchObject([
      { uid: on(file, '2026-09-02')[0]!.uid, sequence: 4, summary: 'Late dienst – Afdeling Testtuin' },
    ]);
  });

  test('beside the earlier file, what is gone is cancelled and what is the same keeps its number', () => {
    const updated = calendarFileOf(changedEvents, { ...options, previous: file }, words);
    expect(on(updated, '2026-09-02')).toMatchObject([{ sequence: 4, status: undefined }]);
    expect(on(updated, '2026-09-03')).toMatchObject([
      { sequence: 4, status: undefined, summary: 'Vroege dienst – Afdeling Testtuin' },
      {
        uid: on(file, '2026-09-03')[1]!.uid,
        sequence: 4,
        status: 'CANCELLED',
        summary: 'Vervallen: Gesplitste dienst – Afdeling Testtuin',
        isBusy: false,
        times: { start: '2026-09-03T16:00', end: '2026-09-03T19:36' },
      },
    ]);
    expect(readCalendar(updated).events.filter(({ sequence }) => sequence === 3).length).toBe(events.length - 3);
  });

  test('the same plan again gives the same bytes, cancelled events included', () => {
    expect(calendarFileOf(yearEvents, { ...options, previous: file }, words)).toBe(file);
    const updated = calendarFileOf(changedEvents, { ...options, previous: file }, words);
    expect(calendarFileOf(changedEvents, { ...options, previous: updated }, words)).toBe(updated);
  });

  test('an event that comes back is no longer cancelled and goes past the cancellation', () => {
    const cancelled = calendarFileOf(changedEvents, { ...options, previous: file }, words);
    const back = calendarFileOf(yearEvents, { ...options, previous: cancelled }, words);
    expect(on(back, '2026-09-03')).toMatchObject([
      { sequence: 5, status: undefined, summary: 'Gesplitste dienst – Afdeling Testtuin' },
      { sequence: 5, status: undefined, summary: 'Gesplitste dienst – Afdeling Testtuin' },
    ]);
  });

  test.each([
    ['no calendar at all', 'geen kalender'],
    ['the calendar of another learner', file.replaceAll('.aster-2026.', '.bries-2026.')],
    ['an empty calendar', 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nEND:VCALENDAR\r\n'],
  ])('%s in the place of the earlier file changes nothing', (_, previous) => {
    expect(calendarFileOf(yearEvents, { ...options, previous }, words)).toBe(file);
  });
});
