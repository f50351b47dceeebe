import { describe, expect, test } from 'vitest';
import type { CalendarException } from '../../shared/calendar/exceptions.ts';
import { isoDate } from '../../shared/calendar/iso-date.ts';
import { type PublicHoliday, statutoryPublicHolidays } from '../../shared/calendar/public-holidays.ts';
import { buildSchoolCalendar, type SchoolCalendar } from '../../shared/calendar/school-calendar.ts';
import { type SchoolYear, schoolYear } from '../../shared/calendar/school-year.ts';

function publicHolidaysOf(year: string): PublicHoliday[] {
  return [...statutoryPublicHolidays(Number(year.slice(0, 4))), ...statutoryPublicHolidays(Number(year.slice(5)))];
}

function calendarOf(year: string, exceptions?: CalendarException[]): SchoolCalendar {
  return buildSchoolCalendar(schoolYear(year), publicHolidaysOf(year), exceptions);
}

function lines(calendar: SchoolCalendar): string[] {
  return calendar.periods.map(({ id, kind, firstDay, lastDay, part }) =>
    [firstDay, lastDay, kind, id, ...(part ? [part] : [])].join(' '),
  );
}

const allYears = Array.from({ length: 98 }, (_, index) => `${2001 + index}-${2002 + index}`);

describe('2026-2027', () => {
  const calendar = calendarOf('2026-2027');

  test('every period with its days and kind, by first day', () => {
    expect(lines(calendar)).toEqual([
      '2026-11-01 2026-11-01 publicHoliday all-saints',
      '2026-11-02 2026-11-08 schoolHoliday autumn',
      '2026-11-11 2026-11-11 publicHoliday armistice',
      '2026-12-21 2027-01-03 schoolHoliday christmas',
      '2026-12-25 2026-12-25 publicHoliday christmas-day',
      '2027-01-01 2027-01-01 publicHoliday new-year',
      '2027-02-08 2027-02-14 schoolHoliday carnival',
      '2027-03-29 2027-04-11 schoolHoliday easter',
      '2027-03-29 2027-03-29 publicHoliday easter-monday',
      '2027-05-01 2027-05-01 publicHoliday labour-day',
      '2027-05-06 2027-05-06 publicHoliday ascension',
      '2027-05-07 2027-05-07 bridgeDay bridge-day',
      '2027-05-17 2027-05-17 publicHoliday whit-monday',
      '2027-07-01 2027-08-31 schoolHoliday summer',
      '2027-07-21 2027-07-21 publicHoliday national-day',
      '2027-08-15 2027-08-15 publicHoliday assumption',
    ]);
  });

  test('runs from 1 September to 30 June', () => {
    expect(calendar).toMatchObject({
      schoolYear: '2026-2027',
      firstSchoolDay: '2026-09-01',
      lastSchoolDay: '2027-06-30',
    });
  });

  test('names are official, sources name text and article', () => {
    const [allSaints, autumn, armistice] = calendar.periods;
    const decree =
      'Besluit van de Vlaamse Regering van 31 augustus 2001 houdende de organisatie van het schooljaar in het secundair onderwijs, art. 7';
    const list =
      'Koninklijk besluit van 18 april 1974 tot bepaling van de algemene wijze van uitvoering van de wet van 4 januari 1974 betreffende de feestdagen, art. 1';
    expect(autumn).toMatchObject({ name: 'Herfstvakantie', source: decree });
    expect(allSaints).toMatchObject({ name: 'Allerheiligen', source: list });
    expect(armistice).toMatchObject({ name: 'Wapenstilstand', source: `${list}; ${decree}` });
  });
});

describe('free afternoon and late Easter', () => {
  test('24 December 2027 is a Friday: its afternoon is free', () => {
    expect(lines(calendarOf('2027-2028'))).toContain('2027-12-24 2027-12-24 freeAfternoon christmas-eve afternoon');
  });

  test('an Easter after 15 April leaves Easter Monday free on top of the holiday', () => {
    expect(lines(calendarOf('2024-2025'))).toEqual(
      expect.arrayContaining([
        '2025-04-07 2025-04-20 schoolHoliday easter',
        '2025-04-21 2025-04-21 publicHoliday easter-monday',
      ]),
    );
  });

  test('two public holidays on 1 May 2008 are both listed, by id', () => {
    expect(lines(calendarOf('2007-2008')).filter((line) => line.startsWith('2008-05'))).toEqual([
      '2008-05-01 2008-05-01 publicHoliday ascension',
      '2008-05-01 2008-05-01 publicHoliday labour-day',
      '2008-05-02 2008-05-02 bridgeDay bridge-day',
      '2008-05-12 2008-05-12 publicHoliday whit-monday',
    ]);
  });
});

