import { mentorMissing, mentorOfOtherCompany } from '../../shared/rules/people-placements.ts';
import type { CaseDraft } from '../support/a-case.ts';
import { describeRule } from '../support/describe-rule.ts';

const withoutMentor = (draft: CaseDraft) => {
  delete draft.trajectories[0]!.agreements[0]!.placements[1]!.mentorId;
};

/** A second mentor of the nursing home, as able as the first. */
const secondMentor = (draft: CaseDraft) => {
  draft.mentors.push({ ...draft.mentors[0]!, id: 'vic', name: 'Vic Verzonnen' });
};

/** A mentor of a company that has no workplace here. */
const strangerOnSecond = (draft: CaseDraft) => {
  draft.companies.push({ ...structuredClone(draft.companies[0]!), id: 'elders', name: 'Elders vzw' });
  draft.mentors.push({ ...draft.mentors[0]!, id: 'els', name: 'Els Elders', companyId: 'elders' });
  draft.trajectories[0]!.agreements[0]!.placements[1]!.mentorId = 'els';
};

describeRule(mentorMissing, [
  { name: 'a mentor on both placements', finds: [] },
  {
    name: 'no mentor in home care, and one mentor in the company',
    change: withoutMentor,
    finds: [
      {
        dates: ['2027-03-01'],
        params: { workplace: 'Dienst Proefdorp' },
        fix: { type: 'changePlacement', agreement: 0, index: 1, change: { mentorId: 'fien' } },
      },
    ],
  },
  {
    name: 'no mentor, and two to choose from',
    change: (draft) => {
      withoutMentor(draft);
      secondMentor(draft);
    },
    finds: [{ dates: ['2027-03-01'], fix: undefined }],
  },
  {
    name: 'no mentor, and the second one is too young',
    change: (draft) => {
      withoutMentor(draft);
      secondMentor(draft);
      draft.mentors[1]!.birthDate = '2004-01-01';
    },
    finds: [
      {
        dates: ['2027-03-01'],
        fix: { type: 'changePlacement', agreement: 0, index: 1, change: { mentorId: 'fien' } },
      },
    ],
  },
  {
    name: 'no mentor on either placement',
    change: (draft) => {
      withoutMentor(draft);
      delete draft.trajectories[0]!.agreements[0]!.placements[0]!.mentorId;
    },
    finds: [['2026-09-01'], ['2027-03-01']],
  },
]);

describeRule(mentorOfOtherCompany, [
  { name: 'the mentor is of the company', finds: [] },
  {
    name: 'the mentor is of another company',
    change: strangerOnSecond,
    finds: [
      {
        dates: ['2027-03-01'],
        params: { mentor: 'Els Elders', workplace: 'Dienst Proefdorp', company: 'WZC De Proefbank' },
        fix: { type: 'changePlacement', agreement: 0, index: 1, change: { mentorId: 'fien' } },
      },
    ],
  },
]);
