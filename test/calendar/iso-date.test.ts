import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  ageOn,
  birthday,
  civilDate,
  dayNumberOf,
  daysInMonth,
  fromDayNumber,
  isIsoDate,
  isoDate,
  isoWeekOf,
  mondayOf,
  toDayNumber,
  weekdayOf,
} from '../../shared/calendar/iso-date.ts';

/** Month ends, leap days, weeks across New Year, school-year borders, both ends of the calendar, and the day numbers' zero. */
const interestingDates = [
  '1969-12-31',
  '1970-01-01',
  '1999-12-31',
  '2000-01-01',
  '2000-02-28',
  '2000-02-29',
  '2000-03-01',
  '2001-02-28',
  '2001-03-01',
  '2001-08-31',
  '2001-09-01',
  '2004-12-31',
  '2005-01-01',
  '2005-01-02',
  '2005-01-03',
  '2008-02-29',
  '2008-12-29',
  '2009-12-31',
  '2010-01-03',
  '2010-01-04',
  '2015-12-31',
  '2016-01-01',
  '2020-02-29',
  '2020-12-28',
  '2020-12-31',
  '2021-01-01',
  '2021-01-03',
  '2021-01-04',
  '2024-02-29',
  '2025-03-30',
  '2025-10-26',
  '2026-01-31',
  '2026-04-30',
  '2026-06-30',
  '2026-07-01',
  '2026-08-31',
  '2026-09-01',
  '2026-12-31',
  '2027-01-01',
  '2027-01-03',
  '2027-01-04',
  '2028-02-29',
  '2028-03-31',
  '2032-12-31',
  '2096-02-29',
  '2099-08-31',
  '2099-12-31',
  '2100-02-28',
  '2100-03-01',
  '2400-02-29',
].map(isoDate);

const pairs = interestingDates.flatMap((a) => interestingDates.map((b) => [a, b] as const));

const utcDays = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

describe('day numbers', () => {
  test.each(interestingDates)('%s counts days as UTC does and comes back unchanged', (date) => {
    expect(toDayNumber(date)).toBe(utcDays(date));
    expect(fromDayNumber(toDayNumber(date))).toBe(date);
    const { year, month, day } = civilDate(toDayNumber(date));
    expect(dayNumberOf(year, month, day)).toBe(toDayNumber(date));
  });

  test('adding the difference of any two days leads from one to the other, and back', () => {
    const wrong = pairs.filter(([a, b]) => {
      const days = utcDays(b) - utcDays(a);
      return addDays(a, days) !== b || addDays(b, -days) !== a || toDayNumber(b) - toDayNumber(a) !== days;
    });
    expect(pairs).toHaveLength(interestingDates.length ** 2);
    expect(wrong).toEqual([]);
  });

  test('days sort as numbers just as they sort as text', () => {
    const wrong = pairs.filter(([a, b]) => Math.sign(toDayNumber(a) - toDayNumber(b)) !== (a < b ? -1 : a > b ? 1 : 0));
    expect(wrong).toEqual([]);
  });

  test('every day from 2000 to 2100 has the date and the weekday that JavaScript gives it in UTC', () => {
    const wrong: string[] = [];
    for (let day = dayNumberOf(2000, 1, 1); day <= dayNumberOf(2100, 12, 31); day++) {
      const utc = new Date(day * 86_400_000);
      const isSame =
        fromDayNumber(day) === utc.toISOString().slice(0, 10) && weekdayOf(day) === (utc.getUTCDay() + 6) % 7;
      if (!isSame) wrong.push(utc.toISOString());
    }
    expect(wrong).toEqual([]);
  });

  test('Monday of the week is a Monday, at most six days back', () => {
    const wrong = interestingDates.filter((date) => {
      const [day, monday] = [toDayNumber(date), mondayOf(toDayNumber(date))];
      return weekdayOf(monday) !== 0 || monday > day || day - monday > 6;
    });
    expect(wrong).toEqual([]);
  });
});

describe('isIsoDate', () => {
  test.each(['2024-02-29', '2000-02-29', '2026-12-31', '0001-01-01'])('%s is a day', (text) => {
    expect(isIsoDate(text)).toBe(true);
    expect(isoDate(text)).toBe(text);
  });

  test.each([
    '2026-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '26-01-01',
    '2026-01-01T00:00',
    ' 2026-01-01',
    '01-01-2026',
    '2026/01/01',
    '',
    '२०२६-०१-०१',
  ])('%j is not', (text) => {
    expect(isIsoDate(text)).toBe(false);
    expect(() => isoDate(text)).toThrow('Not a day');
  });
});

