import { addDays, eachWeekOfInterval, max, min, parseISO, startOfISOWeek } from 'date-fns';
import type { Agreement, DayAssignment, Segment } from '../../../shared/input/trajectory.ts';
import { isIn, type Part, type weekdayKeys } from './class-calendar.ts';
import { iso, type SchoolCalendar } from './school-calendar.ts';

/** An agreement with the days it really covers within its trajectory. */
export type Held = { agreement: Agreement; firstDay: string; lastDay: string };

function daysFrom(monday: Date, count: number): string[] {
  return Array.from({ length: count }, (_, index) => iso(addDays(monday, index)));
}

/** Weeks of school holiday do not count in a cycle, unless the segment says so or a part-time contract goes on in them. */
function counts(monday: Date, segment: Segment, held: readonly Held[], calendar: SchoolCalendar): boolean {
  if (!daysFrom(monday, 5).every((date) => calendar.holidays.has(date))) return true;
  if (segment.holidayWeeksCount !== undefined) return segment.holidayWeeksCount;
  return daysFrom(monday, 7).some((date) => held.find((one) => isIn(date, one))?.agreement.kind === 'partTime');
}

/** The week of the cycle for every counted week of a segment, by its Monday. */
export function numberWeeks(segment: Segment, held: readonly Held[], calendar: SchoolCalendar): Map<string, number> {
  const reference = startOfISOWeek(parseISO(segment.cycleFirstDay ?? segment.firstDay));
  const start = min([reference, parseISO(segment.firstDay)]);
  const end = max([reference, parseISO(segment.lastDay)]);
  const mondays = eachWeekOfInterval({ start, end }, { weekStartsOn: 1 });
  const counted = mondays.filter((monday) => counts(monday, segment, held, calendar));
  const before = counted.filter((monday) => monday < reference).length;
  const { length } = segment.cycle;
  return new Map(counted.map((monday, index) => [iso(monday), (((index - before) % length) + length) % length]));
}

function halfOf(assignment: DayAssignment | undefined, part: Part): string | undefined {
  return typeof assignment === 'object' ? assignment[part] : assignment;
}

/** What a week of the cycle asks of half a day. */
export function assignmentIn(
  segment: Segment,
  week: number,
  weekday: (typeof weekdayKeys)[number],
  part: Part,
): string | undefined {
  return halfOf(segment.cycle[week]?.[weekday], part);
}
