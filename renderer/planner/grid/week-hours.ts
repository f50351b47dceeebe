import { civilDate } from '../../../shared/calendar/iso-date.ts';
import type { HoursSummary } from '../../../shared/hours/hours-summary.ts';
import { type Plan, workMinutesAt } from '../../../shared/plan/plan.ts';

/** An ordinary week whispers, another one speaks, a week over its limit warns; `none` has no work at all. */
export type WeekTone = 'none' | 'usual' | 'other' | 'over';

export type WeekView = { readonly minutes: number; readonly tone: WeekTone };

/** The minutes that most weeks with work have. */
function usualMinutes(weeks: HoursSummary['weeks']): number {
  const counts = new Map<number, number>();
  for (const { workMinutes } of weeks) {
    if (workMinutes > 0) counts.set(workMinutes, (counts.get(workMinutes) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** The hours column: work of each week of the frame, with how it compares. */
export function weekViews({ weeks }: HoursSummary): readonly WeekView[] {
  const usual = usualMinutes(weeks);
  return weeks.map(({ workMinutes, schoolMinutes, fullTimeMinutes }) => {
    if (workMinutes === 0) return { minutes: 0, tone: 'none' };
    if (fullTimeMinutes > 0 && workMinutes + schoolMinutes > fullTimeMinutes)
      return { minutes: workMinutes, tone: 'over' };
    return { minutes: workMinutes, tone: workMinutes === usual ? 'usual' : 'other' };
  });
}

/** Key of a calendar month: year and month as one number. */
export function monthOf(dayNumber: number): number {
  const { year, month } = civilDate(dayNumber);
  return year * 12 + month - 1;
}

/** Planned minutes of work by calendar month. */
export function monthMinutes(plan: Plan): ReadonlyMap<number, number> {
  const months = new Map<number, number>();
  for (let day = plan.first; day <= plan.last; day++) {
    const minutes = workMinutesAt(plan, day);
    if (minutes === 0) continue;
    const month = monthOf(plan.context.frame.first + day);
    months.set(month, (months.get(month) ?? 0) + minutes);
  }
  return months;
}
