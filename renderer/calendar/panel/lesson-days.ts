import type { LessonDay, LessonTimetable } from '../../../shared/input/school.ts';

export const lessonKeys = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
export type LessonHalf = NonNullable<LessonDay['morning']>;

/** Lessons of half a day as most schools hold them, to begin with. */
export const usualLessons = {
  morning: { periods: 4, start: '08:30', end: '12:05' },
  afternoon: { periods: 3, start: '13:00', end: '15:35' },
} as const satisfies Record<'morning' | 'afternoon', LessonHalf>;

/** A timetable with other lessons on half a weekday, or none; a weekday without lessons is left out. */
export function withHalf(
  timetable: LessonTimetable,
  key: (typeof lessonKeys)[number],
  half: 'morning' | 'afternoon',
  lessons: LessonHalf | undefined,
): LessonTimetable {
  const { [key]: day = {}, ...otherDays } = timetable;
  const { [half]: _, ...otherHalf } = day;
  const next = lessons ? { ...otherHalf, [half]: lessons } : otherHalf;
  return Object.keys(next).length === 0 ? otherDays : { ...otherDays, [key]: next };
}
