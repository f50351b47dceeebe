import { civilDate, type DayNumber } from '../../shared/calendar/iso-date.ts';
import type { PlanDifference } from '../../shared/versions/plan-difference.ts';

/** Weeks of a school year from September to June. */
export const stripWeeks = 44;
const dayCount = stripWeeks * 7;

export type StripMark = { readonly number: number; readonly firstWeek: number; readonly lastWeek: number };
export type StripMonth = { readonly month: number; readonly week: number };

/** Which part of a year a strip shows: 44 weeks from its first Monday, whichever part of them a plan fills. */
export function stripDays<T>(days: readonly T[]): readonly T[] {
  return days.slice(0, dayCount);
}

/** Where each month begins, as a week with a fraction. */
export function stripMonths(firstDay: DayNumber): StripMonth[] {
  return Array.from({ length: dayCount - 7 }, (_, index) => index).flatMap((index) => {
    const { day, month } = civilDate(firstDay + index);
    // A month that begins in the last week has no room for its name.
    return day === 1 ? [{ month, week: index / 7 }] : [];
  });
}

/** Over which weeks the number of each change stands: a run for every stretch of neighbouring weeks. */
export function stripMarks({ changes }: PlanDifference, firstDay: DayNumber): StripMark[] {
  return changes.flatMap((change, index) => {
    const marks: { number: number; firstWeek: number; lastWeek: number }[] = [];
    for (const { day } of change.days) {
      const week = Math.floor((day - firstDay) / 7);
      const last = marks.at(-1);
      if (last && week <= last.lastWeek + 1) last.lastWeek = week;
      else if (week < stripWeeks) marks.push({ number: index + 1, firstWeek: week, lastWeek: week });
    }
    return marks;
  });
}
