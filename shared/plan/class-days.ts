import type { CalendarDays } from '../calendar/calendar-days.ts';
import { spanOf } from '../calendar/period.ts';
import type { YearFrame } from '../calendar/school-year.ts';
import { minutesOfClock } from '../input/primitives.ts';
import type { CalendarEntry, ClassGroup, LessonTimetable, School } from '../input/school.ts';
import { weekKeys } from '../input/trajectory.ts';
import { partBits } from './half-day.ts';

/** Why a half day is free of school although it is an ordinary weekday. */
export const schoolFreeReason = { none: 0, bridgeDay: 1, freeAfternoon: 2, localFree: 3, studyDay: 4 } as const;

/** Why the class is at school on a half day. */
export const schoolHold = { none: 0, timetable: 1, exam: 2, block: 3 } as const;

/** A class group's year: what school holds, half day by half day, before any learner is planned. */
export type ClassDays = {
  readonly classGroup: ClassGroup;
  readonly school: School;
  readonly calendarDays: CalendarDays;
  /** 1 where a timetable of the class covers the day. */
  readonly hasTimetable: Uint8Array;
  /** Lesson periods really given, 0 where there is no school. */
  readonly lessonPeriods: Uint8Array;
  /** Lesson periods that would be given were the half day not free, or the usual number. */
  readonly usualPeriods: Uint8Array;
  readonly hold: Uint8Array;
  readonly free: Uint8Array;
  /** 1 where a free half day takes lessons away that the timetable has. */
  readonly lostLessons: Uint8Array;
  /** 1 where a work block sends the class to its workplaces. */
  readonly workBlock: Uint8Array;
  /** First and last minute of school on a day, -1 without school or without known times. */
  readonly lessonStart: Int16Array;
  readonly lessonEnd: Int16Array;
};

type Draft = ClassDays;

function emptyDays(classGroup: ClassGroup, school: School, calendarDays: CalendarDays): Draft {
  const days = calendarDays.frame.dayCount;
  const halves = days * 2;
  const usual = new Uint8Array(halves);
  for (let half = 0; half < halves; half++) {
    usual[half] = half % 2 === 0 ? (school.usualPeriods?.morning ?? 4) : (school.usualPeriods?.afternoon ?? 3);
  }
  return {
    classGroup,
    school,
    calendarDays,
    hasTimetable: new Uint8Array(days),
    lessonPeriods: new Uint8Array(halves),
    usualPeriods: usual,
    hold: new Uint8Array(halves),
    free: new Uint8Array(halves),
    lostLessons: new Uint8Array(halves),
    workBlock: new Uint8Array(halves),
    lessonStart: new Int16Array(halves).fill(-1),
    lessonEnd: new Int16Array(halves).fill(-1),
  };
}

/** Day indexes of a period inside the frame. */
function indexesOf(period: Parameters<typeof spanOf>[0], frame: YearFrame): { first: number; last: number } {
  const span = spanOf(period);
  return { first: Math.max(0, span.first - frame.first), last: Math.min(frame.dayCount - 1, span.last - frame.first) };
}

function layTimetable(days: Draft, timetable: LessonTimetable): void {
  const { frame } = days.calendarDays;
  const { first, last } = indexesOf(timetable, frame);
  for (let day = first; day <= last; day++) {
    days.hasTimetable[day] = 1;
    const weekday = day % 7;
    const lessons = weekday < 5 ? timetable[weekKeys[weekday] as 'mon'] : undefined;
    for (let half = 0; half < 2; half++) {
      const lesson = half === 0 ? lessons?.morning : lessons?.afternoon;
      const at = day * 2 + half;
      days.lessonPeriods[at] = lesson?.periods ?? 0;
      days.hold[at] = lesson ? schoolHold.timetable : schoolHold.none;
      days.lessonStart[at] = lesson ? minutesOfClock(lesson.start) : -1;
      days.lessonEnd[at] = lesson ? minutesOfClock(lesson.end) : -1;
      if (lesson) days.usualPeriods[at] = lesson.periods;
    }
  }
}

function layEntry(days: Draft, entry: CalendarEntry): void {
  const { frame } = days.calendarDays;
  const { first, last } = indexesOf(entry, frame);
  for (let day = first; day <= last; day++) {
    if (day % 7 > 4) continue;
    for (let half = 0; half < 2; half++) {
      if ((partBits[entry.part] & (half + 1)) === 0) continue;
      const at = day * 2 + half;
      if (entry.kind === 'localFree') days.free[at] = schoolFreeReason.localFree;
      else if (entry.kind === 'studyDay') days.free[at] = schoolFreeReason.studyDay;
      else if (entry.kind === 'workBlock') days.workBlock[at] = 1;
      else {
        days.hold[at] = entry.kind === 'exam' ? schoolHold.exam : schoolHold.block;
        days.lessonPeriods[at] = entry.periods ?? days.usualPeriods[at]!;
      }
    }
  }
}

function clearHalf(days: Draft, at: number): void {
  days.lessonPeriods[at] = 0;
  days.hold[at] = schoolHold.none;
  days.lessonStart[at] = -1;
  days.lessonEnd[at] = -1;
}

/** Takes lessons away where the law, the school or a work block does: holidays, free halves, days outside the lesson year. */
function clearFreeHalves(days: Draft): void {
  const calendar = days.calendarDays;
  for (let day = 0; day < calendar.frame.dayCount; day++) {
    const isClosed =
      calendar.schoolHoliday[day] !== 0 ||
      calendar.publicHoliday[day] !== 0 ||
      day < calendar.firstSchoolIndex ||
      day > calendar.lastSchoolIndex;
    for (let half = 0; half < 2; half++) {
      const at = day * 2 + half;
      if (!isClosed && day % 7 < 5 && (calendar.bridgeDay[day]! & (half + 1)) !== 0)
        days.free[at] = schoolFreeReason.bridgeDay;
      if (!isClosed && (calendar.freeAfternoon[day]! & (half + 1)) !== 0)
        days.free[at] = schoolFreeReason.freeAfternoon;
      if (isClosed) days.free[at] = schoolFreeReason.none;
      if (days.free[at] !== 0 && days.hold[at] !== 0) days.lostLessons[at] = 1;
      if (isClosed) days.workBlock[at] = 0;
      if (isClosed || days.free[at] !== 0 || days.workBlock[at] !== 0) clearHalf(days, at);
    }
  }
}

/** Lays timetables, then the calendar entries of school, campus and class over them, then the law's free days over all. */
export function buildClassDays(classGroup: ClassGroup, school: School, calendarDays: CalendarDays): ClassDays {
  const days = emptyDays(classGroup, school, calendarDays);
  for (const timetable of classGroup.lessons) layTimetable(days, timetable);
  const campus = school.campuses?.find(({ id }) => id === classGroup.campusId);
  for (const entries of [school.calendar, campus?.calendar, classGroup.calendar]) {
    for (const entry of entries ?? []) layEntry(days, entry);
  }
  clearFreeHalves(days);
  return days;
}
