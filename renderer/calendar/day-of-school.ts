import { buildCalendarDays } from '../../shared/calendar/calendar-days.ts';
import type { PublicHoliday } from '../../shared/calendar/public-holidays.ts';
import { buildSchoolCalendar } from '../../shared/calendar/school-calendar.ts';
import type { SchoolYear } from '../../shared/calendar/school-year.ts';
import type { ClassGroup } from '../../shared/input/school.ts';
import { buildClassDays, type ClassDays, schoolFreeReason, schoolHold } from '../../shared/plan/class-days.ts';
import type { CalendarScope } from './scope.ts';

/** What half a day is for the school. */
export const schoolHalves = [
  'none',
  'lesson',
  'exam',
  'block',
  'workBlock',
  'localFree',
  'studyDay',
  'bridgeDay',
  'freeAfternoon',
  'schoolHoliday',
  'publicHoliday',
  'weekend',
  'outside',
] as const;
export type SchoolHalf = (typeof schoolHalves)[number];

const ofFree: Readonly<Record<number, SchoolHalf>> = {
  [schoolFreeReason.bridgeDay]: 'bridgeDay',
  [schoolFreeReason.freeAfternoon]: 'freeAfternoon',
  [schoolFreeReason.localFree]: 'localFree',
  [schoolFreeReason.studyDay]: 'studyDay',
};

/** The year of a scope, half day by half day; of a school or campus without the lessons of any class. */
export function daysOfScope(
  year: SchoolYear,
  publicHolidays: readonly PublicHoliday[],
  scope: CalendarScope,
): ClassDays {
  const { school } = scope;
  const calendarDays = buildCalendarDays(buildSchoolCalendar(year, publicHolidays, school.calendarExceptions));
  const nobody: ClassGroup = {
    ...{ id: 'nobody', schoolId: school.id, name: school.name, lessons: [] },
    ...(scope.kind === 'campus' && { campusId: scope.campusId }),
  };
  return buildClassDays(scope.kind === 'class' ? scope.classGroup : nobody, school, calendarDays);
}

/** What half a day is, the law's days first; `day` is an index of the year's frame. */
export function halfOf(days: ClassDays, day: number, half: 0 | 1): SchoolHalf {
  const { calendarDays } = days;
  const { frame } = calendarDays;
  if (day < frame.startIndex || day > frame.endIndex) return 'outside';
  if (calendarDays.publicHoliday[day] !== 0) return 'publicHoliday';
  if (day % 7 > 4) return 'weekend';
  if (calendarDays.schoolHoliday[day] !== 0) return 'schoolHoliday';
  const at = day * 2 + half;
  const free = ofFree[days.free[at]!];
  if (free) return free;
  if (days.workBlock[at] !== 0) return 'workBlock';
  if (days.hold[at] === schoolHold.exam) return 'exam';
  if (days.hold[at] === schoolHold.block) return 'block';
  return days.hold[at] === schoolHold.timetable ? 'lesson' : 'none';
}
