import { checkTimetables } from '../../../shared/input/check-timetables.ts';
import type { LessonTimetable } from '../../../shared/input/school.ts';

/** What is wrong with timetables that follow each other: by their place, the paths within them. */
export function timetableProblems(timetables: readonly LessonTimetable[]): ReadonlyMap<number, ReadonlySet<string>> {
  const problems = new Map<number, Set<string>>();
  checkTimetables(timetables, [], ([at, ...path]) => {
    const place = Number(at);
    problems.set(place, (problems.get(place) ?? new Set()).add(path.join('.')));
  });
  return problems;
}
