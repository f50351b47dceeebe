import { buildSchoolCalendar, type SchoolCalendar } from '../../shared/calendar/school-calendar.ts';
import { schoolYear } from '../../shared/calendar/school-year.ts';
import type { ClassYear } from '../../shared/input/class-year.ts';
import type { CalendarEntry } from '../../shared/input/school.ts';
import type { Translate } from '../../shared/messages/word-finding.ts';
import { publicHolidaysFor } from './belgian-public-holidays.ts';
import type { OwnDays } from './calendar-ics.ts';

/** Whose calendar is meant: a school, one of its campuses, or one of its classes. */
export type ScopeOfCalendar = {
  readonly schoolId: string;
  readonly campusId?: string | undefined;
  readonly classGroupId?: string | undefined;
};

export type CalendarOfScope = {
  readonly name: string;
  /** The law's year with the exceptions that the school entered. */
  readonly calendar: SchoolCalendar;
  /** What school, campus and class laid down themselves. */
  readonly own: readonly OwnDays[];
};

function daysOf(ownerId: string, entries: readonly CalendarEntry[] | undefined, translate: Translate): OwnDays[] {
  return (entries ?? []).map(({ kind, name, part, firstDay, lastDay }) => {
    const kindName = translate(`schoolCalendar.kinds.${kind}`);
    const title = name ?? kindName;
    return {
      id: `${ownerId}-${kind}-${part}-${firstDay}`,
      name: part === 'day' ? title : `${title} (${translate(`schoolCalendar.parts.${part}`)})`,
      detail: kindName,
      ...{ firstDay, lastDay },
    };
  });
}

/** The calendar of a school, campus or class; undefined for one that is no longer there. */
export function calendarOfScope(
  { schoolYear: year, schools, classGroups }: ClassYear,
  { schoolId, campusId, classGroupId }: ScopeOfCalendar,
  translate: Translate,
): CalendarOfScope | undefined {
  const school = schools.find(({ id }) => id === schoolId);
  const classGroup = classGroups.find(({ id }) => id === classGroupId);
  const campus = school?.campuses?.find(({ id }) => id === (classGroup?.campusId ?? campusId));
  if (!school || (classGroupId !== undefined && !classGroup) || (campusId !== undefined && !campus)) return undefined;
  const known = schoolYear(year);
  return {
    name: (classGroup ?? campus ?? school).name,
    calendar: buildSchoolCalendar(known, publicHolidaysFor(known), school.calendarExceptions),
    own: [
      ...daysOf(`school-${school.id}`, school.calendar, translate),
      ...daysOf(`campus-${school.id}-${campus?.id}`, campus?.calendar, translate),
      ...daysOf(`class-${classGroup?.id}`, classGroup?.calendar, translate),
    ],
  };
}
