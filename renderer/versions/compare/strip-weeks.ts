import { civilDate, type DayNumber } from '../../../shared/calendar/iso-date.ts';
import type { PlanDifference } from '../../../shared/versions/plan-difference.ts';
import type { PlannedDay } from '../../../shared/versions/planned-day.ts';

/** Weeks of a school year from September to June. */
const weeks = 44;

export type StripMark = { readonly number: number; readonly firstWeek: number; readonly lastWeek: number };
export type StripMonth = { readonly month: number; readonly week: number };

/** The days that a strip shows: 44 weeks from the first Monday, whichever part of them the plan fills. */
export function stripDays(days: readonly PlannedDay[]): readonly PlannedDay[] {
  return days.slice(0, weeks * 7);
}

/** Where each month begins, as a week with a fraction. */
export function stripMonths(days: readonly PlannedDay[]): StripMonth[] {
  return stripDays(days).flatMap(({ day }, index) => {
    const { day: date, month } = civilDate(day);
    // A month that begins in the last week has no room for its name.
    return date === 1 && index < (weeks - 1) * 7 ? [{ month, week: index / 7 }] : [];
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
      else if (week < weeks) marks.push({ number: index + 1, firstWeek: week, lastWeek: week });
    }
    return marks;
  });
}
