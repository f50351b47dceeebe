import { ageOn, toDayNumber } from '../calendar/iso-date.ts';
import type { Deviation } from '../input/trajectory.ts';
import { ageOfMajority } from '../plan/lay-deviations.ts';
import { deviationsOf } from './deviation-days.ts';
import { removeDeviation } from './deviation-edits.ts';
import { deviationPlaceRules } from './deviation-place.ts';
import { deviationRecuperationRules } from './deviation-recuperation.ts';
import { legalSources } from './legal-sources.ts';
import type { PlanFacts } from './plan-facts.ts';
import type { Hit, Rule } from './rule.ts';

type AgreedField = 'agreedByLearnerDay' | 'agreedBySchoolDay' | 'agreedByCompanyDay' | 'agreedByRepresentativeDay';

/** The days a deviation works, as a hit; the learning opportunity says which one it is. */
function hitOf({ learningOpportunity, worked }: Deviation): Hit {
  const days = [...new Set(worked.map(({ date }) => toDayNumber(date)))].sort((a, b) => a - b);
  const [firstDay, ...rest] = days;
  return { days: [firstDay!, ...rest], params: { opportunity: learningOpportunity } };
}

/** Every deviation that somebody has not agreed to yet. */
function* withoutAgreement(facts: PlanFacts, field: AgreedField): Generator<Hit> {
  for (const { deviation } of deviationsOf(facts)) if (deviation[field] === undefined) yield hitOf(deviation);
}

/** A deviation is for a learning opportunity; help in a busy period is none. */
export const busyPeriodHelp = {
  id: 'deviations/busy-period-help',
  severity: 'error',
  source: legalSources.leaveDeviationOpportunity,
  *check(facts) {
    for (const own of deviationsOf(facts)) {
      if (own.deviation.isBusyPeriodHelp !== true) continue;
      yield { ...hitOf(own.deviation), fix: () => removeDeviation(facts, own) };
    }
  },
} as const satisfies Rule;

/** A learner works in a school holiday of their own free will. */
export const notVoluntary = {
  id: 'deviations/not-voluntary',
  severity: 'error',
  source: legalSources.leaveDeviationVoluntary,
  *check(facts) {
    for (const own of deviationsOf(facts)) {
      if (own.deviation.isVoluntary) continue;
      yield { ...hitOf(own.deviation), fix: () => removeDeviation(facts, own) };
    }
  },
} as const satisfies Rule;

/** The annex says why the learning opportunity exists in the school holiday only. */
export const whyOnlyThen = {
  id: 'deviations/why-only-then',
  severity: 'error',
  source: legalSources.brochureLeave,
  *check(facts) {
    for (const { deviation } of deviationsOf(facts)) if (deviation.whyOnlyThen === undefined) yield hitOf(deviation);
  },
} as const satisfies Rule;

/** The learner agrees to a deviation. */
export const learnerAgreement = {
  id: 'deviations/learner-agreement',
  severity: 'error',
  source: legalSources.leaveDeviation,
  check: (facts) => withoutAgreement(facts, 'agreedByLearnerDay'),
} as const satisfies Rule;

/** The school agrees to a deviation. */
export const schoolAgreement = {
  id: 'deviations/school-agreement',
  severity: 'error',
  source: legalSources.leaveDeviation,
  check: (facts) => withoutAgreement(facts, 'agreedBySchoolDay'),
} as const satisfies Rule;

/** The company agrees to a deviation. */
export const companyAgreement = {
  id: 'deviations/company-agreement',
  severity: 'error',
  source: legalSources.leaveDeviation,
  check: (facts) => withoutAgreement(facts, 'agreedByCompanyDay'),
} as const satisfies Rule;

/** The legal representative of a learner who is a minor on the first worked day agrees to a deviation. */
export const representativeAgreement = {
  id: 'deviations/representative-agreement',
  severity: 'error',
  source: legalSources.leaveDeviation,
  *check(facts) {
    for (const { deviation } of deviationsOf(facts)) {
      const firstWorked = toDayNumber(deviation.worked[0]!.date);
      if (deviation.agreedByRepresentativeDay !== undefined) continue;
      if (ageOn(facts.learner.birthDate, firstWorked) < ageOfMajority) yield hitOf(deviation);
    }
  },
} as const satisfies Rule;

/** A deviation is agreed in an annex before the first day it works. */
export const agreedLate = {
  id: 'deviations/agreed-late',
  severity: 'warning',
  source: legalSources.brochureLeave,
  *check(facts) {
    for (const { deviation } of deviationsOf(facts)) {
      const { agreedByLearnerDay, agreedBySchoolDay, agreedByCompanyDay, agreedByRepresentativeDay } = deviation;
      const hit = hitOf(deviation);
      const agreed = [agreedByLearnerDay, agreedBySchoolDay, agreedByCompanyDay, agreedByRepresentativeDay]
        .filter((day) => day !== undefined)
        .map(toDayNumber);
      const last = Math.max(...agreed);
      if (agreed.length > 0 && last > hit.days[0])
        yield { days: hit.days, params: { ...hit.params, agreed: { day: last } } };
    }
  },
} as const satisfies Rule;

/** Rules of deviations from the holiday arrangement: what for, agreed by whom, when, and taken back when. */
export const deviationRules: readonly Rule[] = [
  busyPeriodHelp,
  notVoluntary,
  whyOnlyThen,
  learnerAgreement,
  schoolAgreement,
  companyAgreement,
  representativeAgreement,
  agreedLate,
  ...deviationPlaceRules,
  ...deviationRecuperationRules,
];
