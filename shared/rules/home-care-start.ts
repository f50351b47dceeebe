import { type DayNumber, fromDayNumber, toDayNumber } from '../calendar/iso-date.ts';
import { firstPeriodLastDay, type HomeCareDays, homeCareDaysOf } from '../home-care/home-care-days.ts';
import type { PlanEdit } from '../plan/plan-edit.ts';
import { numberOn } from './legal-number.ts';
import { minimumSupervisedDays } from './legal-numbers-home-care.ts';
import { legalSources } from './legal-sources.ts';
import type { PlanFacts } from './plan-facts.ts';
import { quantity } from './quantity.ts';
import type { Rule } from './rule.ts';

function firstDayOf({ plan }: PlanFacts, days: HomeCareDays): DayNumber {
  return plan.context.frame.first + days[0].index;
}

function introduceOn(day: DayNumber): PlanEdit {
  return { type: 'changeHomeCare', change: { introductionDay: fromDayNumber(day) } };
}

/** A care worker has a registration number by the first day in home care; a missing one is found from that day on. */
export const registrationNumber = {
  id: 'home-care/registration-number',
  severity: 'error',
  source: legalSources.brochureHomeCare,
  *check(facts) {
    const days = homeCareDaysOf(facts.plan);
    if (!days) return;
    const firstDay = firstDayOf(facts, days);
    const { registrationNumberDay } = facts.learner;
    const isLate =
      registrationNumberDay === undefined ? facts.today >= firstDay : toDayNumber(registrationNumberDay) > firstDay;
    if (isLate) yield { days: [firstDay] };
  },
} as const satisfies Rule;

/** The registration number is still to be had before the first day in home care. */
export const registrationNumberDue = {
  id: 'home-care/registration-number-due',
  severity: 'info',
  source: legalSources.zorgRegistrationNumber,
  *check(facts) {
    if (facts.learner.registrationNumberDay !== undefined) return;
    const days = homeCareDaysOf(facts.plan);
    if (!days) return;
    const firstDay = firstDayOf(facts, days);
    if (facts.today < firstDay) yield { days: [firstDay], params: { count: firstDay - facts.today } };
  },
} as const satisfies Rule;

/** A learner is entered in the central registration for home care when the trajectory starts, and at the latest on the first day in home care. */
export const centralRegistration = {
  id: 'home-care/central-registration',
  severity: 'warning',
  source: legalSources.brochureEmployer,
  *check(facts) {
    const days = homeCareDaysOf(facts.plan);
    if (!days) return;
    const firstDay = firstDayOf(facts, days);
    const start = toDayNumber(facts.plan.trajectory.firstDay);
    const registered = facts.plan.trajectory.homeCare?.centralRegistrationDay;
    if (registered === undefined ? facts.today < start : toDayNumber(registered) <= firstDay) return;
    yield { days: [registered === undefined ? start : firstDay], params: { start: { day: firstDay } } };
  },
} as const satisfies Rule;

/** A learner is introduced in home care on the first day there or before; a missing introduction is found after that day. */
export const introduction = {
  id: 'home-care/introduction',
  severity: 'warning',
  source: legalSources.brochureHomeCareGuidance,
  *check(facts) {
    const days = homeCareDaysOf(facts.plan);
    if (!days) return;
    const firstDay = firstDayOf(facts, days);
    const introduced = facts.plan.trajectory.homeCare?.introductionDay;
    if (introduced === undefined ? facts.today <= firstDay : toDayNumber(introduced) <= firstDay) return;
    yield { days: [firstDay], ...(facts.today <= firstDay && { fix: introduceOn(firstDay) }) };
  },
} as const satisfies Rule;

/** The introduction in home care is still to be planned, on the first day there or before. */
export const introductionDue = {
  id: 'home-care/introduction-due',
  severity: 'info',
  source: legalSources.brochureHomeCareGuidance,
  *check(facts) {
    if (facts.plan.trajectory.homeCare?.introductionDay !== undefined) return;
    const days = homeCareDaysOf(facts.plan);
    if (!days) return;
    const firstDay = firstDayOf(facts, days);
    if (facts.today <= firstDay) yield { days: [firstDay], fix: introduceOn(firstDay) };
  },
} as const satisfies Rule;

/** When the first month in home care has fewer than ten work days, all are supervised and supervision runs on to the tenth. */
export const shortFirstMonth = {
  id: 'home-care/short-first-month',
  severity: 'warning',
  source: legalSources.brochureHomeCareGuidance,
  *check(facts) {
    const days = homeCareDaysOf(facts.plan);
    if (!days) return;
    const frameFirst = facts.plan.context.frame.first;
    const firstDay = frameFirst + days[0].index;
    const least = numberOn(minimumSupervisedDays, firstDay);
    const lastOfPeriod = firstPeriodLastDay(facts.plan, days);
    const inPeriod = days.filter(({ index }) => frameFirst + index <= lastOfPeriod).length;
    const tenth = days[least - 1];
    if (inPeriod >= least || tenth === undefined) return;
    yield {
      days: [firstDay],
      value: quantity(inPeriod, 'days'),
      limit: quantity(least, 'days'),
      params: { end: { day: lastOfPeriod }, tenth: { day: frameFirst + tenth.index } },
    };
  },
} as const satisfies Rule;

/** With fewer than ten days of home care in the whole trajectory, a learner works under supervision to the end. */
export const neverTenDays = {
  id: 'home-care/never-ten-days',
  severity: 'warning',
  source: legalSources.brochureHomeCareGuidance,
  *check(facts) {
    const days = homeCareDaysOf(facts.plan);
    if (!days) return;
    const firstDay = firstDayOf(facts, days);
    const least = numberOn(minimumSupervisedDays, firstDay);
    if (days.length < least) {
      yield { days: [firstDay], value: quantity(days.length, 'days'), limit: quantity(least, 'days') };
    }
  },
} as const satisfies Rule;

export const homeCareStartRules: readonly Rule[] = [
  registrationNumber,
  registrationNumberDue,
  centralRegistration,
  introduction,
  introductionDue,
  shortFirstMonth,
  neverTenDays,
];
