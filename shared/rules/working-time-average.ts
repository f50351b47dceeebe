import { civilDate, type DayNumber, dayNumberOf } from '../calendar/iso-date.ts';
import { halfDayKind } from '../plan/half-day.ts';
import type { Plan } from '../plan/plan.ts';
import { workBlocksOf } from '../working-time/work-blocks.ts';
import { legalSources } from './legal-sources.ts';
import { quantity } from './quantity.ts';
import type { Hit, Rule } from './rule.ts';
import { workLimitsOf } from './work-limits.ts';

const halfDaysPerWeek = 10;

/** The last day of the reference period that holds a day: periods of whole months from 1 January on, the last one cut at New Year. */
function lastDayOfPeriod(day: DayNumber, months: number): DayNumber {
  const { year, month } = civilDate(day);
  const next = Math.min(13, Math.ceil(month / months) * months + 1);
  return (next > 12 ? dayNumberOf(year + 1, 1, 1) : dayNumberOf(year, next, 1)) - 1;
}

/** Kinds, as bits, that count as worked at the norm, so that they leave the average alone. */
const neutral = (1 << halfDayKind.leave) | (1 << halfDayKind.publicHoliday) | (1 << halfDayKind.closure);

/** Work minutes, and counted half days of Monday to Friday, from one day to another. */
function measure(plan: Plan, first: number, last: number): { minutes: number; halfDays: number } {
  const { workMinutes, kind } = plan;
  let minutes = 0;
  let halfDays = 0;
  for (let day = first; day <= last; day++) {
    const at = day * 2;
    minutes += workMinutes[at]! + workMinutes[at + 1]!;
    if (day % 7 > 4) continue;
    if (((1 << kind[at]!) & neutral) === 0) halfDays++;
    if (((1 << kind[at + 1]!) & neutral) === 0) halfDays++;
  }
  return { minutes, halfDays };
}

/**
 * An adult learner works at most 38 hours a week on average over each reference period of the company, cut to the days of the
 * agreement; lessons are no working time, and leave, public holidays and closure neither raise nor lower the average. A cut
 * period of less than a week has no week to average: the day of an agreement that starts on the last of September would be one.
 */
export const average = {
  id: 'working-time/average',
  severity: 'error',
  source: legalSources.labourActAverage,
  *check({ plan, learner }): Generator<Hit> {
    const { frame, companies } = plan.context;
    const limits = workLimitsOf(frame);
    const { majorityDay } = workBlocksOf(plan, learner);
    for (const { company, first, last } of plan.agreements) {
      const months = companies[company]!.company.referencePeriodMonths ?? limits.referencePeriodMonths;
      for (let from = first; from <= last; ) {
        const until = Math.min(last, lastDayOfPeriod(frame.first + from, months) - frame.first);
        const { minutes, halfDays } = measure(plan, from, until);
        const isWeek = halfDays >= halfDaysPerWeek;
        if (isWeek && until >= majorityDay && minutes * halfDaysPerWeek > limits.averageWeekMinutes * halfDays) {
          const value = Math.ceil((minutes * halfDaysPerWeek) / halfDays);
          yield {
            days: [frame.first + from, frame.first + until],
            value: quantity(value, 'minutesPerWeek'),
            limit: quantity(limits.averageWeekMinutes, 'minutesPerWeek'),
            params: { from: { day: frame.first + from }, until: { day: frame.first + until } },
          };
        }
        from = until + 1;
      }
    }
  },
} as const satisfies Rule;

export const workingTimeAverageRules: readonly Rule[] = [average];
