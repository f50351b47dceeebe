import type { Plugin } from 'vite';
import { libraryPublicHolidays } from '../electron/calendar/library-public-holidays.ts';
import { firstSchoolYear, lastSchoolYear } from '../shared/calendar/school-year.ts';

/** What date-holidays says of every calendar year that a school year touches. */
function tableOfYears() {
  const years = Array.from({ length: lastSchoolYear - firstSchoolYear + 2 }, (_, index) => firstSchoolYear + index);
  return Object.fromEntries(years.map((year) => [year, libraryPublicHolidays(year)]));
}

/**
 * Puts a table of what date-holidays says in its place: the library is a megabyte of the moons and suns of all calendars,
 * and reading it was a tenth of every start.
 */
export function publicHolidaysTable(): Plugin {
  return {
    name: 'public-holidays-table',
    load: {
      filter: { id: /[\\/]library-public-holidays\.ts$/ },
      handler: () => `
        const table = ${JSON.stringify(tableOfYears())};
        export const libraryPublicHolidays = (year) => {
          if (!(year in table)) throw new RangeError('No public holidays of ' + year);
          return table[year];
        };
      `,
    },
  };
}
