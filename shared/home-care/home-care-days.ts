import { addMonths, type DayNumber, toDayNumber } from '../calendar/iso-date.ts';
import type { DaySpan } from '../calendar/period.ts';
import { spanContains, spanOf } from '../calendar/period.ts';
import type { Plan } from '../plan/plan.ts';
import { numberOn } from '../rules/legal-number.ts';
import { firstPeriodMonths } from '../rules/legal-numbers-home-care.ts';

/** A day of work in home care: its index in the plan, planned minutes, and whether the mentor supervises from a distance. */
export type HomeCareDay = { readonly index: number; readonly minutes: number; readonly isRemote: boolean };

/** All home-care days of a plan, ascending and never empty. */
export type HomeCareDays = readonly [HomeCareDay, ...HomeCareDay[]];

const measured = new WeakMap<Plan, HomeCareDays | 'none'>();

/** First and last day index under placements in home care; undefined where a plan has none. */
function homeCareSpan(plan: Plan): DaySpan | undefined {
  let first = plan.last + 1;
  let last = plan.first - 1;
  for (const placement of plan.placements) {
    if (plan.context.workplaces[placement.workplace]!.workplace.kind !== 'homeCare') continue;
    first = Math.min(first, placement.first);
    last = Math.max(last, placement.last);
  }
  return last < first ? undefined : { first, last };
}

/** Minutes of a half day that are worked in home care. */
function homeCareMinutes(plan: Plan, at: number): number {
  const shift = plan.shift[at]!;
  if (shift < 0) return 0;
  const { workplace } = plan.context.shifts[shift]!;
  return plan.context.workplaces[workplace]!.workplace.kind === 'homeCare' ? plan.workMinutes[at]! : 0;
}

function collectDays(plan: Plan): HomeCareDay[] {
  const span = homeCareSpan(plan);
  if (!span) return [];
  const { homeCare } = plan.trajectory;
  const frameFirst = plan.context.frame.first;
  const remoteFrom = homeCare?.remoteFirstDay === undefined ? undefined : toDayNumber(homeCare.remoteFirstDay);
  const supervised = (homeCare?.supervised ?? []).map(spanOf);
  const days: HomeCareDay[] = [];
  for (let index = span.first; index <= span.last; index++) {
    const minutes = homeCareMinutes(plan, index * 2) + homeCareMinutes(plan, index * 2 + 1);
    if (minutes === 0) continue;
    const day = frameFirst + index;
    const isAfterFirstPeriod = remoteFrom !== undefined && day >= remoteFrom;
    days.push({ index, minutes, isRemote: isAfterFirstPeriod && !supervised.some((held) => spanContains(held, day)) });
  }
  return days;
}

/** The home-care days of a plan; undefined where it has none. Measured once per plan. */
export function homeCareDaysOf(plan: Plan): HomeCareDays | undefined {
  let days = measured.get(plan);
  if (days === undefined) {
    const collected = collectDays(plan);
    days = collected.length === 0 ? 'none' : (collected as unknown as HomeCareDays);
    measured.set(plan, days);
  }
  return days === 'none' ? undefined : days;
}

/** The last day of the first contractual month in home care, counted from the first home-care day. */
export function firstPeriodLastDay(plan: Plan, days: HomeCareDays): DayNumber {
  const firstDay = plan.context.frame.first + days[0].index;
  return addMonths(firstDay, numberOn(firstPeriodMonths, firstDay)) - 1;
}
