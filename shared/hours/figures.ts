import type { DayNumber } from '../calendar/iso-date.ts';
import type { Plan } from '../plan/plan.ts';

/** Half days in the five counted days that make a week of the average. */
export const halfDaysPerWeek = 10;

/** The least planned minutes for counted half days at a weekly minimum, rounded up to the minute. */
export function requiredMinutes(denominatorHalfDays: number, minutesPerWeek: number): number {
  return Math.ceil((minutesPerWeek * denominatorHalfDays) / halfDaysPerWeek);
}

/** Minutes that the plan still lacks; 0 when it has enough. */
export function toPlanMinutes(required: number, planned: number): number {
  return Math.max(0, required - planned);
}

/** What the year becomes: minutes worked up to the last complete day plus minutes planned after it. */
export function forecastMinutes(workedUntil: number, plannedAfter: number): number {
  return workedUntil + plannedAfter;
}

/** Minutes a week over counted half days, rounded down to the minute; 0 without any. */
export function weeklyAverage(minutes: number, denominatorHalfDays: number): number {
  return denominatorHalfDays === 0 ? 0 : Math.floor((minutes * halfDaysPerWeek) / denominatorHalfDays);
}

/** Planned minutes under an OAO after a day, for the forecast. */
export function plannedMinutesAfter(plan: Plan, day: DayNumber): number {
  let minutes = 0;
  for (let index = Math.max(plan.first, day - plan.context.frame.first + 1); index <= plan.last; index++) {
    if (plan.agreements[plan.agreement[index]!]?.agreement.kind !== 'oao') continue;
    minutes += plan.workMinutes[index * 2]! + plan.workMinutes[index * 2 + 1]!;
  }
  return minutes;
}
