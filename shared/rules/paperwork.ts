import { ageOn, type DayNumber, toDayNumber } from '../calendar/iso-date.ts';
import { ageOfMajority } from '../plan/lay-deviations.ts';
import { hasSchool } from '../plan/plan.ts';
import { legalSources } from './legal-sources.ts';
import type { PlanFacts } from './plan-facts.ts';
import type { Rule } from './rule.ts';

const annexSource = {
  advice: 'timetableAnnex',
} as const;

/** The first day of the learner's first agreement. */
function firstAgreementDay({ plan }: PlanFacts): DayNumber | undefined {
  const days = plan.trajectory.agreements.map(({ firstDay }) => toDayNumber(firstDay));
  return days.length === 0 ? undefined : Math.min(...days);
}

/** The medical examination comes before the first agreement starts, on its first day at the latest; a missing one is found from that day on. */
export const medicalExamination = {
  id: 'paperwork/medical-examination',
  severity: 'error',
  source: legalSources.brochureTargetGroup,
  *check(facts) {
    const firstDay = firstAgreementDay(facts);
    if (firstDay === undefined) return;
    const { medicalExaminationDay } = facts.learner;
    const isLate =
      medicalExaminationDay === undefined ? facts.today >= firstDay : toDayNumber(medicalExaminationDay) > firstDay;
    if (isLate) yield { days: [firstDay] };
  },
} as const satisfies Rule;

/** The medical examination is still to be held before the first agreement starts. */
export const medicalExaminationDue = {
  id: 'paperwork/medical-examination-due',
  severity: 'info',
  source: legalSources.brochureTargetGroup,
  *check(facts) {
    const firstDay = firstAgreementDay(facts);
    if (firstDay === undefined || facts.learner.medicalExaminationDay !== undefined) return;
    if (facts.today < firstDay) yield { days: [firstDay], params: { count: firstDay - facts.today } };
  },
} as const satisfies Rule;

/** A learner is medically fit. */
export const medicallyUnfit = {
  id: 'paperwork/medically-unfit',
  severity: 'error',
  source: legalSources.brochureTargetGroup,
  *check(facts) {
    const firstDay = firstAgreementDay(facts);
    if (firstDay !== undefined && facts.learner.isMedicallyFit === false) yield { days: [firstDay] };
  },
} as const satisfies Rule;

/** The result of a medical examination is recorded once the agreement has started. */
export const medicalResultUnknown = {
  id: 'paperwork/medical-result-unknown',
  severity: 'warning',
  source: legalSources.brochureTargetGroup,
  *check(facts) {
    const { medicalExaminationDay, isMedicallyFit } = facts.learner;
    if (isMedicallyFit !== undefined || medicalExaminationDay === undefined) return;
    const firstDay = firstAgreementDay(facts);
    const examined = toDayNumber(medicalExaminationDay);
    if (firstDay !== undefined && facts.today >= Math.max(firstDay, examined)) {
      yield { days: [examined], params: { start: { day: firstDay } } };
    }
  },
} as const satisfies Rule;

/** A learner under 18 when the agreement starts has a legal representative by name, who signs along. */
export const representativeMissing = {
  id: 'paperwork/representative-missing',
  severity: 'warning',
  source: { advice: 'legalRepresentative' },
  *check(facts) {
    const firstDay = firstAgreementDay(facts);
    if (firstDay === undefined || facts.learner.legalRepresentative !== undefined) return;
    if (ageOn(facts.learner.birthDate, firstDay) < ageOfMajority) yield { days: [firstDay] };
  },
} as const satisfies Rule;

/** Each workplace has an address, its own or its company's, for the timetable annex. */
export const addressMissing = {
  id: 'paperwork/address-missing',
  severity: 'warning',
  source: annexSource,
  *check({ plan }) {
    const told = new Set<number>();
    for (const placement of plan.placements) {
      if (placement.last < placement.first || told.has(placement.workplace)) continue;
      told.add(placement.workplace);
      const { workplace, company } = plan.context.workplaces[placement.workplace]!;
      if (workplace.address !== undefined || plan.context.companies[company]!.company.address !== undefined) continue;
      yield { days: [plan.context.frame.first + placement.first], params: { workplace: workplace.name } };
    }
  },
} as const satisfies Rule;

/** Every school day lies in a lesson timetable of the class, so that the timetable annex can print its hours. */
export const lessonHoursMissing = {
  id: 'paperwork/lesson-hours-missing',
  severity: 'warning',
  source: annexSource,
  *check({ plan }) {
    const { hasTimetable, classGroup } = plan.classDays;
    const days: DayNumber[] = [];
    for (let index = plan.first; index <= plan.last; index++) {
      if (hasTimetable[index] === 0 && plan.agreement[index]! >= 0 && hasSchool(plan, index)) {
        days.push(plan.context.frame.first + index);
      }
    }
    const [first, ...rest] = days;
    if (first === undefined) return;
    yield { days: [first, ...rest], params: { class: classGroup.name, count: days.length } };
  },
} as const satisfies Rule;

/** Rules of paper: the order of dates, and what the version for signature prints. */
export const paperworkRules: readonly Rule[] = [
  medicalExamination,
  medicalExaminationDue,
  medicallyUnfit,
  medicalResultUnknown,
  representativeMissing,
  addressMissing,
  lessonHoursMissing,
];
