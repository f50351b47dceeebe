import { fromDayNumber } from '../calendar/iso-date.ts';
import { halfDayFlag, halfDayKind, layer } from '../plan/half-day.ts';
import { hasFlag, hasWork, isTrainingDay, type Plan, workMinutesAt } from '../plan/plan.ts';
import type { PlanEdit } from '../plan/plan-edit.ts';
import { minutesPerDay, workBlocksOf } from '../working-time/work-blocks.ts';
import type { PlanFacts } from './plan-facts.ts';
import { canSpare } from './spare-hours.ts';

function isSparable(facts: PlanFacts, days: readonly number[]): boolean {
  const minutes = days.reduce((sum, day) => sum + workMinutesAt(facts.plan, day), 0);
  return canSpare(facts, days, minutes);
}

/**
 * A minor's weekend days with the Saturdays that have to be free as well, because Sunday is and Monday is not; undefined where the work
 * of a Friday lasts into such a Saturday.
 */
function withSaturdays({ plan, learner }: PlanFacts, days: readonly number[]): number[] | undefined {
  const blocks = workBlocksOf(plan, learner);
  const freed = new Set(days);
  for (const day of days) {
    const saturday = day - (day % 7) + 5;
    const isFreeSunday = freed.has(saturday + 1) || !hasWork(plan, saturday + 1);
    if (saturday + 2 >= blocks.majorityDay || !isFreeSunday || !isTrainingDay(plan, saturday + 2)) continue;
    if (hasWork(plan, saturday)) freed.add(saturday);
    const friday = blocks.day.indexOf(saturday - 1);
    if (friday >= 0 && blocks.end[friday]! > saturday * minutesPerDay) return undefined;
  }
  return [...freed].sort((a, b) => a - b);
}

/** One edit that keeps Saturdays and Sundays free; undefined where the hours are needed or a deviation plans them. */
export function freeWeekendDays(facts: PlanFacts, wanted: readonly number[], ruleId: string): PlanEdit | undefined {
  const { plan } = facts;
  const days = withSaturdays(facts, wanted);
  if (!days) return undefined;
  const isMovable = days.every((day) => day % 7 > 4 && !hasFlag(plan, day, halfDayFlag.deviation));
  if (!isMovable || !isSparable(facts, days)) return undefined;
  return {
    type: 'pin',
    pins: days.map((day) => ({
      date: fromDayNumber(plan.context.frame.first + day),
      part: 'day',
      assignment: 'free',
      reason: ruleId,
    })),
  };
}

function isPinnedWork(plan: Plan, day: number): boolean {
  return [day * 2, day * 2 + 1].every((at) => plan.kind[at] !== halfDayKind.work || plan.layer[at] === layer.pin);
}

/** One edit that takes pins of work away, so that what lies below holds again; undefined where something else than a pin works the days. */
export function unpinDays(facts: PlanFacts, days: readonly number[]): PlanEdit | undefined {
  const { plan } = facts;
  if (!days.every((day) => isPinnedWork(plan, day)) || !isSparable(facts, days)) return undefined;
  return {
    type: 'unpin',
    halfDays: days.map((day) => ({ date: fromDayNumber(plan.context.frame.first + day), part: 'day' })),
  };
}
