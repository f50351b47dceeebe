import { type DayNumber, toDayNumber } from '../calendar/iso-date.ts';
import type { Agreement } from '../input/trajectory.ts';
import { schoolHold } from '../plan/class-days.ts';
import type { Plan } from '../plan/plan.ts';
import { agreementsInOrder, endOf } from './agreement-edits.ts';
import { numberOn } from './legal-number.ts';
import { signingDays } from './legal-numbers-trajectory.ts';
import { legalSources } from './legal-sources.ts';
import type { PlanFacts } from './plan-facts.ts';
import { quantity } from './quantity.ts';
import type { Hit, Rule } from './rule.ts';
import { countTrainingDates, nthTrainingDate } from './training-dates.ts';

/** By when an agreement is signed: the deadline and the day from which it is counted. Without an agreement it is still to be found. */
type Signing = { readonly agreement?: Agreement; readonly from: DayNumber; readonly deadline: DayNumber };

/** The day from which a first signature is counted: the class's first lesson, or the first day of a learner who comes later. */
function lessonsStart({ trajectory, classDays, context }: Plan): DayNumber {
  const { lessonsStartDay } = classDays.classGroup;
  const start = toDayNumber(trajectory.firstDay);
  if (lessonsStartDay !== undefined) return Math.max(start, toDayNumber(lessonsStartDay));
  const half = classDays.hold.findIndex((hold) => hold !== schoolHold.none);
  const first = half < 0 ? classDays.calendarDays.firstSchoolIndex : half >> 1;
  return Math.max(start, context.frame.first + first);
}

function signingFrom(plan: Plan, from: DayNumber, agreement: Agreement | undefined): Signing | undefined {
  const deadline = nthTrainingDate(plan, from, numberOn(signingDays, from));
  return deadline === undefined ? undefined : { from, deadline, ...(agreement && { agreement }) };
}

function firstSigning(facts: PlanFacts): Signing | undefined {
  const [first] = agreementsInOrder(facts);
  return signingFrom(facts.plan, lessonsStart(facts.plan), first?.agreement);
}

/** A signature for every agreement after the first, and for the one that is lacking when the last ends before the trajectory. */
function followingSignings(facts: PlanFacts): Signing[] {
  const { plan } = facts;
  const ordered = agreementsInOrder(facts).map(({ agreement }) => agreement);
  return ordered
    .map((agreement, place) => signingFrom(plan, endOf(agreement) + 1, ordered[place + 1]))
    .filter((signing) => signing !== undefined);
}

/** Training days that have passed when an agreement is signed, or today when it is not. */
function passedDays({ plan, today }: PlanFacts, { agreement, from }: Signing): number {
  return countTrainingDates(plan, from, agreement?.signedDay === undefined ? today : toDayNumber(agreement.signedDay));
}

/** Late: more training days have passed at the signature, or by now without one. */
function* findLate(facts: PlanFacts, signings: readonly Signing[]): Iterable<Hit> {
  for (const signing of signings) {
    const { agreement, from, deadline } = signing;
    const passed = passedDays(facts, signing);
    const limit = numberOn(signingDays, from);
    if (passed <= limit) continue;
    const until = agreement?.signedDay === undefined ? facts.today : toDayNumber(agreement.signedDay);
    yield {
      days: [deadline],
      value: quantity(passed, 'days'),
      limit: quantity(limit, 'days'),
      params: { from: { day: from }, until: { day: until } },
    };
  }
}

function* findDue(facts: PlanFacts, signings: readonly Signing[]): Iterable<Hit> {
  for (const signing of signings) {
    const { agreement, from, deadline } = signing;
    const limit = numberOn(signingDays, from);
    if (agreement?.signedDay !== undefined || passedDays(facts, signing) > limit) continue;
    yield {
      days: [deadline],
      limit: quantity(limit, 'days'),
      params: { from: { day: from }, count: Math.max(0, deadline - facts.today) },
    };
  }
}

function firstOnly(facts: PlanFacts): Signing[] {
  const signing = firstSigning(facts);
  return signing ? [signing] : [];
}

/** The first agreement is signed within 20 training days from the start of lessons; an unsigned one is late once they have passed. */
export const signedLate = {
  id: 'agreements/signed-late',
  severity: 'error',
  source: legalSources.signingDeadline,
  check: (facts) => findLate(facts, firstOnly(facts)),
} as const satisfies Rule;

/** The first agreement is still to be signed, within 20 training days from the start of lessons. */
export const signBy = {
  id: 'agreements/sign-by',
  severity: 'info',
  source: legalSources.signingDeadline,
  check: (facts) => findDue(facts, firstOnly(facts)),
} as const satisfies Rule;

/** After the end of an agreement the following one is signed within 20 training days; a lacking one is late once they have passed. */
export const followingSignedLate = {
  id: 'agreements/following-signed-late',
  severity: 'error',
  source: legalSources.signingDeadline,
  check: (facts) => findLate(facts, followingSignings(facts)),
} as const satisfies Rule;

/** A following agreement is still to be signed, within 20 training days after the end of the one before. */
export const followingSignBy = {
  id: 'agreements/following-sign-by',
  severity: 'info',
  source: legalSources.signingDeadline,
  check: (facts) => findDue(facts, followingSignings(facts)),
} as const satisfies Rule;

export const agreementSigningRules: readonly Rule[] = [signedLate, signBy, followingSignedLate, followingSignBy];
