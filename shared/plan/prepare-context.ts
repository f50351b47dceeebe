import { buildCalendarDays, type CalendarDays } from '../calendar/calendar-days.ts';
import type { PublicHoliday } from '../calendar/public-holidays.ts';
import { buildSchoolCalendar } from '../calendar/school-calendar.ts';
import { schoolYear, yearFrameOf } from '../calendar/school-year.ts';
import type { ClassYear } from '../input/class-year.ts';
import { createPlanningContext, type PlanningContext } from './planning-context.ts';

/** The planning context of a class year: the law's calendar, once for all schools and once more for each with exceptions of its own. */
export function prepareContext(classYear: ClassYear, publicHolidays: readonly PublicHoliday[]): PlanningContext {
  const year = schoolYear(classYear.schoolYear);
  const usual = buildCalendarDays(buildSchoolCalendar(year, publicHolidays));
  const own = new Map<string, CalendarDays>();
  for (const school of classYear.schools) {
    if (!school.calendarExceptions?.length) continue;
    own.set(school.id, buildCalendarDays(buildSchoolCalendar(year, publicHolidays, school.calendarExceptions)));
  }
  return createPlanningContext(classYear, yearFrameOf(year), (schoolId) => own.get(schoolId) ?? usual);
}
