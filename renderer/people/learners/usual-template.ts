import type { ClassGroup } from '../../../shared/input/school.ts';
import { lessonDaysOf } from '../../../shared/pattern/lay-template.ts';
import type { PatternTemplateId } from '../../../shared/pattern/templates.ts';

const byLessonDays: Readonly<Record<number, PatternTemplateId>> = { 1: 'fourDays', 2: 'threeDays', 3: 'twoDays' };

/** The pattern that leaves the class its lessons: as many work days as the timetable leaves open. */
export function usualTemplate({ lessons: [timetable] }: ClassGroup): PatternTemplateId {
  const count = timetable ? lessonDaysOf(timetable).length : 0;
  return byLessonDays[count] ?? 'threeDays';
}
