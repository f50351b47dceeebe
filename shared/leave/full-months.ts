import { dayNumberOf } from '../calendar/iso-date.ts';
import type { Plan } from '../plan/plan.ts';
import type { AccrualScheme, LeaveDays } from './count-leave-days.ts';

/** True for a weekday on which a company can work: Monday to Friday, no public holiday. */
function isPossibleWorkDay(plan: Plan, day: number): boolean {
  return day % 7 < 5 && plan.classDays.calendarDays.publicHoliday[day] === 0;
}

/**
 * A month is full when the scheme's agreements hold on every possible work day of it, so one that starts on the first of
 * them is full; and when at least one of those days counts, outside a school holiday or paid.
 */
function isFullMonth(
  plan: Plan,
  days: LeaveDays,
  scheme: AccrualScheme,
  first: number,
  last: number,
  paid: Uint8Array,
): boolean {
  const { schoolHoliday } = plan.classDays.calendarDays;
  let counts = false;
  for (let day = Math.max(0, first); day <= last; day++) {
    if (!isPossibleWorkDay(plan, day)) continue;
    if (day < plan.first || day > plan.last) return false;
    const agreement = plan.agreement[day]!;
    if (agreement < 0 || days.schemes[agreement] !== scheme) return false;
    if (schoolHoliday[day] === 0 || paid[day * 2] === 1 || paid[day * 2 + 1] === 1) counts = true;
  }
  return counts;
}

/** Full months under one scheme in the plan's part of a calendar year: 0 the year the school year starts in, 1 the next. */
export function fullMonths(plan: Plan, days: LeaveDays, scheme: AccrualScheme, year: 0 | 1, paid: Uint8Array): number {
  if (!days.schemes.includes(scheme)) return 0;
  const calendarYear = days.startYear + year;
  const { first: frameFirst } = plan.context.frame;
  const [from, until] = year === 0 ? [9, 12] : [1, 8];
  let months = 0;
  for (let month = from; month <= until; month++) {
    const first = dayNumberOf(calendarYear, month, 1) - frameFirst;
    const next = month === 12 ? dayNumberOf(calendarYear + 1, 1, 1) : dayNumberOf(calendarYear, month + 1, 1);
    if (isFullMonth(plan, days, scheme, first, next - frameFirst - 1, paid)) months++;
  }
  return months;
}
