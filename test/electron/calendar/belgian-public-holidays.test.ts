import { afterEach, describe, expect, test } from 'vitest';
import { belgianPublicHolidays, publicHolidaysFor } from '../../../electron/calendar/belgian-public-holidays.ts';
import { fromDayNumber } from '../../../shared/calendar/iso-date.ts';
import { statutoryPublicHolidays } from '../../../shared/calendar/public-holidays.ts';
import { buildSchoolCalendar } from '../../../shared/calendar/school-calendar.ts';
import { schoolYear } from '../../../shared/calendar/school-year.ts';

const timeZone = process.env.TZ;

afterEach(() => {
  if (timeZone === undefined) delete process.env.TZ;
  else process.env.TZ = timeZone;
});

function sorted(holidays: ReturnType<typeof belgianPublicHolidays>): string[] {
  return holidays.map(({ id, day }) => `${fromDayNumber(day)} ${id}`).toSorted();
}

const years = Array.from({ length: 99 }, (_, index) => 2001 + index);

describe('belgianPublicHolidays', () => {
  test.each(years)('%i: exactly the ten days of the law', (year) => {
    expect(sorted(belgianPublicHolidays(year))).toEqual(sorted(statutoryPublicHolidays(year)));
  });

  test('2026 as the reader knows it', () => {
    expect(sorted(belgianPublicHolidays(2026))).toEqual([
      '2026-01-01 new-year',
      '2026-04-06 easter-monday',
      '2026-05-01 labour-day',
      '2026-05-14 ascension',
      '2026-05-25 whit-monday',
      '2026-07-21 national-day',
      '2026-08-15 assumption',
      '2026-11-01 all-saints',
      '2026-11-11 armistice',
      '2026-12-25 christmas-day',
    ]);
  });

  test.each([
    ['Pacific/Kiritimati', -14 * 60],
    ['Pacific/Pago_Pago', 11 * 60],
  ])('the time zone of the machine changes nothing: %s', (zone, offset) => {
    process.env.TZ = zone;
    expect(new Date('2026-06-01T12:00:00Z').getTimezoneOffset()).toBe(offset);
    expect(sorted(belgianPublicHolidays(2026))).toEqual(sorted(statutoryPublicHolidays(2026)));
  });
});

test('publicHolidaysFor gives both calendar years of a school year, enough for its calendar', () => {
  const year = schoolYear('2026-2027');
  const days = publicHolidaysFor(year);
  expect(days).toHaveLength(20);
  expect(buildSchoolCalendar(year, days).periods.filter(({ kind }) => kind === 'publicHoliday')).toHaveLength(10);
});
