import type { PlanFacts } from './plan-facts.ts';

/** True when the work of these half days can go without a new finding about the average: it stays at its minimum, or was below it already. */
export function keepsAverage({ plan, hours }: PlanFacts, halfDays: readonly number[]): boolean {
  const minutes = halfDays.reduce((sum, at) => sum + plan.workMinutes[at]!, 0);
  const { workMinutes, requiredMinutes } = hours;
  return workMinutes < requiredMinutes || workMinutes - minutes >= requiredMinutes;
}
