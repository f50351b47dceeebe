import { describe, expect, test } from 'vitest';
import {
  buildCalendarDays,
  type CalendarDays,
  isLessonWeekday,
  reasonsAt,
} from '../../shared/calendar/calendar-days.ts';
import { fromDayNumber, isoDate, toDayNumber, weekdayOf } from '../../shared/calendar/iso-date.ts';
import { statutoryPublicHolidays } from '../../shared/calendar/public-holidays.ts';
import { buildSchoolCalendar } from '../../shared/calendar/school-calendar.ts';
import { schoolYear } from '../../shared/calendar/school-year.ts';

function daysOf(text: string): CalendarDays {
  const year = schoolYear(text);
  const start = Number(year.slice(0, 4));
  const publicHolidays = [...statutoryPublicHolidays(start), ...statutoryPublicHolidays(start + 1)];
  return buildCalendarDays(buildSchoolCalendar(year, publicHolidays));
}

function indexOf(days: CalendarDays, date: string): number {
  return toDayNumber(isoDate(date)) - days.frame.first;
}

/** One day as words: what the arrays say, then the reasons. */
function dayText(days: CalendarDays, date: string): string {
  const index = indexOf(days, date);
  const holiday = days.holidays[days.schoolHoliday[index]! - 1]?.id ?? '-';
  const publicHoliday = days.publicHolidays[days.publicHoliday[index]! - 1]?.id ?? '-';
  const bits = `${days.schoolFree[index]}${days.bridgeDay[index]}${days.freeAfternoon[index]}`;
  const reasons = reasonsAt(days, index).map((reason) => (reason.kind === 'period' ? reason.period.id : reason.kind));
  return [holiday, publicHoliday, bits, isLessonWeekday(days, index) ? 'lessons' : 'none', ...reasons].join(' ');
}

describe('2027-2028, day by day', () => {
  const days = daysOf('2027-2028');

  test.each([
    ['2027-08-30', '- - 300 none outsideSchoolYear'],
    ['2027-09-01', '- - 000 lessons ordinarySchoolDay'],
    ['2027-09-04', '- - 000 none weekend'],
    ['2027-10-31', '- - 000 none weekend'],
    ['2027-11-01', 'autumn all-saints 300 none all-saints autumn'],
    ['2027-11-02', 'autumn - 300 none autumn'],
    ['2027-11-07', 'autumn - 300 none autumn weekend'],
    ['2027-11-08', '- - 000 lessons ordinarySchoolDay'],
    ['2027-11-11', '- armistice 300 none armistice'],
    ['2027-12-24', '- - 202 lessons christmas-eve ordinarySchoolDay'],
    ['2027-12-25', '- christmas-day 300 none christmas-day weekend'],
    ['2027-12-26', '- - 000 none weekend'],
    ['2027-12-27', 'christmas - 300 none christmas'],
    ['2028-01-01', 'christmas new-year 300 none christmas new-year weekend'],
    ['2028-02-29', 'carnival - 300 none carnival'],
    ['2028-04-16', 'easter - 300 none easter weekend'],
    ['2028-04-17', '- easter-monday 300 none easter-monday'],
    ['2028-05-26', '- - 330 none bridge-day'],
    ['2028-06-30', '- - 000 lessons ordinarySchoolDay'],
    ['2028-07-01', 'summer - 300 none summer weekend afterLastSchoolDay'],
    ['2028-07-21', 'summer national-day 300 none summer national-day afterLastSchoolDay'],
    ['2028-08-31', 'summer - 300 none summer afterLastSchoolDay'],
    ['2028-09-01', '- - 300 none outsideSchoolYear'],
  ])('%s: %s', (date, expected) => {
    expect(dayText(days, date)).toBe(expected);
  });
});

describe('borders', () => {
  test.each([
    ['2024-2025', '2024-09-01', '- - 300 none weekend beforeFirstSchoolDay'],
    ['2024-2025', '2024-09-02', '- - 000 lessons ordinarySchoolDay'],
    ['2023-2024', '2024-06-28', '- - 000 lessons ordinarySchoolDay'],
    ['2023-2024', '2024-06-29', '- - 300 none weekend afterLastSchoolDay'],
    ['2020-2021', '2020-11-11', 'autumn armistice 300 none autumn armistice'],
    ['2020-2021', '2020-11-13', 'autumn - 300 none autumn'],
    ['2020-2021', '2020-11-16', '- - 000 lessons ordinarySchoolDay'],
    ['2007-2008', '2008-05-01', '- ascension 300 none ascension labour-day'],
    ['2007-2008', '2008-05-02', '- - 330 none bridge-day'],
  ])('%s, %s: %s', (year, date, expected) => {
    expect(dayText(daysOf(year), date)).toBe(expected);
  });

  test('an index outside the frame is outside the school year and no lesson day', () => {
    const days = daysOf('2026-2027');
    for (const index of [-1, days.frame.dayCount, 10_000]) {
      expect(reasonsAt(days, index)).toEqual([{ kind: 'outsideSchoolYear' }]);
      expect(isLessonWeekday(days, index)).toBe(false);
    }
  });
});

describe('all 98 school years', () => {
  const years = Array.from({ length: 98 }, (_, index) => daysOf(`${2001 + index}-${2002 + index}`));

  test('the arrays say of every day what the periods say', () => {
    const wrong: string[] = [];
    for (const days of years) {
      for (let index = 0; index < days.frame.dayCount; index++) {
        const date = fromDayNumber(days.frame.first + index);
        const periods = days.calendar.periods.filter(({ firstDay, lastDay }) => firstDay <= date && date <= lastDay);
        const idOf = (kind: string) => periods.find((period) => period.kind === kind)?.id;
        const isSame =
          days.holidays[days.schoolHoliday[index]! - 1]?.id === idOf('schoolHoliday') &&
          days.publicHolidays[days.publicHoliday[index]! - 1]?.id === idOf('publicHoliday') &&
          (days.bridgeDay[index] === 3) === (idOf('bridgeDay') !== undefined) &&
          (days.freeAfternoon[index] === 2) === (idOf('freeAfternoon') !== undefined) &&
          index % 7 === weekdayOf(days.frame.first + index);
        if (!isSame) wrong.push(date);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('every day has a reason, and exactly the lesson weekdays are ordinary school days', () => {
    const wrong: string[] = [];
    for (const days of years) {
      for (let index = 0; index < days.frame.dayCount; index++) {
        const kinds = reasonsAt(days, index).map(({ kind }) => kind);
        if (kinds.length === 0 || kinds.includes('ordinarySchoolDay') !== isLessonWeekday(days, index)) {
          wrong.push(fromDayNumber(days.frame.first + index));
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  const lessonDays = (days: CalendarDays) =>
    Array.from(days.schoolFree.keys()).filter((index) => isLessonWeekday(days, index)).length;

  test.each([
    ['2026-2027', 'weekdays 217, less holidays 30, 11 November, Ascension and bridge day, Whit Monday', 183],
    ['2020-2021', 'weekdays 217, less holidays 35, Ascension and bridge day, Whit Monday', 179],
    [
      '2024-2025',
      'weekdays 216, less holidays 30, 11 November, Easter Monday, 1 May, Ascension and bridge day, Whit Monday',
      180,
    ],
  ])('%s: %s', (year, _, expected) => {
    expect(lessonDays(daysOf(year))).toBe(expected);
  });

  test('no school year has fewer than 179 or more than 184 lesson weekdays', () => {
    const counts = years.map(lessonDays);
    expect([Math.min(...counts), Math.max(...counts)]).toEqual([179, 184]);
  });
});
