import { easterSunday } from './easter.ts';
import { type DayNumber, dayNumberOf } from './iso-date.ts';

/**
 * The ten days of article 1 of the royal decree of 18 April 1974, in the order of the calendar year, with their official Dutch
 * names and how each is derived. Easter Sunday, Whit Sunday and 11 July are not among them.
 */
export const statutoryDays = [
  { id: 'new-year', name: 'Nieuwjaarsdag', month: 1, day: 1 },
  { id: 'easter-monday', name: 'Paasmaandag', daysAfterEaster: 1 },
  { id: 'labour-day', name: 'Dag van de Arbeid', month: 5, day: 1 },
  { id: 'ascension', name: 'Hemelvaartsdag', daysAfterEaster: 39 },
  { id: 'whit-monday', name: 'Pinkstermaandag', daysAfterEaster: 50 },
  { id: 'national-day', name: 'Nationale feestdag', month: 7, day: 21 },
  { id: 'assumption', name: 'O.L.V.-Hemelvaart', month: 8, day: 15 },
  { id: 'all-saints', name: 'Allerheiligen', month: 11, day: 1 },
  { id: 'armistice', name: 'Wapenstilstand', month: 11, day: 11 },
  { id: 'christmas-day', name: 'Kerstmis', month: 12, day: 25 },
] as const;

export type PublicHolidayId = (typeof statutoryDays)[number]['id'];

/** A statutory public holiday of one year, as the host hands it to the engine. */
export type PublicHoliday = { readonly id: PublicHolidayId; readonly day: DayNumber };

/** The public holidays of which article 7 of the decree of 31 August 2001 says that there is no school either. */
export const schoolFreePublicHolidays: ReadonlySet<PublicHolidayId> = new Set([
  'armistice',
  'easter-monday',
  'labour-day',
  'ascension',
  'whit-monday',
]);

/** The ten days of a calendar year by the letter of the law: what any list of public holidays has to agree with. */
export function statutoryPublicHolidays(year: number): PublicHoliday[] {
  return statutoryDays.map((rule) => ({
    id: rule.id,
    day: 'month' in rule ? dayNumberOf(year, rule.month, rule.day) : easterSunday(year) + rule.daysAfterEaster,
  }));
}

export function publicHolidayName(id: PublicHolidayId): string {
  return statutoryDays.find((rule) => rule.id === id)!.name;
}
