import type { CalendarPeriod } from './calendar-period.ts';
import { fromDayNumber, toDayNumber, type Weekday } from './iso-date.ts';
import { spanOf } from './period.ts';
import type { SchoolCalendar } from './school-calendar.ts';
import { type YearFrame, yearFrameOf } from './school-year.ts';

/** Half days as bits: 1 the morning, 2 the afternoon, 3 both. */
const [afternoonBit, wholeDayBits] = [2, 3];

/**
 * The school calendar day by day, over the whole weeks of a `YearFrame`; every array has one entry per day index. Built once per
 * school year and shared by all plans of that year, so nobody writes into it afterwards.
 */
export type CalendarDays = {
  readonly frame: YearFrame;
  readonly calendar: SchoolCalendar;
  /** What the numbers in `schoolHoliday` and `publicHoliday` point at, minus one. */
  readonly holidays: readonly CalendarPeriod[];
  readonly publicHolidays: readonly CalendarPeriod[];
  /** 0 none, else 1 + index in `holidays`; Saturdays and Sundays inside the period included. */
  readonly schoolHoliday: Uint8Array;
  /** 0 none, else 1 + index in `publicHolidays`; where two fall on one day, as in 2008, the first by id. */
  readonly publicHoliday: Uint8Array;
  /** Half-day bits that the law keeps free of school: holidays, public holidays, bridge day, free afternoon, and every day outside the first to last school day. */
  readonly schoolFree: Uint8Array;
  /** Half-day bits. */
  readonly bridgeDay: Uint8Array;
  readonly freeAfternoon: Uint8Array;
  readonly firstSchoolIndex: number;
  readonly lastSchoolIndex: number;
};

/** Why a day is what it is. */
export type DayReason =
  | { readonly kind: 'period'; readonly period: CalendarPeriod }
  | {
      readonly kind:
        | 'outsideSchoolYear'
        | 'weekend'
        | 'beforeFirstSchoolDay'
        | 'afterLastSchoolDay'
        | 'ordinarySchoolDay';
    };

function bitsOf(period: CalendarPeriod): number {
  if (period.part === undefined) return wholeDayBits;
  return period.part === 'afternoon' ? afternoonBit : wholeDayBits - afternoonBit;
}

/** Writes a value over the days of a period, only where nothing is written yet. */
function mark(days: Uint8Array, frame: YearFrame, period: CalendarPeriod, value: number): void {
  const span = spanOf(period);
  for (let day = span.first; day <= span.last; day++) {
    const index = day - frame.first;
    if (days[index] === 0) days[index] = value;
  }
}

/** Lays the periods of a school calendar over the days of its school year. */
export function buildCalendarDays(calendar: SchoolCalendar): CalendarDays {
  const frame = yearFrameOf(calendar.schoolYear);
  const emptyDays = () => new Uint8Array(frame.dayCount);
  const ofKind = (kind: CalendarPeriod['kind']) => calendar.periods.filter((period) => period.kind === kind);
  const days: CalendarDays = {
    frame,
    calendar,
    holidays: ofKind('schoolHoliday'),
    publicHolidays: ofKind('publicHoliday'),
    schoolHoliday: emptyDays(),
    publicHoliday: emptyDays(),
    schoolFree: emptyDays(),
    bridgeDay: emptyDays(),
    freeAfternoon: emptyDays(),
    firstSchoolIndex: toDayNumber(calendar.firstSchoolDay) - frame.first,
    lastSchoolIndex: toDayNumber(calendar.lastSchoolDay) - frame.first,
  };
  for (const [index, period] of days.holidays.entries()) mark(days.schoolHoliday, frame, period, index + 1);
  for (const [index, period] of days.publicHolidays.entries()) mark(days.publicHoliday, frame, period, index + 1);
  for (const period of ofKind('bridgeDay')) mark(days.bridgeDay, frame, period, bitsOf(period));
  for (const period of ofKind('freeAfternoon')) mark(days.freeAfternoon, frame, period, bitsOf(period));
  for (let index = 0; index < frame.dayCount; index++) {
    const isClosed =
      index < days.firstSchoolIndex ||
      index > days.lastSchoolIndex ||
      days.schoolHoliday[index] !== 0 ||
      days.publicHoliday[index] !== 0;
    days.schoolFree[index] = isClosed ? wholeDayBits : days.bridgeDay[index]! | days.freeAfternoon[index]!;
  }
  return days;
}

/** 0 Monday to 6 Sunday; an index outside the frame has a weekday too. */
export function weekdayAt(index: number): Weekday {
  return (((index % 7) + 7) % 7) as Weekday;
}

/** True for a Monday to Friday on which the law leaves at least half a day for lessons. */
export function isLessonWeekday(days: CalendarDays, index: number): boolean {
  const free = days.schoolFree[index];
  return free !== undefined && free !== wholeDayBits && weekdayAt(index) < 5;
}

/**
 * Every reason that makes a day what it is, never empty: its periods in calendar order, then its place in week and school year.
 * A day with a free afternoon is an ordinary school day as well.
 */
export function reasonsAt(days: CalendarDays, index: number): readonly DayReason[] {
  const { frame } = days;
  if (index < frame.startIndex || index > frame.endIndex) return [{ kind: 'outsideSchoolYear' }];
  const date = fromDayNumber(frame.first + index);
  const reasons: DayReason[] = days.calendar.periods
    .filter((period) => period.firstDay <= date && date <= period.lastDay)
    .map((period) => ({ kind: 'period', period }));
  if (weekdayAt(index) >= 5) reasons.push({ kind: 'weekend' });
  if (index < days.firstSchoolIndex) reasons.push({ kind: 'beforeFirstSchoolDay' });
  if (index > days.lastSchoolIndex) reasons.push({ kind: 'afterLastSchoolDay' });
  if (isLessonWeekday(days, index)) reasons.push({ kind: 'ordinarySchoolDay' });
  return reasons;
}
