import {
  addressMissing,
  lessonHoursMissing,
  medicalExamination,
  medicalExaminationDue,
  medicallyUnfit,
  medicalResultUnknown,
  representativeMissing,
} from '../../shared/rules/paperwork.ts';
import type { CaseDraft } from '../support/a-case.ts';
import { describeRule } from '../support/describe-rule.ts';

const examined = (day: string | undefined) => (draft: CaseDraft) => {
  if (day === undefined) delete draft.learners[0]!.medicalExaminationDay;
  else draft.learners[0]!.medicalExaminationDay = day;
};

describeRule(medicalExamination, [
  { name: 'examined in August', finds: [] },
  { name: 'examined on the first day', change: examined('2026-09-01'), finds: [] },
  { name: 'examined the day after', change: examined('2026-09-02'), finds: [['2026-09-01']] },
  { name: 'not examined on the eve', change: examined(undefined), today: '2026-08-31', finds: [] },
  { name: 'not examined on the first day', change: examined(undefined), finds: [['2026-09-01']] },
]);

describeRule(medicalExaminationDue, [
  { name: 'examined', today: '2026-08-31', finds: [] },
  {
    name: 'not examined a month before',
    change: examined(undefined),
    today: '2026-08-01',
    finds: [{ dates: ['2026-09-01'], params: { count: 31 } }],
  },
  {
    name: 'not examined on the eve',
    change: examined(undefined),
    today: '2026-08-31',
    finds: [{ dates: ['2026-09-01'], params: { count: 1 } }],
  },
  { name: 'on the first day it is another rule', change: examined(undefined), finds: [] },
]);

describeRule(medicallyUnfit, [
  { name: 'fit', finds: [] },
  {
    name: 'not fit',
    change: (draft) => {
      draft.learners[0]!.isMedicallyFit = false;
    },
    finds: [['2026-09-01']],
  },
]);

const noResult = (draft: CaseDraft) => {
  delete draft.learners[0]!.isMedicallyFit;
};

describeRule(medicalResultUnknown, [
  { name: 'fit', finds: [] },
  { name: 'no result on the eve of the agreement', change: noResult, today: '2026-08-31', finds: [] },
  { name: 'no result when the agreement starts', change: noResult, finds: [['2026-08-20']] },
]);

const born = (birthDate: string, legalRepresentative?: string) => (draft: CaseDraft) => {
  draft.learners[0]!.birthDate = birthDate;
  if (legalRepresentative) draft.learners[0]!.legalRepresentative = legalRepresentative;
};

describeRule(representativeMissing, [
  { name: 'an adult', finds: [] },
  { name: '18 on the first day', change: born('2008-09-01'), finds: [] },
  { name: '18 the day after', change: born('2008-09-02'), finds: [['2026-09-01']] },
  { name: 'a minor with a representative', change: born('2008-09-02', 'Ouder Proef'), finds: [] },
]);

describeRule(addressMissing, [
  { name: 'the company has an address', finds: [] },
  {
    name: 'no address but for one workplace',
    change: (draft) => {
      delete draft.companies[0]!.address;
      draft.workplaces[0]!.address = 'Proefstraat 2, 9999 Proefdorp';
    },
    finds: [{ dates: ['2027-03-01'], params: { workplace: 'Dienst Proefdorp' } }],
  },
]);

describeRule(lessonHoursMissing, [
  { name: 'a timetable for the whole year', finds: [] },
  {
    name: 'the timetable ends in the last week',
    change: (draft) => {
      draft.classGroups[0]!.lessons[0]!.lastDay = '2027-06-27';
    },
    finds: [{ dates: ['2027-06-28', '2027-06-29'], params: { count: 2 } }],
  },
]);
