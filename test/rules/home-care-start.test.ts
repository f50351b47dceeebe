import {
  centralRegistration,
  introduction,
  introductionDue,
  neverTenDays,
  registrationNumber,
  registrationNumberDue,
  shortFirstMonth,
} from '../../shared/rules/home-care-start.ts';
import type { CaseDraft } from '../support/a-case.ts';
import { describeRule } from '../support/describe-rule.ts';

/** Home care starts with its first work day, Wednesday 3 March 2027. */
function without(draft: CaseDraft): void {
  delete draft.learners[0]!.registrationNumberDay;
}

function inDayCare(draft: CaseDraft): void {
  draft.workplaces[1]!.kind = 'dayCareCentre';
}

describeRule(registrationNumber, [
  { name: 'the number is there in time', finds: [] },
  { name: 'no number on the eve of the first day', change: without, today: '2027-03-02', finds: [] },
  { name: 'no number on the first day', change: without, today: '2027-03-03', finds: [['2027-03-03']] },
  {
    name: 'the number is of the first day itself',
    change: (draft) => {
      draft.learners[0]!.registrationNumberDay = '2027-03-03';
    },
    finds: [],
  },
  {
    name: 'the number is expected one day too late',
    change: (draft) => {
      draft.learners[0]!.registrationNumberDay = '2027-03-04';
    },
    finds: [['2027-03-03']],
  },
  {
    name: 'no number, but the home phase is in day care',
    change: (draft) => {
      without(draft);
      inDayCare(draft);
    },
    today: '2027-05-01',
    finds: [],
  },
]);

describeRule(registrationNumberDue, [
  { name: 'the number is there', finds: [] },
  {
    name: 'no number half a year before the first day',
    change: without,
    finds: [{ dates: ['2027-03-03'], params: { count: 183 } }],
  },
  {
    name: 'no number one day before',
    change: without,
    today: '2027-03-02',
    finds: [{ dates: ['2027-03-03'], params: { count: 1 } }],
  },
  { name: 'no number on the first day is another rule', change: without, today: '2027-03-03', finds: [] },
]);

describeRule(centralRegistration, [
  { name: 'registered before the start', finds: [] },
  {
    name: 'not registered before the trajectory starts',
    change: (draft) => {
      delete draft.trajectories[0]!.homeCare!.centralRegistrationDay;
    },
    today: '2026-08-31',
    finds: [],
  },
  {
    name: 'not registered when the trajectory starts',
    change: (draft) => {
      delete draft.trajectories[0]!.homeCare;
    },
    finds: [['2026-09-01']],
  },
  {
    name: 'registered on the first day in home care',
    change: (draft) => {
      draft.trajectories[0]!.homeCare!.centralRegistrationDay = '2027-03-03';
    },
    finds: [],
  },
  {
    name: 'registered after the first day in home care',
    change: (draft) => {
      draft.trajectories[0]!.homeCare!.centralRegistrationDay = '2027-03-04';
    },
    finds: [['2027-03-03']],
  },
  {
    name: 'a group home needs no central registration',
    change: (draft) => {
      draft.workplaces[1]!.kind = 'disabilityGroupHome';
      delete draft.trajectories[0]!.homeCare;
    },
    finds: [],
  },
]);

const noIntroduction = (draft: CaseDraft) => {
  delete draft.trajectories[0]!.homeCare!.introductionDay;
};

describeRule(introduction, [
  { name: 'introduced on the first day', finds: [] },
  { name: 'no introduction on the first day itself', change: noIntroduction, today: '2027-03-03', finds: [] },
  { name: 'no introduction the day after', change: noIntroduction, today: '2027-03-04', finds: [['2027-03-03']] },
  {
    name: 'introduced one day late, seen beforehand',
    change: (draft) => {
      draft.trajectories[0]!.homeCare!.introductionDay = '2027-03-04';
    },
    finds: [{ dates: ['2027-03-03'], fix: { type: 'changeHomeCare', change: { introductionDay: '2027-03-03' } } }],
  },
]);

describeRule(introductionDue, [
  { name: 'the introduction is planned', finds: [] },
  {
    name: 'no introduction planned',
    change: noIntroduction,
    finds: [{ dates: ['2027-03-03'], fix: { type: 'changeHomeCare', change: { introductionDay: '2027-03-03' } } }],
  },
  { name: 'afterwards it is another rule', change: noIntroduction, today: '2027-03-04', finds: [] },
]);

/** Home care from a day on, two work days a week: Thursday and Friday. */
const twoDaysFrom = (firstDay: string) => (draft: CaseDraft) => {
  const [residential, home] = draft.trajectories[0]!.agreements[0]!.placements;
  residential!.lastDay = firstDay < '2027-03-01' ? '2027-01-31' : '2027-02-28';
  home!.firstDay = firstDay;
  draft.trajectories[0]!.segments[0]!.cycle[0]!.wed = 'free';
};

describeRule(shortFirstMonth, [
  { name: 'twelve work days in the first month', finds: [] },
  {
    name: 'eight work days before the Easter holidays, the tenth after them',
    change: twoDaysFrom('2027-03-01'),
    finds: [
      {
        dates: ['2027-03-04'],
        value: { amount: 8, unit: 'days' },
        limit: { amount: 10, unit: 'days' },
        margin: { amount: 2, unit: 'days' },
      },
    ],
  },
  {
    name: 'exactly ten days: the tenth is the last day of the month',
    change: (draft) => {
      draft.trajectories[0]!.pins = ['2027-03-03', '2027-03-05'].map((date) => ({
        date,
        part: 'day',
        assignment: 'free',
        reason: 'Proef',
      }));
    },
    finds: [],
  },
  {
    name: 'nine days: one of ten is pinned free',
    change: (draft) => {
      draft.trajectories[0]!.pins = ['2027-03-05', '2027-03-10', '2027-03-11'].map((date) => ({
        date,
        part: 'day',
        assignment: 'free',
        reason: 'Proef',
      }));
    },
    finds: [{ dates: ['2027-03-03'], value: { amount: 9, unit: 'days' } }],
  },
]);

const endsAfter = (lastDay: string) => (draft: CaseDraft) => {
  draft.trajectories[0]!.agreements[0]!.placements[1]!.lastDay = lastDay;
};

describeRule(neverTenDays, [
  { name: 'four months of home care', finds: [] },
  { name: 'home care ends with its tenth day', change: endsAfter('2027-03-24'), finds: [] },
  {
    name: 'home care ends one day before the tenth',
    change: endsAfter('2027-03-23'),
    finds: [{ dates: ['2027-03-03'], value: { amount: 9, unit: 'days' }, limit: { amount: 10, unit: 'days' } }],
  },
]);
