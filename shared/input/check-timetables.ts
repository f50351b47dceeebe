import type { InputPath } from './input-problem.ts';
import { checkPeriod, type Report } from './known-things.ts';
import type { LessonTimetable } from './school.ts';

/** Reports timetables of one class that overlap, and days and hours in them that end before they start. */
export function checkTimetables(timetables: readonly LessonTimetable[], path: InputPath, report: Report): void {
  timetables.forEach((timetable, at) => {
    checkPeriod(timetable, [...path, at], report);
    const overlaps = timetables
      .slice(0, at)
      .some((other) => other.firstDay <= timetable.lastDay && timetable.firstDay <= other.lastDay);
    if (overlaps) report([...path, at, 'firstDay'], 'overlappingTimetables');
    for (const day of ['mon', 'tue', 'wed', 'thu', 'fri'] as const) {
      for (const half of ['morning', 'afternoon'] as const) {
        const lesson = timetable[day]?.[half];
        if (lesson && lesson.end <= lesson.start)
          report([...path, at, day, half, 'end'], 'endBeforeStart', { start: lesson.start });
      }
    }
  });
}
