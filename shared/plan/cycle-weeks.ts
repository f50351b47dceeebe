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

/** Numbers the weeks of a segment in its cycle. A week of school holiday is not counted unless the segment says so; it has no number. */
function numberSegment(plan: Plan, { segment, first, last }: PlannedSegment, index: number): void {
  const calendar = plan.classDays.calendarDays;
  const { frame } = plan.context;
  const countsFrom = segment.cycleFirstDay ?? segment.firstDay;
  const firstWeek = Math.floor((toDayNumber(countsFrom) - frame.first) / 7);
  const length = segment.cycle.length;
  let counted = 0;
  for (let week = firstWeek; week * 7 <= last; week++) {
    const counts = segment.holidayWeeksCount === true || week < 0 || !isHolidayWeek(calendar, week);
    const from = Math.max(first, week * 7);
    const until = Math.min(last, week * 7 + 6);
    if (counts) {
      const number = counted % length;
      for (let day = from; day <= until; day++) if (plan.segment[day] === index) plan.cycleWeek[day] = number;
      counted++;
    }
  }
}

/** Numbers every day of a plan with the week of its segment's cycle, counted from the segment's first week, never by ISO parity. */
export function numberCycleWeeks(plan: Plan): void {
  plan.segments.forEach((segment, index) => {
    numberSegment(plan, segment, index);
  });
}
