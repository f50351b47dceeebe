import { addMonths, type DayNumber, toDayNumber } from '../calendar/iso-date.ts';
import type { DaySpan } from '../calendar/period.ts';
import { spanContains, spanOf } from '../calendar/period.ts';
import type { Plan } from '../plan/plan.ts';
import type { PlanningContext } from '../plan/planning-context.ts';
import { numberOn } from '../rules/legal-number.ts';
import { firstPeriodMonths } from '../rules/legal-numbers-home-care.ts';
import { rememberLast } from '../rules/remember-last.ts';

/** A day of work in home care: its index in the plan, planned minutes, and whether the mentor supervises from a distance. */
export type HomeCareDay = { readonly index: number; readonly minutes: number; readonly isRemote: boolean };

/** All home-care days of a plan, ascending and never empty. */
export type HomeCareDays = readonly [HomeCareDay, ...HomeCareDay[]];

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

/** Per shift of a context 1 where it is worked in home care. */
const homeCareShiftsOf = rememberLast(({ shifts, workplaces }: PlanningContext) =>
  Uint8Array.from(shifts, ({ workplace }) => Number(workplaces[workplace]!.workplace.kind === 'homeCare')),
);

function collectDays(plan: Plan): HomeCareDay[] {
  const span = homeCareSpan(plan);
  if (!span) return [];
  const { shift, workMinutes, trajectory, context } = plan;
  const { homeCare } = trajectory;
  const isHomeCare = homeCareShiftsOf(context);
  const remoteFrom = homeCare?.remoteFirstDay && toDayNumber(homeCare.remoteFirstDay) - context.frame.first;
  const supervised = (homeCare?.supervised ?? []).map(spanOf);
  const days: HomeCareDay[] = [];
  for (let index = span.first; index <= span.last; index++) {
    const at = index * 2;
    let minutes = 0;
    if (shift[at]! >= 0 && isHomeCare[shift[at]!] === 1) minutes += workMinutes[at]!;
    if (shift[at + 1]! >= 0 && isHomeCare[shift[at + 1]!] === 1) minutes += workMinutes[at + 1]!;
    if (minutes === 0) continue;
    const isAfterFirstPeriod = remoteFrom !== undefined && index >= remoteFrom;
    const isRemote = isAfterFirstPeriod && !supervised.some((held) => spanContains(held, context.frame.first + index));
    days.push({ index, minutes, isRemote });
  }
  return days;
}

/** The home-care days of a plan; undefined where it has none. */
export const homeCareDaysOf = rememberLast((plan: Plan): HomeCareDays | undefined => {
  const [first, ...rest] = collectDays(plan);
  return first && [first, ...rest];
});

/** The last day of the first contractual month in home care, counted from the first home-care day. */
export function firstPeriodLastDay(plan: Plan, days: HomeCareDays): DayNumber {
  const firstDay = plan.context.frame.first + days[0].index;
  return addMonths(firstDay, numberOn(firstPeriodMonths, firstDay)) - 1;
}
