import type { CalendarDays } from '../calendar/calendar-days.ts';
import { toDayNumber } from '../calendar/iso-date.ts';
import type { Plan, PlannedSegment } from './plan.ts';

/** True when Monday to Friday of a week all lie in a school holiday. */
export function isHolidayWeek(calendar: CalendarDays, week: number): boolean {
  for (let weekday = 0; weekday < 5; weekday++) {
    if (calendar.schoolHoliday[week * 7 + weekday] === 0) return false;
  }
  return true;
}

/** True when a part-time contract covers a day of the week: it goes on in school holidays, so its cycle does too. */
function isPartTimeWeek(plan: Plan, week: number): boolean {
  for (let day = week * 7; day < week * 7 + 7; day++) {
    const agreement = plan.agreement[day] ?? -1;
    if (agreement >= 0 && plan.agreements[agreement]!.agreement.kind === 'partTime') return true;
  }
  return false;
}

/** Whether a week has a number in the cycle of a segment. Weeks before the frame do: no holiday is known there. */
function counts(plan: Plan, { segment }: PlannedSegment, week: number): boolean {
  if (week < 0 || !isHolidayWeek(plan.classDays.calendarDays, week)) return true;
  return segment.holidayWeeksCount ?? isPartTimeWeek(plan, week);
}

/** The cycle week of a segment's first counted week: 0, unless the cycle counts from another week than the first. */
function firstNumber(plan: Plan, planned: PlannedSegment, firstWeek: number, countsFromWeek: number): number {
  const { length } = planned.segment.cycle;
  let between = 0;
  for (let week = Math.min(firstWeek, countsFromWeek); week < Math.max(firstWeek, countsFromWeek); week++) {
    if (counts(plan, planned, week)) between++;
  }
  return countsFromWeek <= firstWeek ? between % length : (length - (between % length)) % length;
}

function numberSegment(plan: Plan, planned: PlannedSegment, index: number): void {
  const { segment, first, last } = planned;
  const weekOf = (day: typeof segment.firstDay) => Math.floor((toDayNumber(day) - plan.context.frame.first) / 7);
  const firstWeek = weekOf(segment.firstDay);
  let number = firstNumber(plan, planned, firstWeek, weekOf(segment.cycleFirstDay ?? segment.firstDay));
  for (let week = firstWeek; week * 7 <= last; week++) {
    if (!counts(plan, planned, week)) continue;
    const until = Math.min(last, week * 7 + 6);
    for (let day = Math.max(first, week * 7); day <= until; day++) {
      if (plan.segment[day] === index) plan.cycleWeek[day] = number;
    }
    number = (number + 1) % segment.cycle.length;
  }
}

/** Numbers every day of a plan with the week of its segment's cycle, counted from the segment's first week, never by ISO parity. */
export function numberCycleWeeks(plan: Plan): void {
  plan.segments.forEach((segment, index) => {
    numberSegment(plan, segment, index);
  });
}
