import {
  replacementDayNotWorkDay,
  replacementDayUnset,
  replacementInOtherYear,
  replacementWithoutCause,
} from '../../shared/rules/leave-replacement-days.ts';
import type { CaseDraft } from '../support/a-case.ts';
import { describeClassRule } from '../support/describe-class-rule.ts';

const replacing =
  (...pairs: [publicHoliday: string, replacementDay: string][]) =>
  (draft: CaseDraft) => {
    draft.companies[0]!.replacementDays = pairs.map(([publicHoliday, replacementDay]) => ({
      publicHoliday,
      replacementDay,
    }));
  };

/** The first learner stays at the nursing home; a second one starts in February, at a company of their own. */
const secondCompany = (draft: CaseDraft) => {
  const company = draft.companies[0]!;
  draft.companies.push({ ...company, id: 'thuis', name: 'Dienst De Tweede', replacementDays: [] });
  draft.workplaces[1]!.companyId = 'thuis';
  const [trajectory] = draft.trajectories;
  const [first, second] = trajectory!.agreements[0]!.placements;
  trajectory!.agreements = [
    { ...trajectory!.agreements[0]!, plannedLastDay: '2027-02-28', placements: [first!] },
    { ...trajectory!.agreements[0]!, companyId: 'thuis', firstDay: '2027-03-01', placements: [second!] },
  ];
};

const trajectoryIds = ['aster-2026'];
const company = 'WZC De Proefbank';

describeClassRule(replacementDayUnset, [
  { name: 'both weekend holidays are replaced', finds: [] },
  {
    name: 'nothing is set: All Saints on a Sunday and 1 May on a Saturday, not 15 August after the agreement',
    change: replacing(),
    finds: [
      { dates: ['2026-11-01'], trajectoryIds, params: { company, holiday: { holiday: 'all-saints' } } },
      { dates: ['2027-05-01'], trajectoryIds, params: { company, holiday: { holiday: 'labour-day' } } },
    ],
  },
  {
    name: 'each company sets its own, for the days on which it has learners',
    change: secondCompany,
    finds: [{ dates: ['2027-05-01'], trajectoryIds, params: { company: 'Dienst De Tweede' } }],
  },
]);

describeClassRule(replacementDayNotWorkDay, [
  { name: 'ordinary work days', finds: [] },
  {
    name: 'a Sunday',
    change: replacing(['2026-11-01', '2026-11-08']),
    finds: [{ dates: ['2026-11-08'], trajectoryIds, params: { company } }],
  },
  {
    name: 'a Saturday',
    change: replacing(['2026-11-01', '2026-10-31']),
    finds: [{ dates: ['2026-10-31'], trajectoryIds }],
  },
  {
    name: 'another public holiday',
    change: replacing(['2026-11-01', '2026-11-11']),
    finds: [{ dates: ['2026-11-11'], trajectoryIds }],
  },
  {
    name: 'a day that replaces two public holidays',
    change: replacing(['2026-11-01', '2027-05-14'], ['2027-05-01', '2027-05-14']),
    finds: [{ dates: ['2027-05-14'], trajectoryIds }],
  },
  { name: 'a Sunday on which nobody is under agreement', change: replacing(['2027-08-15', '2027-08-22']), finds: [] },
]);

describeClassRule(replacementWithoutCause, [
  { name: 'public holidays in a weekend', finds: [] },
  {
    name: 'a public holiday on a Friday',
    change: replacing(['2026-12-25', '2026-12-28']),
    finds: [{ dates: ['2026-12-28'], trajectoryIds, params: { company } }],
  },
  {
    name: 'a Sunday that is no public holiday',
    change: replacing(['2026-11-08', '2026-11-12']),
    finds: [{ dates: ['2026-11-12'], trajectoryIds }],
  },
  {
    name: 'a public holiday in a weekend before the school year',
    change: replacing(['2026-08-15', '2026-09-17']),
    finds: [],
  },
]);

describeClassRule(replacementInOtherYear, [
  { name: 'in the same calendar year', finds: [] },
  { name: 'the last day of the year', change: replacing(['2026-11-01', '2026-12-31']), finds: [] },
  {
    name: 'in January',
    change: replacing(['2026-11-01', '2027-01-04']),
    finds: [{ dates: ['2027-01-04'], trajectoryIds, params: { company, year: '2026' } }],
  },
]);
