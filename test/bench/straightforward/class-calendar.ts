import { eachDayOfInterval, getISODay, isWeekend, startOfISOWeek } from 'date-fns';
import type { DayPart } from '../../../shared/input/primitives.ts';
import type { CalendarEntry, ClassGroup, School } from '../../../shared/input/school.ts';
import { iso, type SchoolCalendar, weeksOfSchoolYear } from './school-calendar.ts';

export type Part = 'morning' | 'afternoon';
export const parts: readonly Part[] = ['morning', 'afternoon'];

/** What the class does on half a day. */
export type ClassHalf = {
  /** Why the class is at school, if it is. */
  lesson: 'timetable' | 'exam' | 'block' | undefined;
  periods: number;
  /** Lesson periods that school would give here. */
  usualPeriods: number;
  start: string | undefined;
  /** Why there is no school although it is an ordinary weekday. */
  free: 'bridgeDay' | 'freeAfternoon' | 'localFree' | 'studyDay' | undefined;
  /** The free half day takes lessons away. */
  losesLessons: boolean;
  workBlock: boolean;
};

export type ClassDay = {
  date: Date;
  iso: string;
  /** The Monday of its week. */
  monday: string;
  weekday: (typeof weekdayKeys)[number];
  isWeekend: boolean;
  /** School holiday, public holiday, or outside the first to the last school day. */
  closed: boolean;
  hasTimetable: boolean;
  morning: ClassHalf;
  afternoon: ClassHalf;
};

export type ClassCalendar = {
  group: ClassGroup;
  school: School;
  calendar: SchoolCalendar;
  days: Map<string, ClassDay>;
};

export const weekdayKeys = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

export function keyOf(date: Date): (typeof weekdayKeys)[number] {
  return weekdayKeys[getISODay(date) - 1]!;
}

export function covers(part: DayPart, half: Part): boolean {
  return part === 'day' || part === half;
}

export function isIn(date: string, { firstDay, lastDay }: { firstDay: string; lastDay: string }): boolean {
  return firstDay <= date && date <= lastDay;
}

function fromTimetable(date: Date, half: Part, group: ClassGroup, school: School): ClassHalf {
  const timetable = group.lessons.findLast((one) => isIn(iso(date), one));
  const key = keyOf(date);
  const lesson = key === 'sat' || key === 'sun' ? undefined : timetable?.[key]?.[half];
  const usual = school.usualPeriods ?? { morning: 4, afternoon: 3 };
  return {
    lesson: lesson && 'timetable',
    periods: lesson?.periods ?? 0,
    usualPeriods: lesson?.periods ?? usual[half],
    start: lesson?.start,
    free: undefined,
    losesLessons: false,
    workBlock: false,
  };
}

function layEntry(half: ClassHalf, entry: CalendarEntry): void {
  if (entry.kind === 'localFree' || entry.kind === 'studyDay') half.free = entry.kind;
  else if (entry.kind === 'workBlock') half.workBlock = true;
  else {
    half.lesson = entry.kind === 'exam' ? 'exam' : 'block';
    half.periods = entry.periods ?? half.usualPeriods;
  }
}

function layLaw(day: ClassDay, half: Part, calendar: SchoolCalendar): void {
  const own = day[half];
  if (day.iso === calendar.bridgeDay) own.free = 'bridgeDay';
  if (day.iso === calendar.freeAfternoon && half === 'afternoon') own.free = 'freeAfternoon';
  if (day.closed) {
    own.free = undefined;
    own.workBlock = false;
  }
  own.losesLessons = own.free !== undefined && own.lesson !== undefined;
  if (day.closed || own.free !== undefined || own.workBlock) {
    own.lesson = undefined;
    own.periods = 0;
    own.start = undefined;
  }
}

/** The year of a class: timetable, then what school, campus and class group add, then the law. */
export function classCalendar(group: ClassGroup, school: School, calendar: SchoolCalendar): ClassCalendar {
  const campus = school.campuses?.find(({ id }) => id === group.campusId);
  const entries = [...(school.calendar ?? []), ...(campus?.calendar ?? []), ...(group.calendar ?? [])];
  const days = new Map<string, ClassDay>();
  for (const date of eachDayOfInterval(weeksOfSchoolYear(calendar.schoolYear))) {
    const text = iso(date);
    const day: ClassDay = {
      date,
      iso: text,
      monday: iso(startOfISOWeek(date)),
      weekday: keyOf(date),
      isWeekend: isWeekend(date),
      closed:
        calendar.holidays.has(text) ||
        calendar.publicHolidays.has(text) ||
        text < calendar.firstSchoolDay ||
        text > calendar.lastSchoolDay,
      hasTimetable: group.lessons.some((one) => isIn(iso(date), one)),
      morning: fromTimetable(date, 'morning', group, school),
      afternoon: fromTimetable(date, 'afternoon', group, school),
    };
    for (const half of parts) {
      if (!day.isWeekend) {
        for (const entry of entries) {
          if (covers(entry.part, half) && isIn(day.iso, entry)) layEntry(day[half], entry);
        }
      }
      layLaw(day, half, calendar);
    }
    days.set(day.iso, day);
  }
  return { group, school, calendar, days };
}
