import type { PublicHoliday } from '../../shared/calendar/public-holidays.ts';
import { type SchoolYear, startYearOf } from '../../shared/calendar/school-year.ts';
import { libraryPublicHolidays } from './library-public-holidays.ts';

const known = new Map<number, readonly PublicHoliday[]>();

/** The statutory public holidays of one calendar year in the Flemish Community. */
export function belgianPublicHolidays(year: number): readonly PublicHoliday[] {
  const holidays = known.get(year) ?? libraryPublicHolidays(year);
  known.set(year, holidays);
  return holidays;
}

/** The public holidays that a school calendar needs: those of both calendar years the school year touches. */
export function publicHolidaysFor(schoolYear: SchoolYear): PublicHoliday[] {
  const year = startYearOf(schoolYear);
  return [...belgianPublicHolidays(year), ...belgianPublicHolidays(year + 1)];
}
