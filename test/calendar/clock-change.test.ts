import { describe, expect, test } from 'vitest';
import { clockChangeDays, realMinutesBetween } from '../../shared/calendar/clock-change.ts';
import { dayNumberOf, fromDayNumber, isoDate, toDayNumber } from '../../shared/calendar/iso-date.ts';

const brussels = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Brussels',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  hourCycle: 'h23',
});

/** The wall-clock minutes since 1970 that Brussels shows at a UTC minute, by the time zone data of the platform. */
function wallMinutesAt(utcMinutes: number): number {
  const parts = Object.fromEntries(
    brussels.formatToParts(utcMinutes * 60_000).map(({ type, value }) => [type, Number(value)]),
  );
  return dayNumberOf(parts.year!, parts.month!, parts.day!) * 1440 + parts.hour! * 60 + parts.minute!;
}

const day = (date: string) => toDayNumber(isoDate(date));

describe('clockChangeDays', () => {
  test.each([
    [2001, '2001-03-25', '2001-10-28'],
    [2020, '2020-03-29', '2020-10-25'],
    [2024, '2024-03-31', '2024-10-27'],
    [2026, '2026-03-29', '2026-10-25'],
    [2027, '2027-03-28', '2027-10-31'],
  ])('%i: %s and %s', (year, toSummer, toWinter) => {
    const days = clockChangeDays(year);
    expect([fromDayNumber(days.toSummer), fromDayNumber(days.toWinter)]).toEqual([toSummer, toWinter]);
  });
});

describe('realMinutesBetween', () => {
  test.each([
    ['a plain working day', '2026-09-01', 480, '2026-09-01', 960, 480],
    ['a night in the middle of the week', '2026-09-02', 1320, '2026-09-03', 360, 480],
    ['the same night with minutes past midnight', '2026-09-02', 1320, '2026-09-02', 1800, 480],
    ['the night that skips an hour', '2026-03-28', 1320, '2026-03-29', 360, 420],
    ['the same night with minutes past midnight', '2026-03-28', 1320, '2026-03-28', 1800, 420],
    ['the night that doubles an hour', '2026-10-24', 1320, '2026-10-25', 360, 540],
    ['the same night with minutes past midnight', '2026-10-24', 1320, '2026-10-24', 1800, 540],
    ['one minute across the skipped hour', '2026-03-29', 119, '2026-03-29', 180, 1],
    ['two hours across the doubled hour', '2026-10-25', 119, '2026-10-25', 180, 121],
    ['rest over the spring change', '2026-03-28', 1320, '2026-03-29', 540, 600],
    ['rest over the autumn change', '2026-10-24', 1320, '2026-10-25', 480, 660],
    ['a shift that starts after the change', '2026-03-29', 240, '2026-03-29', 720, 480],
    ['a weekend off over the spring change', '2026-03-27', 1020, '2026-03-30', 480, 3720],
    ['from winter into summer and back', '2026-01-01', 0, '2026-12-31', 0, 364 * 1440],
    ['from winter into summer', '2026-01-01', 0, '2026-07-01', 0, 181 * 1440 - 60],
    ['across New Year', '2026-12-31', 1320, '2027-01-01', 360, 480],
    ['backwards over the spring change', '2026-03-29', 360, '2026-03-28', 1320, -420],
    ['nothing', '2026-03-29', 150, '2026-03-29', 150, 0],
  ])('%s: %s %i to %s %i lasts %i', (_, dateA, minuteA, dateB, minuteB, minutes) => {
    expect(realMinutesBetween(day(dateA), minuteA, day(dateB), minuteB)).toBe(minutes);
  });

  test('a minute of the skipped hour is the moment the clock shows one hour later', () => {
    for (let minute = 120; minute < 180; minute++) {
      expect(realMinutesBetween(day('2026-03-29'), minute, day('2026-03-29'), minute + 60)).toBe(0);
    }
  });

  test('a minute of the doubled hour is its first time: the hour counts from 02:00 and is followed by another one', () => {
    for (let minute = 120; minute < 180; minute++) {
      expect(realMinutesBetween(day('2026-10-25'), 119, day('2026-10-25'), minute)).toBe(minute - 119);
      expect(realMinutesBetween(day('2026-10-25'), minute, day('2026-10-25'), 180)).toBe(180 - minute + 60);
    }
  });

  test('agrees with the time zone data of the platform around every change from 2001 to 2099', () => {
    const wrong: string[] = [];
    for (let year = 2001; year <= 2099; year++) {
      const { toSummer, toWinter } = clockChangeDays(year);
      for (const change of [toSummer, toWinter]) {
        const start = change * 1440 - 12 * 60;
        const noonBefore = wallMinutesAt(start);
        const seen = new Set<number>();
        for (let utc = start; utc <= start + 24 * 60; utc += 30) {
          const wall = wallMinutesAt(utc);
          // The second time of the doubled hour has no wall-clock name of its own.
          if (seen.has(wall)) continue;
          seen.add(wall);
          const minutes = realMinutesBetween(0, noonBefore, 0, wall);
          if (minutes !== utc - start)
            wrong.push(`${fromDayNumber(change)} ${wall - change * 1440}: ${minutes} not ${utc - start}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  test('agrees with the platform on the noon of every day from 2001 to 2099', () => {
    const wrong: string[] = [];
    const [first, last] = [dayNumberOf(2001, 1, 1), dayNumberOf(2099, 12, 31)];
    const startUtc = first * 1440 + 11 * 60;
    const start = wallMinutesAt(startUtc);
    for (let at = first; at <= last; at++) {
      const utc = at * 1440 + 11 * 60;
      if (realMinutesBetween(0, start, 0, wallMinutesAt(utc)) !== utc - startUtc) wrong.push(fromDayNumber(at));
    }
    expect(wrong).toEqual([]);
  });
});
