import { expect, test } from 'vitest';
import { fromDayNumber, weekdayOf } from '../../shared/calendar/iso-date.ts';
import { publicHolidayName, statutoryPublicHolidays } from '../../shared/calendar/public-holidays.ts';

test.each([
  [
    2025,
    '2025-01-01 2025-04-21 2025-05-01 2025-05-29 2025-06-09 2025-07-21 2025-08-15 2025-11-01 2025-11-11 2025-12-25',
  ],
  [
    2027,
    '2027-01-01 2027-03-29 2027-05-01 2027-05-06 2027-05-17 2027-07-21 2027-08-15 2027-11-01 2027-11-11 2027-12-25',
  ],
  [
    2008,
    '2008-01-01 2008-03-24 2008-05-01 2008-05-01 2008-05-12 2008-07-21 2008-08-15 2008-11-01 2008-11-11 2008-12-25',
  ],
])('the ten days of %i', (year, days) => {
  expect(statutoryPublicHolidays(year).map(({ day }) => fromDayNumber(day))).toEqual(days.split(' '));
});

test('the ten ids, in the order of the calendar year', () => {
  expect(statutoryPublicHolidays(2026).map(({ id }) => id)).toEqual([
    'new-year',
    'easter-monday',
    'labour-day',
    'ascension',
    'whit-monday',
    'national-day',
    'assumption',
    'all-saints',
    'armistice',
    'christmas-day',
  ]);
});

test('the movable days keep their weekday in every year', () => {
  for (let year = 2001; year <= 2099; year++) {
    const weekdays = Object.fromEntries(statutoryPublicHolidays(year).map(({ id, day }) => [id, weekdayOf(day)]));
    expect(weekdays).toMatchObject({ 'easter-monday': 0, ascension: 3, 'whit-monday': 0 });
  }
});

test('names are the official Dutch ones', () => {
  expect(publicHolidayName('easter-monday')).toBe('Paasmaandag');
  expect(publicHolidayName('assumption')).toBe('O.L.V.-Hemelvaart');
});
