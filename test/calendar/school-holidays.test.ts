import { describe, expect, test } from 'vitest';
import { easterSunday } from '../../shared/calendar/easter.ts';
import { civilDate, fromDayNumber, weekdayOf } from '../../shared/calendar/iso-date.ts';
import { spansOverlap } from '../../shared/calendar/period.ts';
import {
  bridgeDay,
  christmasEveOfFreeAfternoon,
  firstSchoolDay,
  lastSchoolDay,
  schoolHolidaysByRule,
} from '../../shared/calendar/school-holidays.ts';
import { type SchoolYear, schoolYear } from '../../shared/calendar/school-year.ts';

const allYears: SchoolYear[] = Array.from({ length: 98 }, (_, index) => schoolYear(`${2001 + index}-${2002 + index}`));

function text(span: { first: number; last: number }): string {
  return `${fromDayNumber(span.first)} ${fromDayNumber(span.last)}`;
}

function holidayTexts(year: SchoolYear): string[] {
  const { autumn, christmas, carnival, easter } = schoolHolidaysByRule(year);
  return [autumn, christmas, carnival, easter].map(text);
}

describe('the calendars that the ministry and schools published', () => {
  test.each([
    ['2006-2007', '2006-10-30 2006-11-05', '2006-12-25 2007-01-07', '2007-02-19 2007-02-25', '2007-04-02 2007-04-15'],
    ['2007-2008', '2007-10-29 2007-11-04', '2007-12-24 2008-01-06', '2008-02-04 2008-02-10', '2008-03-24 2008-04-06'],
    ['2009-2010', '2009-11-02 2009-11-08', '2009-12-21 2010-01-03', '2010-02-15 2010-02-21', '2010-04-05 2010-04-18'],
    ['2015-2016', '2015-11-02 2015-11-08', '2015-12-21 2016-01-03', '2016-02-08 2016-02-14', '2016-03-28 2016-04-10'],
    ['2018-2019', '2018-10-29 2018-11-04', '2018-12-24 2019-01-06', '2019-03-04 2019-03-10', '2019-04-08 2019-04-21'],
    ['2019-2020', '2019-10-28 2019-11-03', '2019-12-23 2020-01-05', '2020-02-24 2020-03-01', '2020-04-06 2020-04-19'],
    ['2020-2021', '2020-11-02 2020-11-08', '2020-12-21 2021-01-03', '2021-02-15 2021-02-21', '2021-04-05 2021-04-18'],
    ['2021-2022', '2021-11-01 2021-11-07', '2021-12-27 2022-01-09', '2022-02-28 2022-03-06', '2022-04-04 2022-04-17'],
    ['2022-2023', '2022-10-31 2022-11-06', '2022-12-26 2023-01-08', '2023-02-20 2023-02-26', '2023-04-03 2023-04-16'],
    ['2023-2024', '2023-10-30 2023-11-05', '2023-12-25 2024-01-07', '2024-02-12 2024-02-18', '2024-04-01 2024-04-14'],
    ['2024-2025', '2024-10-28 2024-11-03', '2024-12-23 2025-01-05', '2025-03-03 2025-03-09', '2025-04-07 2025-04-20'],
    ['2025-2026', '2025-10-27 2025-11-02', '2025-12-22 2026-01-04', '2026-02-16 2026-02-22', '2026-04-06 2026-04-19'],
    ['2026-2027', '2026-11-02 2026-11-08', '2026-12-21 2027-01-03', '2027-02-08 2027-02-14', '2027-03-29 2027-04-11'],
    ['2027-2028', '2027-11-01 2027-11-07', '2027-12-27 2028-01-09', '2028-02-28 2028-03-05', '2028-04-03 2028-04-16'],
  ])('%s', (year, ...expected) => {
    expect(holidayTexts(schoolYear(year))).toEqual(expected);
  });

  test.each([
    ['2006-2007', '2007-05-18'],
    ['2007-2008', '2008-05-02'],
    ['2015-2016', '2016-05-06'],
    ['2018-2019', '2019-05-31'],
    ['2020-2021', '2021-05-14'],
    ['2024-2025', '2025-05-30'],
    ['2025-2026', '2026-05-15'],
  ])('the bridge day of %s is %s', (year, date) => {
    expect(fromDayNumber(bridgeDay(schoolYear(year)))).toBe(date);
  });
});

describe('the Easter holiday around its limits', () => {
  test.each([
    ['Easter on 31 March: the day after, which is the first Monday of April too', '2023-2024', '2024-04-01 2024-04-14'],
    ['Easter on 23 March, the earliest of the century', '2007-2008', '2008-03-24 2008-04-06'],
    ['Easter on 1 April: the first Monday of April', '2017-2018', '2018-04-02 2018-04-15'],
    ['Easter on 14 April: the first Monday of April', '2046-2047', '2047-04-01 2047-04-14'],
    ['Easter on 15 April is not after 15 April', '2062-2063', '2063-04-02 2063-04-15'],
    ['Easter on 16 April: two weeks that end with it', '2027-2028', '2028-04-03 2028-04-16'],
    ['Easter on 25 April, the latest of all', '2037-2038', '2038-04-12 2038-04-25'],
  ])('%s', (_, year, expected) => {
    expect(text(schoolHolidaysByRule(schoolYear(year)).easter)).toBe(expected);
  });
});