describe('months', () => {
  test.each([
    [2026, 1, 31],
    [2026, 2, 28],
    [2026, 4, 30],
    [2026, 12, 31],
    [2024, 2, 29],
    [2000, 2, 29],
    [2100, 2, 28],
    [2096, 2, 29],
  ])('%i-%i has %i days', (year, month, days) => {
    expect(daysInMonth(year, month)).toBe(days);
  });

  test.each([
    ['2026-09-01', 5, '2027-02-01'],
    ['2026-09-30', 5, '2027-02-28'],
    ['2027-09-30', 5, '2028-02-29'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-08-31', 1, '2026-09-30'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-01-15', -13, '2024-12-15'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2026-06-30', 0, '2026-06-30'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(fromDayNumber(addMonths(toDayNumber(isoDate(from)), months))).toBe(to);
  });

  test('adding months never leaves the month that is meant, and takes back unless it was clamped', () => {
    const wrong: string[] = [];
    for (const date of interestingDates) {
      for (let months = -14; months <= 14; months++) {
        const from = civilDate(toDayNumber(date));
        const to = civilDate(addMonths(toDayNumber(date), months));
        const isMonth = to.year * 12 + to.month === from.year * 12 + from.month + months;
        const isDay = to.day === Math.min(from.day, daysInMonth(to.year, to.month));
        const back = addMonths(addMonths(toDayNumber(date), months), -months);
        if (!isMonth || !isDay || (to.day === from.day && back !== toDayNumber(date))) wrong.push(`${date} ${months}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('ages', () => {
  test.each([
    ['2008-02-29', 18, '2026-03-01'],
    ['2008-02-29', 20, '2028-02-29'],
    ['2008-03-01', 18, '2026-03-01'],
    ['2008-12-31', 18, '2026-12-31'],
    ['2008-09-01', 0, '2008-09-01'],
  ])('someone born on %s turns %i on %s', (birthDate, years, day) => {
    expect(fromDayNumber(birthday(isoDate(birthDate), years))).toBe(day);
  });

  test.each([
    ['2009-02-15', '2027-02-14', 17],
    ['2009-02-15', '2027-02-15', 18],
    ['2008-02-29', '2026-02-28', 17],
    ['2008-02-29', '2026-03-01', 18],
    ['2008-02-29', '2028-02-28', 19],
    ['2008-02-29', '2028-02-29', 20],
    ['2009-01-01', '2026-12-31', 17],
    ['2009-12-31', '2027-12-30', 17],
  ])('born on %s, on %s: %i years', (birthDate, day, age) => {
    expect(ageOn(isoDate(birthDate), toDayNumber(isoDate(day)))).toBe(age);
  });

  test('age goes up on the birthday and on no other day', () => {
    const wrong = interestingDates.flatMap((born) =>
      [16, 18, 21].filter((years) => {
        const day = birthday(born, years);
        return ageOn(born, day) !== years || ageOn(born, day - 1) !== years - 1;
      }),
    );
    expect(wrong).toEqual([]);
  });
});

describe('ISO weeks', () => {
  test.each([
    ['2004-12-31', 2004, 53],
    ['2005-01-02', 2004, 53],
    ['2005-01-03', 2005, 1],
    ['2008-12-29', 2009, 1],
    ['2010-01-03', 2009, 53],
    ['2010-01-04', 2010, 1],
    ['2020-12-28', 2020, 53],
    ['2021-01-03', 2020, 53],
    ['2021-01-04', 2021, 1],
    ['2026-12-31', 2026, 53],
    ['2027-01-03', 2026, 53],
    ['2027-01-04', 2027, 1],
    ['2024-12-30', 2025, 1],
    ['2026-09-01', 2026, 36],
  ])('%s lies in %i week %i', (date, year, week) => {
    expect(isoWeekOf(toDayNumber(isoDate(date)))).toEqual({ year, week });
  });

  test('a year has week 53 when 1 January or 31 December is a Thursday, and only then', () => {
    const longYears: number[] = [];
    const thursdayYears: number[] = [];
    for (let year = 2001; year <= 2099; year++) {
      // 28 December always lies in the last ISO week of its year.
      if (isoWeekOf(dayNumberOf(year, 12, 28)).week === 53) longYears.push(year);
      const days = [Date.UTC(year, 0, 1), Date.UTC(year, 11, 31)].map((time) => new Date(time).getUTCDay());
      if (days.includes(4)) thursdayYears.push(year);
    }
    expect(longYears).toEqual(thursdayYears);
    expect(longYears.slice(0, 6)).toEqual([2004, 2009, 2015, 2020, 2026, 2032]);
  });

  test('weeks count on from Monday to Monday', () => {
    const wrong: string[] = [];
    for (let monday = dayNumberOf(2001, 1, 1); monday < dayNumberOf(2100, 1, 1); monday += 7) {
      const [week, sunday, next] = [isoWeekOf(monday), isoWeekOf(monday + 6), isoWeekOf(monday + 7)];
      const isNext =
        next.year === week.year ? next.week === week.week + 1 : next.week === 1 && next.year === week.year + 1;
      if (sunday.week !== week.week || sunday.year !== week.year || !isNext) wrong.push(fromDayNumber(monday));
    }
    expect(wrong).toEqual([]);
  });
});
