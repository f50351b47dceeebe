import { addMonths, type DayNumber, toDayNumber } from '../calendar/iso-date.ts';
import { halfDayKind } from '../plan/half-day.ts';
import { isSeen } from '../plan/plan.ts';
import { agreementsInOrder, endAgreement, endOf, startAgreement } from './agreement-edits.ts';
import { numberOn } from './legal-number.ts';
import { longestAgreementMonths, signingDays } from './legal-numbers-trajectory.ts';
import { legalSources } from './legal-sources.ts';
import { plannedEndOf } from './phase-bounds.ts';
import { quantity } from './quantity.ts';
import type { Rule } from './rule.ts';
import { countTrainingDates, isTrainingDate } from './training-dates.ts';

/** The first agreement begins on the first day of the trajectory, a lesson day or a work day. */
export const startsWithTrajectory = {
  id: 'agreements/starts-with-trajectory',
  severity: 'error',
  source: legalSources.brochureAgreement,
  *check(facts) {
    const { plan } = facts;
    const [first] = agreementsInOrder(facts);
    if (!first) return;
    const start = toDayNumber(plan.trajectory.firstDay);
    const begins = toDayNumber(first.agreement.firstDay);
    const missed = begins <= start ? start - begins : countTrainingDates(plan, start, begins - 1);
    if (missed === 0) return;
    yield {
      days: [Math.min(start, begins), Math.max(start, begins)],
      value: quantity(missed, 'days'),
      params: { start: { day: start }, begins: { day: begins } },
      fix: () => startAgreement(facts, first, start),
    };
  },
} as const satisfies Rule;

/** An agreement is planned no longer than the trajectory it is for. */
export const outsideTrajectory = {
  id: 'agreements/outside-trajectory',
  severity: 'error',
  source: legalSources.brochureAgreement,
  *check(facts) {
    const last = toDayNumber(facts.plan.trajectory.lastDay);
    for (const numbered of agreementsInOrder(facts)) {
      const { agreement } = numbered;
      const end = plannedEndOf(agreement);
      if (end <= last || endOf(agreement) <= last) continue;
      yield {
        days: [Math.max(last + 1, toDayNumber(agreement.firstDay))],
        value: quantity(end - last, 'days'),
        params: { end: { day: end }, last: { day: last } },
        fix: () => endAgreement(facts, numbered, last),
      };
    }
  },
} as const satisfies Rule;

/** An OAO lasts at most three years. */
export const threeYears = {
  id: 'agreements/three-years',
  severity: 'error',
  source: legalSources.decreeAgreement,
  *check(facts) {
    for (const numbered of agreementsInOrder(facts)) {
      const { agreement } = numbered;
      if (agreement.kind !== 'oao') continue;
      const start = toDayNumber(agreement.firstDay);
      const months = numberOn(longestAgreementMonths, start);
      const last = addMonths(start, months) - 1;
      const end = plannedEndOf(agreement);
      if (end <= last) continue;
      yield {
        days: [end],
        value: quantity(end - start + 1, 'days'),
        limit: quantity(last - start + 1, 'days'),
        params: { start: { day: start }, last: { day: last } },
        fix: () => endAgreement(facts, numbered, Math.min(last, toDayNumber(facts.plan.trajectory.lastDay))),
      };
    }
  },
} as const satisfies Rule;

/** Two agreements never cover the same day: an agreement is full-time. */
export const overlap = {
  id: 'agreements/overlap',
  severity: 'error',
  source: legalSources.brochureAgreement,
  *check(facts) {
    const ordered = agreementsInOrder(facts);
    for (const [place, later] of ordered.entries()) {
      for (const earlier of ordered.slice(0, place)) {
        const start = toDayNumber(later.agreement.firstDay);
        const [end, laterEnd] = [endOf(earlier.agreement), endOf(later.agreement)];
        if (end < start || laterEnd < start) continue;
        yield {
          days: [start],
          value: quantity(Math.min(end, laterEnd) - start + 1, 'days'),
          params: { end: { day: end } },
          fix: () => (end <= laterEnd ? endAgreement(facts, earlier, start - 1) : undefined),
        };
      }
    }
  },
} as const satisfies Rule;

/** Between two agreements, and after the last one, the learner is full-time at school. */
export const gap = {
  id: 'agreements/gap',
  severity: 'info',
  source: legalSources.signingDeadline,
  *check({ plan }) {
    if (!isSeen(plan, halfDayKind.noAgreement)) return;
    const { first } = plan.context.frame;
    let run: DayNumber[] = [];
    let hasStarted = false;
    for (let index = plan.first; index <= plan.last + 1; index++) {
      const isCovered = index > plan.last || plan.agreement[index]! >= 0;
      if (!isCovered && hasStarted && isTrainingDate(plan, index)) run.push(first + index);
      if (!isCovered) continue;
      const [day, ...rest] = run;
      if (day !== undefined) {
        yield {
          days: [day, ...rest],
          value: quantity(run.length, 'days'),
          limit: quantity(numberOn(signingDays, day), 'days'),
          params: { count: run.length, last: { day: run.at(-1)! } },
        };
      }
      run = [];
      hasStarted = true;
    }
  },
} as const satisfies Rule;

export const agreementPeriodRules: readonly Rule[] = [
  startsWithTrajectory,
  outsideTrajectory,
  threeYears,
  overlap,
  gap,
];
