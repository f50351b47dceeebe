import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { publicHolidaysFor } from '../../../electron/calendar/belgian-public-holidays.ts';
import { calendarText, dayText, periodName } from '../../../electron/calendar/calendar-text.ts';
import { isoDate } from '../../../shared/calendar/iso-date.ts';
import { buildSchoolCalendar, type SchoolCalendar } from '../../../shared/calendar/school-calendar.ts';
import { schoolYear } from '../../../shared/calendar/school-year.ts';
import { calendarMessages } from '../../../shared/messages/calendar.ts';

function calendarOf(text: string): SchoolCalendar {
  const year = schoolYear(text);
  return buildSchoolCalendar(year, publicHolidaysFor(year));
}

function golden(name: string): string {
  return readFileSync(new URL(`../../golden/calendar/${name}.txt`, import.meta.url), 'utf8');
}

describe('whole calendars, checked by hand against the rules', () => {
  test.each([
    ['2001-2002', 'the first year of the decree, Easter on 31 March'],
    ['2007-2008', 'Ascension on 1 May, Easter on 23 March'],
    ['2020-2021', 'autumn holiday extended, Easter Monday first day of the holiday'],
    ['2021-2022', '25 December on a Saturday, Easter after 15 April'],
    ['2022-2023', '25 December on a Sunday'],
    ['2024-2025', 'school from 2 September, Easter after 15 April'],
    ['2026-2027', '1 November on a Sunday, Easter in March'],
    ['2027-2028', '25 December on a Saturday, Easter on 16 April, leap day'],
    ['2037-2038', 'Easter on 25 April'],
    ['2098-2099', 'the last year'],
  ])('%s: %s', (year) => {
    expect(calendarText(calendarOf(year), calendarMessages.nl)).toBe(golden(year));
  });

  test.each(['en', 'fr'] as const)('2027-2028 in %s', (language) => {
    expect(calendarText(calendarOf('2027-2028'), calendarMessages[language])).toBe(golden(`2027-2028-${language}`));
  });
});

describe('words', () => {
  test.each([
    ['nl', '2026-11-01', 'zo 1 november 2026'],
    ['en', '2026-11-01', 'Sun 1 November 2026'],
    ['fr', '2026-11-01', 'dim 1er novembre 2026'],
    ['fr', '2028-02-29', 'mar 29 février 2028'],
  ] as const)('%s: %s is %s', (language, date, expected) => {
    expect(dayText(isoDate(date), calendarMessages[language])).toBe(expected);
  });

  test('the Dutch words are the official names', () => {
    for (const period of calendarOf('2027-2028').periods) {
      expect(periodName(period, calendarMessages.nl)).toBe(period.name);
    }
  });

  test('a period that no language knows keeps its official name', () => {
    const [period] = calendarOf('2026-2027').periods;
    expect(periodName({ ...period!, id: 'unknown', name: 'Verzonnen dag' }, calendarMessages.fr)).toBe('Verzonnen dag');
  });

  test('no line ends in a space and the last one ends in a newline', () => {
    const text = calendarText(calendarOf('2026-2027'), calendarMessages.nl);
    expect(text).not.toMatch(/ \n/);
    expect(text).toMatch(/[^\n]\n$/);
  });
});
