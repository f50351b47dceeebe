import { type DayNumber, toDayNumber } from '../calendar/iso-date.ts';
import { schoolFreeReason } from '../plan/class-days.ts';
import { halfDayKind, layer } from '../plan/half-day.ts';
import type { Plan } from '../plan/plan.ts';
import { daysOfHalves } from './cycle-cells.ts';
import { unpinHalves } from './pinned-half-days.ts';
import type { PlanFacts } from './plan-facts.ts';
import { quantity } from './quantity.ts';
import type { Hit, Rule } from './rule.ts';

/** A pin lies on a day that an agreement covers; elsewhere it has no effect. */
export const pinWithoutEffect = {
  id: 'plan/pin-without-effect',
  severity: 'warning',
  source: { advice: 'pinOutsideAgreement' },
  *check({ plan }) {
    const pins = (plan.trajectory.pins ?? []).filter(({ date }) => {
      const index = toDayNumber(date) - plan.context.frame.first;
      return index < plan.first || index > plan.last || plan.agreement[index]! < 0;
    });
    const days = [...new Set(pins.map(({ date }) => toDayNumber(date)))].sort((a, b) => a - b);
    const [first, ...rest] = days;
    if (first === undefined) return;
    yield {
      days: [first, ...rest] as [DayNumber, ...DayNumber[]],
      params: { count: days.length },
      fix: { type: 'unpin', halfDays: pins.map(({ date, part }) => ({ date, part })) },
    };
  },
} as const satisfies Rule;

/** One finding for all pinned half days of which something holds, with the edit that takes those pins off. */
function* findPinned(facts: PlanFacts, kind: number, isWrong: (plan: Plan, at: number) => boolean): Iterable<Hit> {
  const { plan } = facts;
  if (!plan.trajectory.pins?.length) return;
  const halves: number[] = [];
  for (let at = plan.first * 2; at < plan.last * 2 + 2; at++) {
    if (plan.layer[at] === layer.pin && plan.kind[at] === kind && isWrong(plan, at)) halves.push(at);
  }
  const [first, ...rest] = halves;
  if (first === undefined) return;
  const days = daysOfHalves(plan, [first, ...rest]);
  yield {
    days,
    value: quantity(halves.length, 'halfDays'),
    params: { count: days.length },
    fix: () => unpinHalves(facts, halves),
  };
}

function isCompanyClosed(plan: Plan, at: number): boolean {
  const agreement = plan.agreements[plan.agreement[at >> 1]!];
  if (!agreement) return false;
  return (plan.context.companies[agreement.company]!.closure[at >> 1]! & (1 << (at & 1))) !== 0;
}

/** No work is pinned on a day on which the company is closed. */
export const pinnedWorkOnClosure = {
  id: 'plan/pinned-work-on-closure',
  severity: 'warning',
  source: { advice: 'noWorkInClosure' },
  check: (facts) => findPinned(facts, halfDayKind.work, isCompanyClosed),
} as const satisfies Rule;

function isSchoolClosed({ classDays }: Plan, at: number): boolean {
  const day = at >> 1;
  if (day % 7 > 4 || classDays.free[at] !== schoolFreeReason.none) return true;
  return (classDays.calendarDays.schoolFree[day]! & (1 << (at & 1))) !== 0;
}

/** No school is pinned on a half day on which the school is closed. */
export const pinnedSchoolOnClosedDay = {
  id: 'plan/pinned-school-on-closed-day',
  severity: 'warning',
  source: { advice: 'noLessonsOnFreeDays' },
  check: (facts) => findPinned(facts, halfDayKind.school, isSchoolClosed),
} as const satisfies Rule;

export const planPinRules: readonly Rule[] = [pinWithoutEffect, pinnedWorkOnClosure, pinnedSchoolOnClosedDay];
