import { addMonths, type DayNumber, toDayNumber } from '../calendar/iso-date.ts';
import { claimantsOf, holdsMonths } from '../money/claimant.ts';
import { premiumMonths, premiumRegistrationMonths } from '../money/premium-numbers.ts';
import type { Plan } from '../plan/plan.ts';
import { numberOn } from './legal-number.ts';
import { legalSources } from './legal-sources.ts';
import { rememberLast } from './remember-last.ts';
import type { Rule } from './rule.ts';

type Registration = {
  readonly company: string;
  readonly firstDay: DayNumber;
  readonly deadline: DayNumber;
  readonly registered: DayNumber | undefined;
};

/** Companies in Flanders that are with the learner long enough for the premium, and how they stand with its registration. */
const registrationsOf = rememberLast((plan: Plan): readonly Registration[] =>
  claimantsOf(plan).flatMap(({ company, agreements, firstDay, days }) => {
    if (company.region !== 'flanders' || !holdsMonths(firstDay, days, numberOn(premiumMonths, firstDay))) return [];
    const day = agreements.find(({ premiumRegistrationDay }) => premiumRegistrationDay)?.premiumRegistrationDay;
    return {
      company: company.name,
      firstDay,
      deadline: addMonths(firstDay, numberOn(premiumRegistrationMonths, firstDay)),
      registered: day === undefined ? undefined : toDayNumber(day),
    };
  }),
);

/** An agreement that has started is registered for the premium for qualifying workplace learning within three months. */
export const premiumRegistrationDue = {
  id: 'money/premium-registration-due',
  severity: 'info',
  source: legalSources.premiumRegistration,
  *check(facts) {
    for (const { company, firstDay, deadline, registered } of registrationsOf(facts.plan)) {
      if (registered !== undefined || facts.today < firstDay || facts.today > deadline) continue;
      yield { days: [deadline], params: { company, count: deadline - facts.today } };
    }
  },
} as const satisfies Rule;

/** A registration after three months loses the premium for qualifying workplace learning. */
export const premiumRegistrationLate = {
  id: 'money/premium-registration-late',
  severity: 'warning',
  source: legalSources.premiumRegistration,
  *check(facts) {
    for (const { company, firstDay, deadline, registered } of registrationsOf(facts.plan)) {
      if ((registered ?? facts.today) <= deadline) continue;
      yield { days: [deadline], params: { company, start: { day: firstDay } } };
    }
  },
} as const satisfies Rule;

/** Rules of money: deadlines only, since an amount never makes a plan wrong. */
export const moneyRules: readonly Rule[] = [premiumRegistrationDue, premiumRegistrationLate];
