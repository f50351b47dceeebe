import { ageOn, type DayNumber, toDayNumber } from '../calendar/iso-date.ts';
import { numberOn } from './legal-number.ts';
import { ageInSchoolYear, earliestEndOfFullTimeSchool, latestEndOfFullTimeSchool } from './legal-numbers-trajectory.ts';
import { legalSources } from './legal-sources.ts';
import type { PlanFacts } from './plan-facts.ts';
import { quantity } from './quantity.ts';
import type { Rule } from './rule.ts';

function startOf({ plan }: PlanFacts): DayNumber {
  return toDayNumber(plan.trajectory.firstDay);
}

/** A learner turns 18 in the school year at the latest, which ends on 31 August. */
export const eighteenInSchoolYear = {
  id: 'trajectory/eighteen-in-school-year',
  severity: 'error',
  source: legalSources.brochureTargetGroup,
  *check(facts) {
    const { frame } = facts.plan.context;
    const lastDay = frame.first + frame.endIndex;
    const age = numberOn(ageInSchoolYear, lastDay);
    const { birthDate } = facts.learner;
    if (ageOn(birthDate, lastDay) >= age) return;
    yield {
      days: [startOf(facts)],
      value: quantity(ageOn(birthDate, lastDay), 'years'),
      limit: quantity(age, 'years'),
      params: { last: { day: lastDay } },
    };
  },
} as const satisfies Rule;

/** A learner is no longer of full-time compulsory school age when the trajectory starts: 16, or 15 with its end recorded. */
export const fullTimeCompulsory = {
  id: 'trajectory/full-time-compulsory',
  severity: 'error',
  source: legalSources.brochureTargetGroup,
  *check(facts) {
    const start = startOf(facts);
    const age = ageOn(facts.learner.birthDate, start);
    const rows = facts.learner.fullTimeCompulsoryEnded ? earliestEndOfFullTimeSchool : latestEndOfFullTimeSchool;
    const limit = numberOn(rows, start);
    if (age >= limit) return;
    yield { days: [start], value: quantity(age, 'years'), limit: quantity(limit, 'years') };
  },
} as const satisfies Rule;

/** The prior schooling that admits a learner is recorded, whenever the plan is looked at: without it nobody signs. */
export const priorSchooling = {
  id: 'trajectory/prior-schooling',
  severity: 'error',
  source: legalSources.brochureTargetGroup,
  *check(facts) {
    if (facts.learner.priorSchooling === undefined) yield { days: [startOf(facts)] };
  },
} as const satisfies Rule;

function isScreened({ learner }: PlanFacts): boolean {
  return learner.screeningDay !== undefined && learner.classCouncilAdviceDay !== undefined;
}

/** A learner is screened and has the class council's advice; a missing day is found from the first day of the trajectory on. */
export const screeningMissing = {
  id: 'trajectory/screening-missing',
  severity: 'error',
  source: legalSources.brochureTargetGroup,
  *check(facts) {
    if (facts.today >= startOf(facts) && !isScreened(facts)) yield { days: [startOf(facts)] };
  },
} as const satisfies Rule;

/** The screening and the class council's advice are still to be recorded before the trajectory starts. */
export const screeningDue = {
  id: 'trajectory/screening-due',
  severity: 'info',
  source: legalSources.brochureTargetGroup,
  *check(facts) {
    const start = startOf(facts);
    if (facts.today < start && !isScreened(facts)) yield { days: [start], params: { count: start - facts.today } };
  },
} as const satisfies Rule;

/** Screening and advice come by the first day of the trajectory. */
export const screeningLate = {
  id: 'trajectory/screening-late',
  severity: 'warning',
  source: legalSources.brochureTargetGroup,
  *check(facts) {
    const { screeningDay, classCouncilAdviceDay } = facts.learner;
    if (screeningDay === undefined || classCouncilAdviceDay === undefined) return;
    const start = startOf(facts);
    const last = Math.max(toDayNumber(screeningDay), toDayNumber(classCouncilAdviceDay));
    if (last > start) {
      yield { days: [start], value: quantity(last - start, 'days'), params: { recorded: { day: last } } };
    }
  },
} as const satisfies Rule;

/** A negative advice of the class council binds nobody, and is good to know. */
export const negativeAdvice = {
  id: 'trajectory/negative-advice',
  severity: 'info',
  source: legalSources.nonBindingAdvice,
  *check(facts) {
    if (facts.learner.classCouncilAdvice === 'negative') yield { days: [startOf(facts)] };
  },
} as const satisfies Rule;

export const trajectoryLearnerRules: readonly Rule[] = [
  eighteenInSchoolYear,
  fullTimeCompulsory,
  priorSchooling,
  screeningMissing,
  screeningDue,
  screeningLate,
  negativeAdvice,
];
