import { civilDate, type DayNumber, dayNumberOf, mondayOf } from './iso-date.ts';

/**
 * Brussels wall-clock time as pure rules. By Directive 2000/84/EC the clock goes from 02:00 to 03:00 on the last Sunday of March
 * and from 03:00 back to 02:00 on the last Sunday of October, so a night shift can last an hour less or more than it reads.
 */
const minutesPerDay = 1440;
const summerTime = {
  start: { month: 3, fromMinute: 2 * 60 },
  /** The wall-clock minute at which the hour repeats itself is 03:00 of summer time. */
  end: { month: 10, fromMinute: 3 * 60 },
  advanceMinutes: 60,
} as const;

function lastSundayOf(year: number, month: number): DayNumber {
  const firstOfNext = dayNumberOf(year, month + 1, 1);
  return mondayOf(firstOfNext) - 1;
}

/** The Sundays of a calendar year on which the clock changes. */
export function clockChangeDays(year: number): { readonly toSummer: DayNumber; readonly toWinter: DayNumber } {
  return {
    toSummer: lastSundayOf(year, summerTime.start.month),
    toWinter: lastSundayOf(year, summerTime.end.month),
  };
}

/** Minutes that the wall clock is ahead of winter time: 60 in summer, else 0. */
function summerAdvance(wallMinutes: number): number {
  const { year } = civilDate(Math.floor(wallMinutes / minutesPerDay));
  const { toSummer, toWinter } = clockChangeDays(year);
  const start = toSummer * minutesPerDay + summerTime.start.fromMinute;
  const end = toWinter * minutesPerDay + summerTime.end.fromMinute;
  const isSkipped = wallMinutes >= start && wallMinutes < start + summerTime.advanceMinutes;
  return wallMinutes >= start && wallMinutes < end && !isSkipped ? summerTime.advanceMinutes : 0;
}

/**
 * Real minutes from one wall-clock moment in Brussels to another, negative when the second is earlier. A moment is a day and the
 * minutes since its midnight; 1440 and more reach into the following days, so 06:00 after a night is day + 1800.
 *
 * A minute of the skipped hour does not exist on a clock: it counts as winter time, so 02:30 is the moment the clock shows 03:30.
 * A minute of the doubled hour exists twice: it counts as the first time, in summer time. Both are what the `compatible`
 * disambiguation of `Temporal` does.
 */
export function realMinutesBetween(dayA: DayNumber, minuteA: number, dayB: DayNumber, minuteB: number): number {
  const [a, b] = [dayA * minutesPerDay + minuteA, dayB * minutesPerDay + minuteB];
  const sunday = (mondayOf(Math.floor(a / minutesPerDay)) + 6) * minutesPerDay;
  // The clock changes on Sundays only, so what lies between Monday 00:00 and the first change of hours needs no look at the year.
  if (a <= b && b < sunday + summerTime.start.fromMinute) return b - a;
  return b - a - (summerAdvance(b) - summerAdvance(a));
}
