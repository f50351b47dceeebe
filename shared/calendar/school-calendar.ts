import { citationOf, type LegalSource } from '../rules/legal-source.ts';
import type { CalendarPeriod } from './calendar-period.ts';
import { calendarSources } from './calendar-sources.ts';
import { type CalendarException, exceptionFor, officialExceptions } from './exceptions.ts';
import { type DayNumber, dayNumberOf, fromDayNumber, type IsoDate } from './iso-date.ts';
import { type DaySpan, spanContains } from './period.ts';
import { type PublicHoliday, publicHolidayName, schoolFreePublicHolidays, statutoryDays } from './public-holidays.ts';
import {
  bridgeDay,
  christmasEveOfFreeAfternoon,
  firstSchoolDay,
  lastSchoolDay,
  schoolHolidayIds,
  schoolHolidayNames,
  schoolHolidaysByRule,
} from './school-holidays.ts';
import { schoolYear as checkedSchoolYear, type SchoolYear, startYearOf } from './school-year.ts';

/** The law's calendar of one school year; local free days, study days and replacement days are laid over it by others. */
export type SchoolCalendar = {
  readonly schoolYear: SchoolYear;
  readonly firstSchoolDay: IsoDate;
  readonly lastSchoolDay: IsoDate;
  /** By first day, then by id. */
  readonly periods: readonly CalendarPeriod[];
};

function cite(...sources: readonly LegalSource[]): string {
  return sources.map(citationOf).join('; ');
}

function daysOf(span: DaySpan): { firstDay: IsoDate; lastDay: IsoDate } {
  return { firstDay: fromDayNumber(span.first), lastDay: fromDayNumber(span.last) };
}

function oneDay(day: DayNumber): { firstDay: IsoDate; lastDay: IsoDate } {
  return daysOf({ first: day, last: day });
}

function holidayPeriods(year: SchoolYear, within: DaySpan, exceptions: readonly CalendarException[]): CalendarPeriod[] {
  const byRule = schoolHolidaysByRule(year);
  return schoolHolidayIds.map((id) => {
    const exception = exceptionFor(id, within, exceptions);
    const days = exception ? { firstDay: exception.firstDay, lastDay: exception.lastDay } : daysOf(byRule[id]);
    const rule = cite(calendarSources.schoolHolidays);
    const source = exception ? `${rule}; ${exception.source}` : rule;
    return { id, kind: 'schoolHoliday', name: schoolHolidayNames[id], ...days, source };
  });
}

/** Throws when one of the ten days is missing or given twice: a plan on an incomplete list would be wrong in silence. */
function publicHolidayPeriods(within: DaySpan, publicHolidays: readonly PublicHoliday[]): CalendarPeriod[] {
  return statutoryDays.map(({ id }) => {
    const days = publicHolidays.filter((holiday) => holiday.id === id && spanContains(within, holiday.day));
    const [holiday] = days;
    if (!holiday || days.length > 1) throw new Error(`Expected one day for public holiday ${id}, got ${days.length}`);
    const source = schoolFreePublicHolidays.has(id)
      ? cite(calendarSources.publicHolidays, calendarSources.schoolHolidays)
      : cite(calendarSources.publicHolidays);
    return { id, kind: 'publicHoliday', name: publicHolidayName(id), ...oneDay(holiday.day), source };
  });
}

function freeDayPeriods(year: SchoolYear): CalendarPeriod[] {
  const bridge: CalendarPeriod = {
    id: 'bridge-day',
    kind: 'bridgeDay',
    name: 'Brugdag na Hemelvaart',
    ...oneDay(bridgeDay(year)),
    source: cite(calendarSources.schoolHolidays),
  };
  const eve = christmasEveOfFreeAfternoon(year);
  if (eve === undefined) return [bridge];
  return [
    bridge,
    {
      id: 'christmas-eve',
      kind: 'freeAfternoon',
      name: 'Vrije namiddag op kerstavond',
      ...oneDay(eve),
      part: 'afternoon',
      source: cite(calendarSources.christmasEve),
    },
  ];
}

function byFirstDayThenId(a: CalendarPeriod, b: CalendarPeriod): number {
  const [x, y] = a.firstDay === b.firstDay ? [a.id, b.id] : [a.firstDay, b.firstDay];
  return x < y ? -1 : x > y ? 1 : 0;
}

/**
 * The school calendar of a school year from 2001-2002 to 2098-2099; other years throw `SchoolYearError`. The public holidays
 * must hold the ten statutory days of the school year and may hold more; own exceptions come on top of the official ones.
 * Source: decree of the Flemish Government of 31 August 2001, art. 2 and 7.
 */
export function buildSchoolCalendar(
  schoolYear: SchoolYear,
  publicHolidays: readonly PublicHoliday[],
  ownExceptions: readonly CalendarException[] = [],
): SchoolCalendar {
  const year = checkedSchoolYear(schoolYear);
  const start = startYearOf(year);
  const within = { first: dayNumberOf(start, 9, 1), last: dayNumberOf(start + 1, 8, 31) };
  const periods = [
    ...holidayPeriods(year, within, [...officialExceptions, ...ownExceptions]),
    ...publicHolidayPeriods(within, publicHolidays),
    ...freeDayPeriods(year),
  ];
  return {
    schoolYear: year,
    firstSchoolDay: fromDayNumber(firstSchoolDay(year)),
    lastSchoolDay: fromDayNumber(lastSchoolDay(year)),
    periods: periods.sort(byFirstDayThenId),
  };
}
