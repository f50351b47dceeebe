import { isoDate, toDayNumber } from '../../shared/calendar/iso-date.ts';
import { switchGap, switchOverlap } from '../../shared/rules/phases-switch.ts';
import { describeRule } from '../support/describe-rule.ts';
import { twoCompanies } from '../support/move-case.ts';

const day = (date: string) => ({ day: toDayNumber(isoDate(date)) });
const days = (amount: number) => ({ amount, unit: 'days' }) as const;

describeRule(switchGap, [
  { name: 'home care follows at once', finds: [] },
  {
    name: 'home care follows after a weekend',
    change: (draft) => {
      draft.trajectories[0]!.agreements[0]!.placements[0]!.lastDay = '2027-02-26';
    },
    finds: [],
  },
  {
    name: 'a week of work between the phases',
    change: (draft) => {
      draft.trajectories[0]!.agreements[0]!.placements[1]!.firstDay = '2027-03-08';
    },
    finds: [
      {
        dates: ['2027-03-03', '2027-03-04', '2027-03-05'],
        value: days(3),
        params: { count: 3, phase: 'Thuiscomponent', since: day('2027-03-08') },
        fix: { type: 'changePlacement', agreement: 0, index: 0, change: { lastDay: '2027-03-05' } },
      },
    ],
  },
  {
    name: 'a week between two agreements is spent at school',
    change: (draft) => {
      twoCompanies('2027-03-01')(draft);
      const [first] = draft.trajectories[0]!.agreements;
      first!.plannedLastDay = '2027-02-19';
      first!.placements[0]!.lastDay = '2027-02-19';
    },
    finds: [],
  },
  {
    name: 'a week under the second agreement before its placement starts',
    change: (draft) => {
      twoCompanies('2027-03-01')(draft);
      draft.trajectories[0]!.agreements[1]!.placements[0]!.firstDay = '2027-03-05';
    },
    finds: [{ dates: ['2027-03-03', '2027-03-04'], fix: undefined }],
  },
]);

describeRule(switchOverlap, [
  { name: 'residential ends the day before', finds: [] },
  {
    name: 'residential runs two weeks into home care',
    change: (draft) => {
      draft.trajectories[0]!.agreements[0]!.placements[0]!.lastDay = '2027-03-14';
    },
    finds: [
      {
        dates: ['2027-03-01'],
        value: days(14),
        params: { phase: 'Residentieel', next: 'Thuiscomponent', end: day('2027-03-14') },
        fix: { type: 'changePlacement', agreement: 0, index: 0, change: { lastDay: '2027-02-28' } },
      },
    ],
  },
]);
