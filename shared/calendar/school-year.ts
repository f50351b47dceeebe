import { type DayNumber, dayNumberOf, mondayOf } from './iso-date.ts';

/** A school year by its two calendar years, as in "2026-2027". It runs from 1 September to 31 August. */
export type SchoolYear = string & { readonly __brand: 'SchoolYear' };

/** The decree of 31 August 2001 gives the calendar from 2001-2002 on; the last year whose days all have four digits' worth of rules tested is 2098-2099. */
export const firstSchoolYear = 2001;
export const lastSchoolYear = 2098;

/** Accepts "2026-2027" with the second year one after the first, between 2001-2002 and 2098-2099. */
export function isSchoolYear(text: string): text is SchoolYear {
  const match = /^(\d{4})-(\d{4})$/.exec(text);
  if (!match) return false;
  const start = Number(match[1]);
  return Number(match[2]) === start + 1 && start >= firstSchoolYear && start <= lastSchoolYear;
}

/** What is thrown for a year without a calendar: before the decree of 31 August 2001, after 2098-2099, or no school year at all. */
export const schoolYearErrorName = 'SchoolYearError';

/** Brands a text as a school year; anything else is refused with an error named `SchoolYearError`. */
export function schoolYear(text: string): SchoolYear {
  if (isSchoolYear(text)) return text;
  const error = new Error(`Not a school year between 2001-2002 and 2098-2099: ${text}`);
  error.name = schoolYearErrorName;
  throw error;
}

/** The calendar year in which the school year starts. */
export function startYearOf(year: SchoolYear): number {
  return Number(year.slice(0, 4));
}

/**
 * The days a plan of one school year is laid over: whole weeks, Monday first, that cover 1 September to 31 August.
 * Index 0 is a Monday, so `index % 7` is the weekday and `index / 7` the week, without a date anywhere.
 */
export type YearFrame = {
  readonly schoolYear: SchoolYear;
  readonly first: DayNumber;
  readonly dayCount: number;
  readonly weekCount: number;
  /** Index of 1 September and of 31 August. */
  readonly startIndex: number;
  readonly endIndex: number;
};

export function yearFrameOf(year: SchoolYear): YearFrame {
  const start = startYearOf(year);
  const [september, august] = [dayNumberOf(start, 9, 1), dayNumberOf(start + 1, 8, 31)];
  const first = mondayOf(september);
  const dayCount = mondayOf(august) + 7 - first;
  return {
    schoolYear: year,
    first,
    dayCount,
    weekCount: dayCount / 7,
    startIndex: september - first,
    endIndex: august - first,
  };
}
