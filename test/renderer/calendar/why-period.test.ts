import { describe, expect, test } from 'vitest';
import { sourcesOf, whyPeriod } from '../../../renderer/calendar/why-period.ts';
import { statutoryPublicHolidays } from '../../../shared/calendar/public-holidays.ts';
import { buildSchoolCalendar } from '../../../shared/calendar/school-calendar.ts';
import { schoolYear, startYearOf } from '../../../shared/calendar/school-year.ts';
import { en } from '../../../shared/messages/en.ts';
import { fr } from '../../../shared/messages/fr.ts';
import { nl } from '../../../shared/messages/nl.ts';

function calendarOf(name: string) {
  const year = schoolYear(name);
  const start = startYearOf(year);
  // The school year holds the days of two calendar years; those of September to August are the ones it needs.
  const holidays = [...statutoryPublicHolidays(start), ...statutoryPublicHolidays(start + 1)];
  return { year, calendar: buildSchoolCalendar(year, holidays) };
}

function codeOf(name: string, id: string): string {
  const { year, calendar } = calendarOf(name);
  return whyPeriod(calendar.periods.find((period) => period.id === id)!, year).code;
}

test.each([
  ['2026-2027', 'autumn', 'autumnAfterSunday'],
  ['2025-2026', 'autumn', 'autumn'],
  ['2020-2021', 'autumn', 'exception'],
  ['2026-2027', 'christmas', 'christmas'],
  ['2021-2022', 'christmas', 'christmasAfterWeekend'],
  ['2021-2022', 'christmas-eve', 'christmasEve'],
  ['2026-2027', 'carnival', 'carnival'],
  ['2026-2027', 'easter', 'easterInMarch'],
  ['2025-2026', 'easter', 'easter'],
  ['2024-2025', 'easter', 'easterLate'],
  ['2026-2027', 'summer', 'summer'],
  ['2026-2027', 'ascension', 'afterEasterAndSchool'],
  ['2026-2027', 'armistice', 'publicHolidayAndSchool'],
  ['2026-2027', 'national-day', 'publicHoliday'],
  ['2026-2027', 'bridge-day', 'bridgeDay'],
])('in %s %s lies where it lies: %s', (year, id, code) => {
  expect(codeOf(year, id)).toBe(code);
});

describe('every period of a hundred years', () => {
  const years = Array.from({ length: 98 }, (_, index) => `${2001 + index}-${2002 + index}`);
  test('has a reason with a text in every language', () => {
    const codes = new Set(
      years.flatMap((name) => {
        const { year, calendar } = calendarOf(name);
        return calendar.periods.map((period) => whyPeriod(period, year).code);
      }),
    );
    for (const texts of [nl, en, fr]) {
      const known: Readonly<Record<string, string>> = texts.schoolCalendar.why;
      expect([...codes].filter((code) => !known[code])).toEqual([]);
    }
    expect(Object.keys(nl.schoolCalendar.why).filter((code) => !codes.has(code))).toEqual([]);
  });
  test('names a text with an address', () => {
    const { calendar } = calendarOf('2020-2021');
    for (const { source } of calendar.periods) {
      const { texts, own } = sourcesOf(source);
      expect(texts.length).toBeGreaterThan(0);
      expect(own).toBe('');
    }
  });
});

test('a source of somebody’s own is kept in words', () => {
  expect(sourcesOf('Besluit van 1 april')).toEqual({ texts: [], own: 'Besluit van 1 april' });
});
