import type { SchoolCalendar } from '../../shared/calendar/school-calendar.ts';

/** The school calendar as indented JSON, its keys in the documented order; ends with a newline. */
export function calendarJson(calendar: SchoolCalendar): string {
  const { schoolYear, firstSchoolDay, lastSchoolDay } = calendar;
  const periods = calendar.periods.map(({ id, kind, name, firstDay, lastDay, part, source }) =>
    part === undefined
      ? { id, kind, name, firstDay, lastDay, source }
      : { id, kind, name, firstDay, lastDay, part, source },
  );
  return `${JSON.stringify({ schoolYear, firstSchoolDay, lastSchoolDay, periods }, undefined, 2)}\n`;
}
