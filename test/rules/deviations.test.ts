import {
  agreedLate,
  busyPeriodHelp,
  companyAgreement,
  learnerAgreement,
  notVoluntary,
  representativeAgreement,
  schoolAgreement,
  whyOnlyThen,
} from '../../shared/rules/deviations.ts';
import type { CaseDraft } from '../support/a-case.ts';
import { aDeviation } from '../support/a-deviation.ts';
import { describeRule } from '../support/describe-rule.ts';
import { inSchoolYear } from '../support/in-school-year.ts';

type Deviation = ReturnType<typeof aDeviation>;

const deviating =
  (...deviations: Deviation[]) =>
  (draft: CaseDraft) => {
    draft.trajectories[0]!.deviations = deviations;
  };

function without(field: keyof Deviation, change: Partial<Deviation> = {}): Deviation {
  const deviation = aDeviation(change);
  delete deviation[field];
  return deviation;
}

const worked = ['2027-02-10', '2027-02-11'];
const opportunity = 'Testkans: verhuis van een afdeling';
const remove = { type: 'removeDeviation', id: 'krokus' };

describeRule(busyPeriodHelp, [
  { name: 'a learning opportunity', change: deviating(aDeviation({ isBusyPeriodHelp: false })), finds: [] },
  {
    name: 'help in a busy period',
    change: deviating(aDeviation({ isBusyPeriodHelp: true })),
    finds: [{ dates: worked, params: { opportunity }, fix: remove }],
  },
  {
    name: 'before the present arrangement nothing is judged',
    change: (draft) => {
      inSchoolYear(draft, 2018);
      deviating(
        aDeviation({ isBusyPeriodHelp: true, worked: [{ date: '2019-03-06', part: 'day' }], recuperation: [] }),
      )(draft);
    },
    finds: [],
  },
]);

describeRule(notVoluntary, [
  { name: 'voluntary', change: deviating(aDeviation()), finds: [] },
  {
    name: 'not voluntary',
    change: deviating(aDeviation({ isVoluntary: false })),
    finds: [{ dates: worked, fix: remove }],
  },
]);

describeRule(whyOnlyThen, [
  { name: 'the annex says why', change: deviating(aDeviation()), finds: [] },
  { name: 'the annex does not say why', change: deviating(without('whyOnlyThen')), finds: [worked] },
]);

describeRule(learnerAgreement, [
  { name: 'everybody agreed', change: deviating(aDeviation()), finds: [] },
  { name: 'the learner did not', change: deviating(without('agreedByLearnerDay')), finds: [worked] },
  { name: 'the school did not', change: deviating(without('agreedBySchoolDay')), finds: [] },
]);

describeRule(schoolAgreement, [
  { name: 'everybody agreed', change: deviating(aDeviation()), finds: [] },
  {
    name: 'the school agreed to the first of two only',
    change: deviating(
      aDeviation(),
      without('agreedBySchoolDay', {
        id: 'pasen',
        worked: [{ date: '2027-04-07', part: 'afternoon' }],
        recuperation: [{ date: '2027-04-14', part: 'morning' }],
      }),
    ),
    finds: [['2027-04-07']],
  },
]);

describeRule(companyAgreement, [
  { name: 'everybody agreed', change: deviating(aDeviation()), finds: [] },
  { name: 'the company did not', change: deviating(without('agreedByCompanyDay')), finds: [worked] },
]);

const born = (birthDate: string, deviation: Deviation) => (draft: CaseDraft) => {
  draft.learners[0]!.birthDate = birthDate;
  deviating(deviation)(draft);
};

describeRule(representativeAgreement, [
  { name: 'an adult', change: deviating(aDeviation()), finds: [] },
  { name: 'eighteen on the first worked day', change: born('2009-02-10', aDeviation()), finds: [] },
  { name: 'eighteen a day later', change: born('2009-02-11', aDeviation()), finds: [worked] },
  {
    name: 'a minor with the agreement of the representative',
    change: born('2009-02-11', aDeviation({ agreedByRepresentativeDay: '2027-01-11' })),
    finds: [],
  },
]);

describeRule(agreedLate, [
  { name: 'agreed before', change: deviating(aDeviation()), finds: [] },
  { name: 'agreed on the first day', change: deviating(aDeviation({ agreedBySchoolDay: '2027-02-10' })), finds: [] },
  {
    name: 'agreed a day later',
    change: deviating(aDeviation({ agreedBySchoolDay: '2027-02-11' })),
    finds: [{ dates: worked, params: { opportunity } }],
  },
  {
    name: 'nobody agreed is another rule',
    change: deviating({
      id: 'krokus',
      learningOpportunity: 'Testkans',
      isVoluntary: true,
      worked: [{ date: '2027-02-10', part: 'day' }],
      recuperation: [],
    }),
    finds: [],
  },
]);
