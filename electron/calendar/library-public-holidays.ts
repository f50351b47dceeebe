import Holidays from 'date-holidays';
import { isoDate, toDayNumber } from '../../shared/calendar/iso-date.ts';
import type { PublicHoliday, PublicHolidayId } from '../../shared/calendar/public-holidays.ts';

/** The library's rules for Flanders and our ids for them; a rule it would add or rename is an error, never a silent day. */
const idsByRule: Readonly<Record<string, PublicHolidayId>> = {
  '01-01': 'new-year',
  'easter 1': 'easter-monday',
  '05-01': 'labour-day',
  'easter 39': 'ascension',
  'easter 50': 'whit-monday',
  '07-21': 'national-day',
  '08-15': 'assumption',
  '11-01': 'all-saints',
  '11-11': 'armistice',
  '12-25': 'christmas-day',
};

/** The statutory public holidays of one calendar year in the Flemish Community, by date-holidays; in the packed application a table of what it says. */
export function libraryPublicHolidays(year: number): readonly PublicHoliday[] {
  const library = new Holidays('BE', 'VLG', { types: ['public'] });
  return library.getHolidays(year).map(({ date, rule }) => {
    const id = idsByRule[rule];
    if (id === undefined) throw new Error(`Unknown public holiday rule of date-holidays: ${rule}`);
    // `date` is local text and the same in every time zone of the machine; `start` and `end` are instants and are not.
    return { id, day: toDayNumber(isoDate(date.slice(0, 10))) };
  });
}
