import { halfDayKind } from '../plan/half-day.ts';
import { agreementAt } from '../plan/plan.ts';
import type { PlanFacts } from './plan-facts.ts';

/**
 * True when planned minutes of these days can go without a new finding about hours: the average stays at its minimum, or was below it
 * already. Where roster rest stands in the plan, its hours earned it, so that none can go.
 */
export function canSpare({ plan, hours }: PlanFacts, days: readonly number[], minutes: number): boolean {
  if (days.some((day) => agreementAt(plan, day)?.agreement.kind !== 'oao')) return false;
  if (plan.kind.includes(halfDayKind.rosterRest)) return false;
  return hours.workMinutes - minutes >= hours.requiredMinutes || hours.workMinutes < hours.requiredMinutes;
}
