import {
  mentorExtractMissing,
  mentorExtractOld,
  mentorPractice,
  mentorTooYoung,
  mentorTrainingDue,
  mentorTrainingLate,
} from '../../shared/rules/people-mentors.ts';
import {
  mentorBirthDateUnknown,
  mentorPracticeUnknown,
  mentorRequestUnknown,
} from '../../shared/rules/people-unknown.ts';
import type { CaseDraft } from '../support/a-case.ts';
import { describeRule } from '../support/describe-rule.ts';
import { all } from '../support/work-on.ts';

type MentorDraft = CaseDraft['mentors'][number];

/** The recognition request is of 1 May 2026; the mentor guides from 1 September 2026 and again from 1 March 2027. */
const mentor = (change: Partial<MentorDraft>) => (draft: CaseDraft) => {
  Object.assign(draft.mentors[0]!, change);
  for (const key of Object.keys(change)) {
    if (change[key as keyof MentorDraft] === undefined) delete draft.mentors[0]![key as 'birthDate'];
  }
};

const notAsked = ({ companies }: CaseDraft) => {
  delete companies[0]!.recognitions;
};

const bothPlacements = ['2026-09-01', '2027-03-01'];

describeRule(mentorTooYoung, [
  { name: 'born in 1985', finds: [] },
  {
    name: 'turns 25 on the day of the request',
    change: mentor({ birthDate: '2001-05-01', hasPriorQualification: false }),
    finds: [],
  },
  {
    name: 'turns 25 the day after the request',
    change: mentor({ birthDate: '2001-05-02', hasPriorQualification: false }),
    finds: [
      {
        dates: bothPlacements,
        value: { amount: 24, unit: 'years' },
        limit: { amount: 25, unit: 'years' },
        margin: { amount: 1, unit: 'years' },
      },
    ],
  },
  {
    name: 'turns 23 on the day of the request, with prior schooling',
    change: mentor({ birthDate: '2003-05-01' }),
    finds: [],
  },
  {
    name: 'turns 23 the day after, with prior schooling',
    change: mentor({ birthDate: '2003-05-02' }),
    finds: [{ dates: bothPlacements, value: { amount: 22, unit: 'years' }, limit: { amount: 23, unit: 'years' } }],
  },
  {
    name: '24 at the request, nothing known of prior schooling',
    change: mentor({ birthDate: '2002-04-30', hasPriorQualification: undefined }),
    finds: [{ dates: bothPlacements, value: { amount: 24, unit: 'years' }, limit: { amount: 25, unit: 'years' } }],
  },
  {
    name: 'born on a leap day, 23 on 1 March by our decision',
    change: mentor({ birthDate: '2004-02-29', recognitionRequestDay: '2027-02-28' }),
    finds: [bothPlacements],
  },
  {
    name: 'without a request day nothing is judged',
    change: mentor({ birthDate: '2010-01-01', recognitionRequestDay: undefined }),
    finds: [],
  },
]);

describeRule(mentorPractice, [
  { name: 'twelve years of practice', finds: [] },
  {
    name: 'five years, no prior schooling',
    change: mentor({ yearsOfPractice: 5, hasPriorQualification: false }),
    finds: [],
  },
  {
    name: 'four years, no prior schooling',
    change: mentor({ yearsOfPractice: 4, hasPriorQualification: false }),
    finds: [{ dates: bothPlacements, value: { amount: 4, unit: 'years' }, limit: { amount: 5, unit: 'years' } }],
  },
  { name: 'no practice, but prior schooling', change: mentor({ yearsOfPractice: 0 }), finds: [] },
]);

describeRule(mentorExtractMissing, [
  { name: 'an extract before the request', finds: [] },
  { name: 'an extract of the day of the request', change: mentor({ extractDay: '2026-05-01' }), finds: [] },
  { name: 'an extract of the day after', change: mentor({ extractDay: '2026-05-02' }), finds: [bothPlacements] },
  {
    name: 'no extract, the request is still to come',
    change: mentor({ extractDay: undefined }),
    today: '2026-04-30',
    finds: [],
  },
  {
    name: 'no extract on the day of the request',
    change: mentor({ extractDay: undefined }),
    today: '2026-05-01',
    finds: [bothPlacements],
  },
]);

describeRule(mentorExtractOld, [
  { name: 'an extract of two months before', finds: [] },
  { name: 'exactly a year old', change: mentor({ extractDay: '2025-05-01' }), finds: [] },
  {
    name: 'a year and a day old',
    change: mentor({ extractDay: '2025-04-30' }),
    finds: [{ dates: bothPlacements, params: { mentor: 'Fien Fictief' } }],
  },
]);

describeRule(mentorTrainingLate, [
  { name: 'followed before the request', finds: [] },
  { name: 'exempt', change: mentor({ training: 'exempt', trainingDay: undefined }), today: '2027-06-30', finds: [] },
  { name: 'followed exactly a year after the request', change: mentor({ trainingDay: '2027-05-01' }), finds: [] },
  { name: 'followed a day later', change: mentor({ trainingDay: '2027-05-02' }), finds: [bothPlacements] },
  {
    name: 'not followed, the year ends today',
    change: mentor({ training: undefined, trainingDay: undefined }),
    today: '2027-05-01',
    finds: [],
  },
  {
    name: 'not followed, the year ended yesterday',
    change: mentor({ training: undefined, trainingDay: undefined }),
    today: '2027-05-02',
    finds: [bothPlacements],
  },
  {
    name: 'planned after the year',
    change: mentor({ training: 'planned', trainingDay: '2027-06-01' }),
    finds: [bothPlacements],
  },
]);

describeRule(mentorTrainingDue, [
  { name: 'followed', finds: [] },
  { name: 'planned in time', change: mentor({ training: 'planned', trainingDay: '2026-11-12' }), finds: [] },
  {
    name: 'planned for a day that is over',
    change: mentor({ training: 'planned', trainingDay: '2026-08-31' }),
    finds: [['2027-05-01']],
  },
  { name: 'nothing planned', change: mentor({ training: undefined, trainingDay: undefined }), finds: [['2027-05-01']] },
  {
    name: 'the last day of the year',
    change: mentor({ training: undefined, trainingDay: undefined }),
    today: '2027-05-01',
    finds: [['2027-05-01']],
  },
  {
    name: 'a day later it is another rule',
    change: mentor({ training: undefined, trainingDay: undefined }),
    today: '2027-05-02',
    finds: [],
  },
]);

describeRule(mentorBirthDateUnknown, [
  { name: 'known', finds: [] },
  { name: 'unknown', change: mentor({ birthDate: undefined }), finds: [bothPlacements] },
]);

describeRule(mentorPracticeUnknown, [
  { name: 'both known', finds: [] },
  { name: 'years unknown, prior schooling', change: mentor({ yearsOfPractice: undefined }), finds: [] },
  {
    name: 'years unknown, no prior schooling',
    change: mentor({ yearsOfPractice: undefined, hasPriorQualification: false }),
    finds: [bothPlacements],
  },
]);

describeRule(mentorRequestUnknown, [
  { name: 'known', finds: [] },
  { name: 'unknown', change: mentor({ recognitionRequestDay: undefined }), finds: [bothPlacements] },
  {
    name: 'nothing asked yet, before the placement',
    change: all(mentor({ recognitionRequestDay: undefined }), notAsked),
    today: '2026-08-31',
    finds: [],
  },
  {
    name: 'nothing asked on the first day of the placement',
    change: all(mentor({ recognitionRequestDay: undefined }), notAsked),
    finds: [bothPlacements],
  },
]);
