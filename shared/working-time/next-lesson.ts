import { halfDayKind } from '../plan/half-day.ts';
import type { Plan } from '../plan/plan.ts';
import { minutesPerDay } from './work-blocks.ts';

/** No lesson with a known time on the day of the moment or the day after. */
export const noLesson = -1;

/** The start of the learner's first lesson at or after a moment, on its day or the next; moments are minutes from the frame's first midnight. */
export function nextLessonStart(plan: Plan, moment: number): number {
  const today = Math.floor(moment / minutesPerDay);
  const last = Math.min(plan.last, today + 1);
  for (let day = today; day <= last; day++) {
    for (let at = day * 2; at <= day * 2 + 1; at++) {
      if (plan.kind[at] !== halfDayKind.school) continue;
      const start = plan.classDays.lessonStart[at]!;
      if (start >= 0 && day * minutesPerDay + start >= moment) return day * minutesPerDay + start;
    }
  }
  return noLesson;
}
