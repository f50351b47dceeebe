import type { Weekday } from '../calendar/iso-date.ts';
import { exclusion, findExclusions, isLostKind } from '../hours/denominator.ts';
import { weeklyAverage } from '../hours/figures.ts';
import type { AgreementHours } from '../hours/hours-summary.ts';
import { halfDayKind } from '../plan/half-day.ts';
import type { Plan } from '../plan/plan.ts';
import { addWorkDays } from './add-work-days.ts';
import { numberOn } from './legal-number.ts';
import { partTimeMinutes, weeklyMinimumMinutes } from './legal-numbers-hours.ts';
import { legalSources } from './legal-sources.ts';
import type { PlanFacts } from './plan-facts.ts';
import { quantity } from './quantity.ts';
import type { Hit, Rule } from './rule.ts';

function minimumOf({ plan }: PlanFacts): number {
  return numberOn(weeklyMinimumMinutes, plan.context.frame.first + plan.first);
}

/** First and last day number under an agreement of a kind. */
function spanOfKind(plan: Plan, kind: AgreementHours['kind']): { first: number; last: number } {
  const { first } = plan.context.frame;
  const spans = plan.agreements.filter(({ agreement, first, last }) => agreement.kind === kind && first <= last);
  return {
    first: first + Math.min(...spans.map((span) => span.first)),
    last: first + Math.max(...spans.map((span) => span.last)),
  };
}

/** Minutes of a day of work that could be added: the usual shift of the last placement, else a fifth of the full-time week. */
function usualDayMinutes(plan: Plan): number {
  const workplace = plan.placements.at(-1)?.workplace;
  if (workplace !== undefined) {
    const { minutes } = plan.context.shifts[plan.context.workplaces[workplace]!.shifts.usual.day]!;
    if (minutes > 0) return minutes;
  }
  const weekdays = 5;
  return plan.context.companies[plan.agreements.at(-1)!.company]!.company.fullTimeMinutesPerWeek / weekdays;
}

/** What both findings about a low average say: how much lacks over which days, and how many days of work that is. */
function lowAverage(
  facts: PlanFacts,
  ruleId: string,
  isScheduleShort: boolean,
): Hit & { params: NonNullable<Hit['params']> } {
  const { plan, hours } = facts;
  const { first, last } = spanOfKind(plan, 'oao');
  return {
    days: [first],
    value: quantity(hours.averageMinutesPerWeek, 'minutesPerWeek'),
    limit: quantity(minimumOf(facts), 'minutesPerWeek'),
    params: {
      toPlan: quantity(hours.toPlanMinutes, 'minutes'),
      nominal: quantity(hours.nominalMinutesPerWeek, 'minutesPerWeek'),
      from: { day: first },
      until: { day: last },
      count: Math.ceil(hours.toPlanMinutes / usualDayMinutes(plan)),
    },
    fix: () => addWorkDays(facts, hours.toPlanMinutes, ruleId, isScheduleShort),
  };
}

/** An OAO has at least 20 hours a week at the workplace on average, and its schedule must be able to give them. */
export const average = {
  id: 'hours/average',
  severity: 'error',
  source: legalSources.decreeTwentyHours,
  *check(facts) {
    const { denominatorHalfDays, averageMinutesPerWeek, nominalMinutesPerWeek } = facts.hours;
    const minimum = minimumOf(facts);
    if (denominatorHalfDays === 0 || averageMinutesPerWeek >= minimum || nominalMinutesPerWeek >= minimum) return;
    yield lowAverage(facts, 'hours/average', true);
  },
} as const satisfies Rule;

/** The free half days of a year by weekday, Monday first, and whether the learner works on that weekday at all. */
function freeHalfDays(plan: Plan): { readonly free: readonly number[]; readonly works: readonly boolean[] } {
  const exclusions = findExclusions(plan);
  const free = [0, 0, 0, 0, 0];
  const works = [false, false, false, false, false];
  for (let at = plan.first * 2; at <= plan.last * 2 + 1; at++) {
    const weekday = (at >> 1) % 7;
    if (exclusions[at] === exclusion.outside) continue;
    if (exclusions[at] !== exclusion.none || isLostKind(plan.kind[at]!)) free[weekday]!++;
    else if (plan.kind[at] === halfDayKind.work) works[weekday] = true;
  }
  return { free, works };
}

