import { halfDayKind } from '../plan/half-day.ts';
import type { Plan } from '../plan/plan.ts';
import { minutesPerDay } from './work-blocks.ts';

/** No lesson with a known time soon after the work. */
export const noLesson = -1;

/**
 * The start of the first lesson that follows the work of a day, on a later day and at most the day after its end; lessons of the day
 * itself follow no rest. Moments are minutes from the frame's first midnight.
 */
export function nextLessonStart(plan: Plan, workDay: number, end: number): number {
  const last = Math.min(plan.last, Math.floor(end / minutesPerDay) + 1);
  for (let day = workDay + 1; day <= last; day++) {
    for (let at = day * 2; at <= day * 2 + 1; at++) {
      if (plan.kind[at] !== halfDayKind.school) continue;
      const start = plan.classDays.lessonStart[at]!;
      if (start >= 0 && day * minutesPerDay + start >= end) return day * minutesPerDay + start;
    }
  }
  return noLesson;
}
