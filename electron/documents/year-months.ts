import { civilDate, dayNumberOf, daysInMonth } from '../../shared/calendar/iso-date.ts';
import { halfDayKind } from '../../shared/plan/half-day.ts';
import { type Plan, workMinutesAt } from '../../shared/plan/plan.ts';

/** One month on a sheet: day indexes in the frame, and what the plan holds in it, in minutes and half days. */
export type YearMonth = {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly first: number;
  readonly last: number;
  readonly workMinutes: number;
  readonly workHalfDays: number;
  readonly schoolHalfDays: number;
  readonly leaveHalfDays: number;
};

function measureMonth(plan: Plan, year: number, month: number): YearMonth {
  const first = dayNumberOf(year, month, 1) - plan.context.frame.first;
  const last = first + daysInMonth(year, month) - 1;
  const [from, to] = [Math.max(first, plan.first), Math.min(last, plan.last)];
  let workMinutes = 0;
  const counts = { [halfDayKind.work]: 0, [halfDayKind.school]: 0, [halfDayKind.leave]: 0 } as Record<number, number>;
  for (let day = from; day <= to; day++) {
    workMinutes += workMinutesAt(plan, day);
    for (const at of [day * 2, day * 2 + 1]) {
      const kind = plan.kind[at]!;
      if (kind in counts) counts[kind]!++;
    }
  }
  return {
    year,
    month,
    first,
    last,
    workMinutes,
    workHalfDays: counts[halfDayKind.work]!,
    schoolHalfDays: counts[halfDayKind.school]!,
    leaveHalfDays: counts[halfDayKind.leave]!,
  };
}

/** Months of a school year that a year sheet always shows: September to June. */
const schoolMonths = 10;
const september = 9;

function monthOfIndex(plan: Plan, index: number): { year: number; month: number } {
  return civilDate(plan.context.frame.first + index);
}

/** The months of a year sheet: September to June, and July and August for a trajectory that runs into them. */
export function monthsOfYear(plan: Plan): readonly YearMonth[] {
  const start = monthOfIndex(plan, plan.context.frame.startIndex).year;
  const end = monthOfIndex(plan, Math.max(plan.last, plan.first));
  const count = Math.max(schoolMonths, (end.year - start) * 12 + end.month - september + 1);
  return Array.from({ length: count }, (_, at) => {
    const month = september - 1 + at;
    return measureMonth(plan, start + Math.floor(month / 12), (month % 12) + 1);
  });
}

/** The months in which the trajectory has days: one month sheet each. */
export function monthsOfTrajectory(plan: Plan): readonly YearMonth[] {
  return monthsOfYear(plan).filter(({ first, last }) => first <= plan.last && last >= plan.first);
}