/** The weekdays of work on which more half days are free than on the average weekday; the ones with most where all are alike. */
function clusteredWeekdays(plan: Plan): { readonly weekdays: readonly Weekday[]; readonly halfDays: number } {
  const { free, works } = freeHalfDays(plan);
  const mean = free.reduce((sum, count) => sum + count, 0) / free.length;
  const all = free.map((_, weekday) => weekday as Weekday);
  const working = works.includes(true) ? all.filter((weekday) => works[weekday]) : all;
  const above = working.filter((weekday) => free[weekday]! > mean);
  const most = Math.max(...working.map((weekday) => free[weekday]!));
  const weekdays = above.length > 0 ? above : working.filter((weekday) => free[weekday] === most);
  return { weekdays, halfDays: weekdays.reduce<number>((sum, weekday) => sum + free[weekday]!, 0) };
}

/** Where the schedule gives 20 hours a week but free days fall on days of work, so that the year stays under it. */
export const averageRealised = {
  id: 'hours/average-realised',
  severity: 'warning',
  source: {
    advice: 'freeDaysOnWorkDays',
  },
  *check(facts) {
    const { denominatorHalfDays, averageMinutesPerWeek, nominalMinutesPerWeek } = facts.hours;
    const minimum = minimumOf(facts);
    if (denominatorHalfDays === 0 || averageMinutesPerWeek >= minimum || nominalMinutesPerWeek < minimum) return;
    const hit = lowAverage(facts, 'hours/average-realised', false);
    const { weekdays, halfDays } = clusteredWeekdays(facts.plan);
    yield { ...hit, params: { ...hit.params, weekdays: { weekdays }, free: quantity(halfDays, 'halfDays') } };
  },
} as const satisfies Rule;

/** A part-time contract paid through sociale maribel is one of 20 hours a week. */
export const partTimeWeek = {
  id: 'hours/part-time-week',
  severity: 'warning',
  source: legalSources.brochureAgreement,
  *check({ plan, hours }) {
    for (let index = 0; index < plan.agreements.length; index++) {
      const { kind, denominatorHalfDays, segmentMinutesPerWeek } = hours.agreements[index]!;
      if (kind !== 'partTime' || denominatorHalfDays === 0) continue;
      const day = plan.context.frame.first + plan.agreements[index]!.first;
      const minutes = numberOn(partTimeMinutes, day);
      if (segmentMinutesPerWeek === minutes) continue;
      yield {
        days: [day],
        value: quantity(segmentMinutesPerWeek, 'minutesPerWeek'),
        limit: quantity(minutes, 'minutesPerWeek'),
      };
    }
  },
} as const satisfies Rule;

/** A SAO stays below 20 hours a week at the workplace on average; from 20 hours on it is an OAO. */
export const saoAverage = {
  id: 'hours/sao-average',
  severity: 'error',
  source: legalSources.decreeBelowTwentyHours,
  *check(facts) {
    const { plan, hours } = facts;
    let [minutes, halfDays] = [0, 0];
    for (const { kind, workMinutes, denominatorHalfDays } of hours.agreements) {
      if (kind !== 'sao') continue;
      minutes += workMinutes;
      halfDays += denominatorHalfDays;
    }
    const minimum = minimumOf(facts);
    const weekly = weeklyAverage(minutes, halfDays);
    if (weekly < minimum) return;
    const { first, last } = spanOfKind(plan, 'sao');
    yield {
      days: [first],
      value: quantity(weekly, 'minutesPerWeek'),
      limit: quantity(minimum, 'minutesPerWeek'),
      params: { from: { day: first }, until: { day: last } },
    };
  },
} as const satisfies Rule;
