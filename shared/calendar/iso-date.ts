/**
 * Days without a clock or a time zone. A day is an `IsoDate` in data and a `DayNumber` in arithmetic:
 * days since 1970-01-01, so that neighbouring days differ by one and a week is always seven.
 */
export type IsoDate = string & { readonly __brand: 'IsoDate' };
export type DayNumber = number;

/** Monday is 0, Sunday is 6: the place of a day in a week that starts on Monday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days since 1970-01-01 of a civil date (proleptic Gregorian); month 1–12. Source: Hinnant, "chrono-compatible low-level date algorithms". */
export function dayNumberOf(year: number, month: number, day: number): DayNumber {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The civil date of a day number; the inverse of `dayNumberOf`. */
export function civilDate(dayNumber: DayNumber): { year: number; month: number; day: number } {
  const z = dayNumber + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

export function daysInMonth(year: number, month: number): number {
  return dayNumberOf(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - dayNumberOf(year, month, 1);
}

/** True when the text is a real day written as YYYY-MM-DD. */
export function isIsoDate(text: string): text is IsoDate {
  const match = pattern.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Brands a text as a day; throws on anything else, so use it for literals and checked data only. */
export function isoDate(text: string): IsoDate {
  if (!isIsoDate(text)) throw new Error(`Not a day: ${text}`);
  return text;
}

export function toDayNumber(date: IsoDate): DayNumber {
  const digit = (index: number) => date.charCodeAt(index) - 48;
  const year = digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3);
  return dayNumberOf(year, digit(5) * 10 + digit(6), digit(8) * 10 + digit(9));
}

/** Numbers of months and days as they are written, by number. */
const twoDigits = Array.from({ length: 32 }, (_, number) => String(number).padStart(2, '0'));

export function fromDayNumber(dayNumber: DayNumber): IsoDate {
  const { year, month, day } = civilDate(dayNumber);
  return `${String(year).padStart(4, '0')}-${twoDigits[month]}-${twoDigits[day]}` as IsoDate;
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return fromDayNumber(toDayNumber(date) + days);
}

/** Adds whole months and clamps to the end of the month: 31 August + 6 months is the last day of February. */
export function addMonths(dayNumber: DayNumber, months: number): DayNumber {
  const { year, month, day } = civilDate(dayNumber);
  const index = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return dayNumberOf(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}

/** The day someone turns `years` old. A birthday on 29 February falls on 1 March in a common year (our decision, no text found). */
export function birthday(birthDate: IsoDate, years: number): DayNumber {
  const { year, month, day } = civilDate(toDayNumber(birthDate));
  return dayNumberOf(year + years, month, day);
}

/** Whole years of age on a day. */
export function ageOn(birthDate: IsoDate, day: DayNumber): number {
  const years = civilDate(day).year - civilDate(toDayNumber(birthDate)).year;
  return birthday(birthDate, years) <= day ? years : years - 1;
}

export function weekdayOf(dayNumber: DayNumber): Weekday {
  return ((((dayNumber + 3) % 7) + 7) % 7) as Weekday;
}

/** The Monday of the week that holds the day. */
export function mondayOf(dayNumber: DayNumber): DayNumber {
  return dayNumber - weekdayOf(dayNumber);
}

/** ISO 8601 week: the week of its Thursday, so that 1 January can lie in week 52 or 53. */
export function isoWeekOf(dayNumber: DayNumber): { year: number; week: number } {
  const thursday = mondayOf(dayNumber) + 3;
  const { year } = civilDate(thursday);
  return { year, week: Math.floor((thursday - dayNumberOf(year, 1, 1)) / 7) + 1 };
}