describe('the other limits', () => {
  test.each([
    ['1 November on a Saturday', '2003-2004', '2003-10-27 2003-11-02'],
    ['1 November on a Sunday', '2026-2027', '2026-11-02 2026-11-08'],
    ['1 November on a Monday', '2027-2028', '2027-11-01 2027-11-07'],
  ])('autumn holiday, %s', (_, year, expected) => {
    expect(text(schoolHolidaysByRule(schoolYear(year)).autumn)).toBe(expected);
  });

  test.each([
    ['a Friday', '2026-2027', '2026-12-21 2027-01-03'],
    ['a Saturday', '2027-2028', '2027-12-27 2028-01-09'],
    ['a Sunday', '2022-2023', '2022-12-26 2023-01-08'],
    ['a Monday', '2023-2024', '2023-12-25 2024-01-07'],
  ])('Christmas holiday, 25 December on %s', (_, year, expected) => {
    expect(text(schoolHolidaysByRule(schoolYear(year)).christmas)).toBe(expected);
  });

  test('the afternoon of 24 December is free where that is a Friday', () => {
    const eves = allYears.map(christmasEveOfFreeAfternoon).filter((day) => day !== undefined);
    expect(eves.map(fromDayNumber)).toEqual([
      '2004-12-24',
      '2010-12-24',
      '2021-12-24',
      '2027-12-24',
      '2032-12-24',
      '2038-12-24',
      '2049-12-24',
      '2055-12-24',
      '2060-12-24',
      '2066-12-24',
      '2077-12-24',
      '2083-12-24',
      '2088-12-24',
      '2094-12-24',
    ]);
  });

  test.each([
    ['2023-2024', 'a Friday', '2023-09-01', 'a Sunday', '2024-06-28'],
    ['2024-2025', 'a Sunday', '2024-09-02', 'a Monday', '2025-06-30'],
    ['2018-2019', 'a Saturday', '2018-09-03', 'a Sunday', '2019-06-28'],
    ['2025-2026', 'a Monday', '2025-09-01', 'a Tuesday', '2026-06-30'],
    ['2028-2029', 'a Friday', '2028-09-01', 'a Saturday', '2029-06-29'],
  ])('%s: 1 September on %s, school from %s; 30 June on %s, school to %s', (year, _, first, __, last) => {
    expect(fromDayNumber(firstSchoolDay(schoolYear(year)))).toBe(first);
    expect(fromDayNumber(lastSchoolDay(schoolYear(year)))).toBe(last);
  });
});

describe('all 98 school years', () => {
  test('the four holidays run from Monday to Sunday, 1 + 2 + 1 + 2 weeks, and hold 30 weekdays', () => {
    const wrong = allYears.filter((year) => {
      const { autumn, christmas, carnival, easter } = schoolHolidaysByRule(year);
      const spans = [autumn, christmas, carnival, easter];
      const lengths = spans.map(({ first, last }) => last - first + 1);
      const weekdays = spans.flatMap(({ first, last }) =>
        Array.from({ length: last - first + 1 }, (_, index) => first + index).filter((day) => weekdayOf(day) < 5),
      );
      const areWholeWeeks = spans.every(({ first, last }) => weekdayOf(first) === 0 && weekdayOf(last) === 6);
      return !areWholeWeeks || lengths.join() !== '7,14,7,14' || weekdays.length !== 30;
    });
    expect(wrong).toEqual([]);
  });

  test('the five holidays follow each other without overlap, inside the school year', () => {
    const wrong = allYears.filter((year) => {
      const { autumn, christmas, carnival, easter, summer } = schoolHolidaysByRule(year);
      const spans = [autumn, christmas, carnival, easter, summer];
      const isInOrder = spans.every((span, index) => index === 0 || spans[index - 1]!.last < span.first);
      const overlaps = spans.some((a, i) => spans.some((b, j) => i !== j && spansOverlap(a, b)));
      const isInside =
        fromDayNumber(autumn.first) > `${year.slice(0, 4)}-09-01` &&
        fromDayNumber(summer.last) === `${year.slice(5)}-08-31`;
      return !isInOrder || overlaps || !isInside;
    });
    expect(wrong).toEqual([]);
  });

  test('a holiday lies around the days it is named after, carnival 48 days before Easter', () => {
    const wrong = allYears.filter((year) => {
      const { autumn, christmas, carnival, easter } = schoolHolidaysByRule(year);
      const easterDay = easterSunday(Number(year.slice(5)));
      const { month, day } = civilDate(easterDay);
      const isEasterRight =
        month === 3
          ? easter.first === easterDay + 1
          : day > 15
            ? easter.last === easterDay
            : civilDate(easter.first).day <= 7;
      const allSaints =
        civilDate(autumn.first).month === 11 ? civilDate(autumn.first).day <= 2 : civilDate(autumn.last).month === 11;
      const newYear =
        fromDayNumber(christmas.first) <= `${year.slice(5)}-01-01` &&
        fromDayNumber(christmas.last) >= `${year.slice(5)}-01-01`;
      return !isEasterRight || !allSaints || !newYear || carnival.first !== easterDay - 48;
    });
    expect(wrong).toEqual([]);
  });

  test('the first school day is a weekday of 1 to 3 September, the last one of 28 to 30 June, the bridge day a Friday', () => {
    const wrong = allYears.filter((year) => {
      const [first, last] = [firstSchoolDay(year), lastSchoolDay(year)];
      const isFirst = weekdayOf(first) < 5 && /-09-0[123]$/.test(fromDayNumber(first));
      const isLast = weekdayOf(last) < 5 && /-06-(28|29|30)$/.test(fromDayNumber(last));
      return !isFirst || !isLast || weekdayOf(bridgeDay(year)) !== 4;
    });
    expect(wrong).toEqual([]);
  });
});
