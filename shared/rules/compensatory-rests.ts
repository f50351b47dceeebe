import { halfDayFlag, halfDayKind, layer } from '../plan/half-day.ts';
import { hasWork, type Plan, workMinutesAt } from '../plan/plan.ts';
import { numberOn } from './legal-number.ts';
import { compensatoryRestWeeks, halfDayRestMinutes } from './legal-numbers-leave.ts';
import { isPublicHolidayAt } from './public-holiday-at.ts';

/** Work on a public holiday or its replacement day, the rest it gives and the half days pinned free that serve as it. */
export type CompensatoryRest = {
  readonly day: number;
  readonly minutes: number;
  readonly owedHalfDays: 1 | 2;
  /** Last day index on which the rest may lie. */
  readonly last: number;
  readonly rest: readonly number[];
};

/** Half days of rest that a person pinned in a window and that no earlier public holiday has used. */
function pinnedRest(plan: Plan, first: number, last: number, used: ReadonlySet<number>): number[] {
  const rest: number[] = [];
  for (let at = first * 2; at <= Math.min(last, plan.last) * 2 + 1; at++) {
    const isRest = plan.kind[at] === halfDayKind.rosterRest || plan.kind[at] === halfDayKind.unplanned;
    if (isRest && plan.layer[at] === layer.pin && !used.has(at)) rest.push(at);
  }
  return rest;
}

/** Every worked public holiday of a plan in order, each with the first pinned rest that is still unused. Source: law of 4 January 1974, art. 11. */
export function compensatoryRests(plan: Plan): CompensatoryRest[] {
  const used = new Set<number>();
  const rests: CompensatoryRest[] = [];
  // Nothing below a pin works a public holiday.
  if ((plan.seen.flags & halfDayFlag.pinned) === 0) return rests;
  for (let day = plan.first; day <= plan.last; day++) {
    if (!hasWork(plan, day) || !isPublicHolidayAt(plan, day)) continue;
    const date = plan.context.frame.first + day;
    const minutes = workMinutesAt(plan, day);
    const owedHalfDays = minutes > numberOn(halfDayRestMinutes, date) ? 2 : 1;
    const last = day + numberOn(compensatoryRestWeeks, date) * 7;
    const rest = pinnedRest(plan, day + 1, last, used).slice(0, owedHalfDays);
    for (const at of rest) used.add(at);
    rests.push({ day, minutes, owedHalfDays, last, rest });
  }
  return rests;
}
