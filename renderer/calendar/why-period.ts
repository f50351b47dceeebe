import type { CalendarPeriod } from '../../shared/calendar/calendar-period.ts';
import { calendarSources } from '../../shared/calendar/calendar-sources.ts';
import { easterSunday } from '../../shared/calendar/easter.ts';
import { civilDate, type DayNumber, dayNumberOf, toDayNumber, weekdayOf } from '../../shared/calendar/iso-date.ts';
import { schoolFreePublicHolidays, statutoryDays } from '../../shared/calendar/public-holidays.ts';
import { type schoolHolidayIds, schoolHolidaysByRule } from '../../shared/calendar/school-holidays.ts';
import { type SchoolYear, startYearOf } from '../../shared/calendar/school-year.ts';
import { citationOf, type LegalSource } from '../../shared/rules/legal-source.ts';

/** Why a period lies where it lies: a text under `schoolCalendar.why` with the days and numbers in it. */
export type Why = {
  readonly code: string;
  readonly days?: Readonly<Record<string, DayNumber>>;
  readonly count?: number;
};

function whyEaster(easter: DayNumber): string {
  const { year } = civilDate(easter);
  if (easter < dayNumberOf(year, 4, 1)) return 'easterInMarch';
  return easter > dayNumberOf(year, 4, 15) ? 'easterLate' : 'easter';
}

function whySchoolHoliday({ id, firstDay, lastDay }: CalendarPeriod, year: SchoolYear): Why {
  const start = startYearOf(year);
  const byRule = schoolHolidaysByRule(year)[id as (typeof schoolHolidayIds)[number]];
  if (byRule.first !== toDayNumber(firstDay) || byRule.last !== toDayNumber(lastDay)) {
    return { code: 'exception', days: { from: byRule.first, until: byRule.last } };
  }
  const easter = easterSunday(start + 1);
  const [allSaints, christmas] = [dayNumberOf(start, 11, 1), dayNumberOf(start, 12, 25)];
  switch (id) {
    case 'autumn':
      return { code: weekdayOf(allSaints) === 6 ? 'autumnAfterSunday' : 'autumn', days: { day: allSaints } };
    case 'christmas':
      return { code: weekdayOf(christmas) > 4 ? 'christmasAfterWeekend' : 'christmas', days: { day: christmas } };
    case 'carnival':
      return { code: 'carnival', days: { easter } };
    case 'easter':
      return { code: whyEaster(easter), days: { easter } };
    default:
      return { code: 'summer' };
  }
}

function whyPublicHoliday({ id }: CalendarPeriod, year: SchoolYear): Why {
  const rule = statutoryDays.find((day) => day.id === id)!;
  const school = schoolFreePublicHolidays.has(rule.id) ? 'AndSchool' : '';
  if ('month' in rule) return { code: `publicHoliday${school}` };
  const days = { easter: easterSunday(startYearOf(year) + 1) };
  return { code: `afterEaster${school}`, days, count: rule.daysAfterEaster };
}

/** The rule that puts a period of the school calendar on its days in this very year. */
export function whyPeriod(period: CalendarPeriod, year: SchoolYear): Why {
  switch (period.kind) {
    case 'schoolHoliday':
      return whySchoolHoliday(period, year);
    case 'publicHoliday':
      return whyPublicHoliday(period, year);
    case 'bridgeDay':
      return { code: 'bridgeDay' };
    case 'freeAfternoon':
      return { code: 'christmasEve' };
  }
}

/** The texts that a citation of the calendar names, and whatever else it says. */
export function sourcesOf(citation: string): { readonly texts: readonly LegalSource[]; readonly own: string } {
  const known: readonly LegalSource[] = Object.values(calendarSources);
  const texts = known.filter((source) => citation.includes(citationOf(source)));
  const own = texts
    .reduce((left, source) => left.replace(citationOf(source), ''), citation)
    .split('; ')
    .filter((part) => part.trim() !== '')
    .join('; ');
  return { texts, own };
}
