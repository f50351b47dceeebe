import { easterSunday } from './easter.ts';
import { type DayNumber, dayNumberOf, mondayOf, weekdayOf } from './iso-date.ts';
import type { DaySpan } from './period.ts';
import { type SchoolYear, startYearOf } from './school-year.ts';

export const schoolHolidayIds = ['autumn', 'christmas', 'carnival', 'easter', 'summer'] as const;
export type SchoolHolidayId = (typeof schoolHolidayIds)[number];

/** Official names, as article 7 writes them. */
export const schoolHolidayNames = {
  autumn: 'Herfstvakantie',
  christmas: 'Kerstvakantie',
  carnival: 'Krokusvakantie',
  easter: 'Paasvakantie',
  summer: 'Zomervakantie',
} as const satisfies Record<SchoolHolidayId, string>;

/**
 * The numbers of articles 2 and 7 of the decree of 31 August 2001, in force since 2001-2002 and unchanged since. A change of the
 * law adds a second set with its own first school year.
 */
const law = {
  firstDay: { month: 9, day: 1 },
  lastDay: { month: 6, day: 30 },
  autumn: { weekOf: { month: 11, day: 1 }, weeks: 1 },
  christmas: { weekOf: { month: 12, day: 25 }, weeks: 2 },
  carnival: { mondaysBeforeEaster: 7, weeks: 1 },
  easter: {
    mondayOnOrAfter: { month: 4, day: 1 },
    lateAfter: { month: 4, day: 15 },
    mondaysBeforeLateEaster: 2,
    weeks: 2,
  },
  summer: { first: { month: 7, day: 1 }, last: { month: 8, day: 31 } },
  christmasEve: { month: 12, day: 24 },
  bridgeDaysAfterEaster: 40,
} as const;

const [friday, saturday, sunday] = [4, 5, 6];

type MonthDay = { readonly month: number; readonly day: number };

function dayIn(year: number, { month, day }: MonthDay): DayNumber {
  return dayNumberOf(year, month, day);
}

function mondayOnOrAfter(day: DayNumber): DayNumber {
  return mondayOf(day + 6);
}

function weeksFrom(monday: DayNumber, weeks: number): DaySpan {
  return { first: monday, last: monday + 7 * weeks - 1 };
}

/** The n-th Monday before a Sunday; the first one opens the week that the Sunday closes. */
function mondayBefore(easter: DayNumber, nth: number): DayNumber {
  return mondayOf(easter) - 7 * (nth - 1);
}

/** The week of 1 November; when that is a Sunday, the week that starts the day after. */
function autumnHoliday(startYear: number): DaySpan {
  const allSaints = dayIn(startYear, law.autumn.weekOf);
  const monday = weekdayOf(allSaints) === sunday ? allSaints + 1 : mondayOf(allSaints);
  return weeksFrom(monday, law.autumn.weeks);
}

/** Two weeks from the week of 25 December; when that is a Saturday or Sunday, from the Monday after. */
function christmasHoliday(startYear: number): DaySpan {
  const christmas = dayIn(startYear, law.christmas.weekOf);
  const monday = weekdayOf(christmas) >= saturday ? mondayOnOrAfter(christmas) : mondayOf(christmas);
  return weeksFrom(monday, law.christmas.weeks);
}

/**
 * Two weeks from the first Monday of April. An Easter in March moves them to the day after Easter; an Easter later than 15 April
 * moves them back so that they end on Easter Sunday, and Easter Monday is free on top.
 */
function easterHoliday(startYear: number): DaySpan {
  const spring = startYear + 1;
  const easter = easterSunday(spring);
  const april = dayIn(spring, law.easter.mondayOnOrAfter);
  if (easter < april) return weeksFrom(easter + 1, law.easter.weeks);
  if (easter > dayIn(spring, law.easter.lateAfter)) {
    return weeksFrom(mondayBefore(easter, law.easter.mondaysBeforeLateEaster), law.easter.weeks);
  }
  return weeksFrom(mondayOnOrAfter(april), law.easter.weeks);
}

/** The five school holidays by the rule of article 7, without exceptions; Monday to Sunday inclusive, save summer. */
export function schoolHolidaysByRule(schoolYear: SchoolYear): Record<SchoolHolidayId, DaySpan> {
  const year = startYearOf(schoolYear);
  return {
    autumn: autumnHoliday(year),
    christmas: christmasHoliday(year),
    carnival: weeksFrom(mondayBefore(easterSunday(year + 1), law.carnival.mondaysBeforeEaster), law.carnival.weeks),
    easter: easterHoliday(year),
    summer: { first: dayIn(year + 1, law.summer.first), last: dayIn(year + 1, law.summer.last) },
  };
}

/** The Friday after Ascension, free by article 7. */
export function bridgeDay(schoolYear: SchoolYear): DayNumber {
  return easterSunday(startYearOf(schoolYear) + 1) + law.bridgeDaysAfterEaster;
}

/** 24 December where it is the last Friday before the holiday, because 25 December is a Saturday; its afternoon is free. */
export function christmasEveOfFreeAfternoon(schoolYear: SchoolYear): DayNumber | undefined {
  const eve = dayIn(startYearOf(schoolYear), law.christmasEve);
  return weekdayOf(eve) === friday ? eve : undefined;
}

/** 1 September, or the Monday after when it falls in a weekend. */
export function firstSchoolDay(schoolYear: SchoolYear): DayNumber {
  const day = dayIn(startYearOf(schoolYear), law.firstDay);
  return weekdayOf(day) >= saturday ? mondayOnOrAfter(day) : day;
}

/** 30 June, or the Friday before when it falls in a weekend. */
export function lastSchoolDay(schoolYear: SchoolYear): DayNumber {
  const day = dayIn(startYearOf(schoolYear) + 1, law.lastDay);
  return weekdayOf(day) >= saturday ? mondayOf(day) + friday : day;
}
