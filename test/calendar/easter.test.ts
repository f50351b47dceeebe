import { describe, expect, test } from 'vitest';
import { easterSunday } from '../../shared/calendar/easter.ts';
import { civilDate, fromDayNumber, weekdayOf } from '../../shared/calendar/iso-date.ts';

describe('easterSunday', () => {
  test.each([
    [1818, '1818-03-22'],
    [1943, '1943-04-25'],
    [1954, '1954-04-18'],
    [1981, '1981-04-19'],
    [2000, '2000-04-23'],
    [2001, '2001-04-15'],
    [2002, '2002-03-31'],
    [2008, '2008-03-23'],
    [2009, '2009-04-12'],
    [2010, '2010-04-04'],
    [2011, '2011-04-24'],
    [2016, '2016-03-27'],
    [2018, '2018-04-01'],
    [2019, '2019-04-21'],
    [2020, '2020-04-12'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2028, '2028-04-16'],
    [2038, '2038-04-25'],
    [2049, '2049-04-18'],
    [2076, '2076-04-19'],
    [2099, '2099-04-12'],
    [2285, '2285-03-22'],
  ])('%i: %s', (year, date) => {
    expect(fromDayNumber(easterSunday(year))).toBe(date);
  });

  test('is a Sunday from 22 March to 25 April in every year', () => {
    const wrong: number[] = [];
    for (let year = 1583; year <= 2600; year++) {
      const easter = easterSunday(year);
      const { month, day } = civilDate(easter);
      const isInRange = (month === 3 && day >= 22) || (month === 4 && day <= 25);
      if (weekdayOf(easter) !== 6 || !isInRange) wrong.push(year);
    }
    expect(wrong).toEqual([]);
  });
});