describe('exceptions', () => {
  const shifted: CalendarException = {
    holiday: 'carnival',
    firstDay: isoDate('2027-02-15'),
    lastDay: isoDate('2027-02-21'),
    source: 'Verzonnen besluit van 1 mei 2026, art. 3',
  };

  test('autumn 2020 runs to 15 November by its own order', () => {
    const autumn = calendarOf('2020-2021').periods.find(({ id }) => id === 'autumn');
    expect(autumn).toMatchObject({ firstDay: '2020-11-02', lastDay: '2020-11-15' });
    expect(autumn?.source).toMatch(
      /^Besluit van de Vlaamse Regering van 31 augustus 2001 .*art\. 7; Ministerieel besluit van 6 november 2020/,
    );
  });

  test('a user adds one: days and source change, nothing else', () => {
    const [before, after] = [calendarOf('2026-2027'), calendarOf('2026-2027', [shifted])];
    const carnival = after.periods.find(({ id }) => id === 'carnival');
    expect(carnival).toMatchObject({ name: 'Krokusvakantie', firstDay: '2027-02-15', lastDay: '2027-02-21' });
    expect(carnival?.source.endsWith('; Verzonnen besluit van 1 mei 2026, art. 3')).toBe(true);
    const others = (calendar: SchoolCalendar) => calendar.periods.filter(({ id }) => id !== 'carnival');
    expect(others(after)).toEqual(others(before));
  });

  test('one of another school year changes nothing', () => {
    expect(calendarOf('2025-2026', [shifted])).toEqual(calendarOf('2025-2026'));
  });

  test('the last of several holds, also over an official one', () => {
    const own = {
      holiday: 'autumn',
      firstDay: isoDate('2020-11-02'),
      lastDay: isoDate('2020-11-11'),
      source: 'Verzonnen',
    } as const;
    const autumn = calendarOf('2020-2021', [{ ...own, lastDay: isoDate('2020-11-13') }, own]).periods.find(
      ({ id }) => id === 'autumn',
    );
    expect(autumn).toMatchObject({ lastDay: '2020-11-11' });
  });

  test('one that ends before it starts is refused', () => {
    expect(() => calendarOf('2026-2027', [{ ...shifted, lastDay: isoDate('2027-02-14') }])).toThrow(
      'Calendar exception ends before it starts: 2027-02-15',
    );
  });
});

describe('what cannot be built', () => {
  test.each(['2000-2001', '2099-2100'])('%s is refused by name', (year) => {
    expect(() => buildSchoolCalendar(year as SchoolYear, publicHolidaysOf(year))).toThrow(
      expect.objectContaining({ name: 'SchoolYearError' }),
    );
  });

  test('a list of public holidays with a day missing or given twice', () => {
    const year = schoolYear('2026-2027');
    const complete = publicHolidaysOf(year);
    const withoutLabourDay = complete.filter(({ id }) => id !== 'labour-day');
    expect(() => buildSchoolCalendar(year, withoutLabourDay)).toThrow(
      'Expected one day for public holiday labour-day, got 0',
    );
    expect(() => buildSchoolCalendar(year, [...complete, ...complete])).toThrow(
      'Expected one day for public holiday new-year, got 2',
    );
  });
});

describe('all 98 school years', () => {
  test('five school holidays, ten public holidays, one bridge day, and a free afternoon in fourteen years', () => {
    const afternoons = allYears.filter((year) => {
      const kinds = calendarOf(year).periods.map(({ kind }) => kind);
      const count = (kind: string) => kinds.filter((each) => each === kind).length;
      expect([year, count('schoolHoliday'), count('publicHoliday'), count('bridgeDay')]).toEqual([year, 5, 10, 1]);
      return count('freeAfternoon') === 1;
    });
    expect(afternoons).toHaveLength(14);
  });

  test('periods are sorted, inside the school year, with unique ids and a source with an article', () => {
    for (const year of allYears) {
      const { periods } = calendarOf(year);
      const keys = periods.map(({ firstDay, id }) => `${firstDay} ${id}`);
      expect(keys).toEqual(keys.toSorted());
      expect(new Set(periods.map(({ id }) => id)).size).toBe(periods.length);
      for (const { firstDay, lastDay, source } of periods) {
        expect(
          firstDay >= `${year.slice(0, 4)}-09-01` && firstDay <= lastDay && lastDay <= `${year.slice(5)}-08-31`,
        ).toBe(true);
        expect(source).toMatch(/, (art\. \d|vakantieregeling)/);
      }
    }
  });
});
