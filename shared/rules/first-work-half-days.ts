import { halfDayFlag, halfDayKind } from '../plan/half-day.ts';
import type { Plan } from '../plan/plan.ts';

/** Where rest or recuperation may be put: day indexes inclusive, one agreement, and half days that are taken already. */
export type Search = {
  readonly first: number;
  readonly last: number;
  readonly agreement: number;
  readonly taken?: ReadonlySet<number>;
};

function isOpen(plan: Plan, at: number, taken: ReadonlySet<number> | undefined): boolean {
  return plan.kind[at] === halfDayKind.work && (plan.flags[at]! & halfDayFlag.pinned) === 0 && taken?.has(at) !== true;
}

/** The first half days in lesson weeks on which the learner is in the company by plan, not by a pin; undefined when there are not enough. */
export function firstWorkHalfDays(plan: Plan, count: number, search: Search): number[] | undefined {
  const { schoolHoliday } = plan.classDays.calendarDays;
  const found: number[] = [];
  const last = Math.min(search.last, plan.last);
  for (let day = Math.max(search.first, plan.first); day <= last && found.length < count; day++) {
    if (schoolHoliday[day] !== 0 || plan.agreement[day] !== search.agreement) continue;
    const open = [day * 2, day * 2 + 1].filter((at) => isOpen(plan, at, search.taken));
    if (open.length === 2 && count - found.length === 1) open.pop();
    found.push(...open);
  }
  return found.length >= count ? found.slice(0, count) : undefined;
}
