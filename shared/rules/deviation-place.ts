import { dayNumberOf, toDayNumber } from '../calendar/iso-date.ts';
import { startYearOf } from '../calendar/school-year.ts';
import { daysOfHalfDays } from '../plan/half-day-entries.ts';
import { hasWork, type Plan } from '../plan/plan.ts';
import { deviationsOf } from './deviation-days.ts';
import { dropWorked } from './deviation-edits.ts';
import { numberOn } from './legal-number.ts';
import { freeSummerWeeks, schoolHolidaysFreeFrom } from './legal-numbers-leave.ts';
import { legalSources } from './legal-sources.ts';
import type { PlanFacts } from './plan-facts.ts';
import { quantity } from './quantity.ts';
import type { Hit, Rule } from './rule.ts';
import { isSuspendedInHolidays } from './school-holiday-days.ts';

/** Half days that a deviation lists and cannot work, one hit a deviation. */
function* wronglyWorked(
  facts: PlanFacts,
  place: 'notInHoliday' | 'outsideAgreement' | 'onPublicHoliday',
): Generator<Hit> {
  const { plan } = facts;
  for (const own of deviationsOf(facts)) {
    const [firstDay, ...rest] = daysOfHalfDays(plan.context.frame, own[place]);
    if (firstDay === undefined) continue;
    yield {
      days: [firstDay, ...rest],
      params: { opportunity: own.deviation.learningOpportunity },
      fix: dropWorked(plan, own, own[place]),
    };
  }
}

/** A deviation works days of a school holiday of the school year. */
export const notInSchoolHoliday = {
  id: 'deviations/not-in-school-holiday',
  severity: 'error',
  source: legalSources.leaveDeviation,
  check: (facts) => wronglyWorked(facts, 'notInHoliday'),
} as const satisfies Rule;

/** A deviation belongs to an agreement that runs on the days it works. */
export const outsideAgreement = {
  id: 'deviations/outside-agreement',
  severity: 'error',
  source: legalSources.leaveDeviationAnnex,
  check: (facts) => wronglyWorked(facts, 'outsideAgreement'),
} as const satisfies Rule;

/** A public holiday in a school holiday stays free under a deviation too. */
export const onPublicHoliday = {
  id: 'deviations/on-public-holiday',
  severity: 'warning',
  source: { advice: 'noDeviationOnPublicHoliday' },
  check: (facts) => wronglyWorked(facts, 'onPublicHoliday'),
} as const satisfies Rule;

function isWorkedWeek(plan: Plan, monday: number): boolean {
  for (let day = monday; day < monday + 7; day++) {
    if (day >= plan.first && day <= plan.last && hasWork(plan, day) && isSuspendedInHolidays(plan, day)) return true;
  }
  return false;
}

/** Mondays of the weeks, Monday to Sunday, that lie wholly in July and August. */
function summerMondays(plan: Plan): number[] {
  const { frame } = plan.context;
  const year = startYearOf(frame.schoolYear) + 1;
  const first = dayNumberOf(year, 7, 1) - frame.first;
  const last = dayNumberOf(year, 9, 1) - frame.first - 1;
  const mondays: number[] = [];
  for (let monday = Math.ceil(first / 7) * 7; monday + 6 <= last; monday += 7) mondays.push(monday);
  return mondays;
}

/** A learner whose agreement runs through summer keeps four weeks of July and August free. */
export const freeWeeksInSummer = {
  id: 'deviations/free-weeks-in-summer',
  severity: 'error',
  source: legalSources.leaveDeviation,
  *check({ plan }) {
    const mondays = summerMondays(plan);
    const [firstMonday] = mondays;
    const { first } = plan.context.frame;
    if (
      firstMonday === undefined ||
      plan.last < firstMonday ||
      first + firstMonday < toDayNumber(schoolHolidaysFreeFrom)
    )
      return;
    const worked = mondays.filter((monday) => isWorkedWeek(plan, monday));
    const free = mondays.length - worked.length;
    const least = numberOn(freeSummerWeeks, first + firstMonday);
    const [found, ...rest] = worked;
    if (found === undefined || free >= least) return;
    yield {
      days: [first + found, ...rest.map((monday) => first + monday)],
      value: quantity(free, 'weeks'),
      limit: quantity(least, 'weeks'),
    };
  },
} as const satisfies Rule;

export const deviationPlaceRules: readonly Rule[] = [
  notInSchoolHoliday,
  outsideAgreement,
  onPublicHoliday,
  freeWeeksInSummer,
];
