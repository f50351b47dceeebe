import { type DayNumber, toDayNumber } from '../../../shared/calendar/iso-date.ts';
import type { DossierEntry } from '../../../shared/command/dossier-entry.ts';
import type { Learner } from '../../../shared/input/people.ts';
import type { CheckedLearner } from '../../../shared/rules/check-class.ts';
import { homeCareMilestones } from './home-care-milestones.ts';
import type { Milestone, MilestoneId, OpenMilestone } from './milestone.ts';

/** What a proof in the dossier can be of. */
const proofs: Partial<Record<MilestoneId, readonly DossierEntry['kind'][]>> = {
  screening: ['screening', 'classCouncilAdvice'],
  medical: ['medicalExamination'],
  registrationNumber: ['registrationNumber'],
  introduction: ['homeCareIntroduction'],
  evaluation: ['evaluation'],
  feedback: ['feedbackMoment'],
};

const signingRules = ['agreements/sign-by', 'agreements/signed-late', 'agreements/following-sign-by'];

function dayOf(date: Learner['birthDate'] | undefined): DayNumber | undefined {
  return date === undefined ? undefined : toDayNumber(date);
}

/** What is due before the trajectory starts. */
function beforeTheStart(learner: Learner, start: DayNumber | undefined): OpenMilestone[] {
  const { screeningDay, classCouncilAdviceDay, medicalExaminationDay, isMedicallyFit } = learner;
  const isScreened = screeningDay !== undefined && classCouncilAdviceDay !== undefined;
  return [
    {
      key: 'screening',
      id: 'screening',
      isDone: isScreened,
      day: dayOf(classCouncilAdviceDay ?? screeningDay) ?? start,
    },
    {
      key: 'medical',
      id: 'medical',
      isDone: medicalExaminationDay !== undefined && isMedicallyFit !== false,
      day: dayOf(medicalExaminationDay) ?? start,
    },
  ];
}

/** A signature of every agreement, with the last day for it as the rules found it. */
function signings({ facts: { plan, today }, findings }: CheckedLearner): OpenMilestone[] {
  const due = findings.find(({ ruleId }) => signingRules.includes(ruleId))?.dates[0];
  return plan.agreements.map(({ agreement, company }, index) => ({
    key: `signing ${index}`,
    id: 'signing',
    isDone: agreement.signedDay !== undefined && toDayNumber(agreement.signedDay) <= today,
    day: dayOf(agreement.signedDay) ?? dayOf(due),
    params: { company: plan.context.companies[company]!.company.name, number: agreement.modelNumber ?? '' },
  }));
}

/** The annex of every deviation, with how many of the parties signed. */
function annexes({ facts: { plan } }: CheckedLearner): OpenMilestone[] {
  return (plan.trajectory.deviations ?? []).map((deviation) => {
    const { agreedByLearnerDay, agreedBySchoolDay, agreedByCompanyDay } = deviation;
    const days = [agreedByLearnerDay, agreedBySchoolDay, agreedByCompanyDay].filter((day) => day !== undefined);
    const day = days.length === 3 ? days.sort().at(-1) : deviation.worked[0]?.date;
    const params = { count: days.length, limit: 3 };
    return { key: `annex ${deviation.id}`, id: 'annex', isDone: days.length === 3, day: dayOf(day), params };
  });
}

function withStates(open: readonly OpenMilestone[], today: DayNumber, entries: readonly DossierEntry[]): Milestone[] {
  const now = open.findIndex(({ isDone, day }) => !isDone && (day === undefined || day >= today));
  return open.map(({ isDone, ...milestone }, index) => {
    const isLate = milestone.day !== undefined && milestone.day < today;
    const state = isDone ? 'done' : isLate ? 'late' : index === now ? 'now' : 'later';
    return { ...milestone, state, proof: entries.find(({ kind }) => proofs[milestone.id]?.includes(kind)) };
  });
}

/** The milestones of a learner in legal order; without a trajectory only those of the learner. */
export function milestonesOf(
  learner: Learner,
  checked: CheckedLearner | undefined,
  entries: readonly DossierEntry[],
  today: DayNumber,
): readonly Milestone[] {
  const start = checked && toDayNumber(checked.facts.plan.trajectory.firstDay);
  const open = [
    ...beforeTheStart(learner, start),
    ...(checked ? [...signings(checked), ...annexes(checked), ...homeCareMilestones(checked.facts)] : []),
  ];
  return withStates(open, today, entries);
}
