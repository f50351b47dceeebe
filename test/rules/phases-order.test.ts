import { isoDate, toDayNumber } from '../../shared/calendar/iso-date.ts';
import { bothContexts, phaseOrder, workplaceKind } from '../../shared/rules/phases-order.ts';
import type { CaseChange } from '../support/a-case.ts';
import { describeRule } from '../support/describe-rule.ts';

const day = (date: string) => ({ day: toDayNumber(isoDate(date)) });

describeRule(workplaceKind, [
  { name: 'a nursing home and home care', finds: [] },
  {
    name: 'a hospital and a day care centre',
    change: (draft) => {
      draft.workplaces[0]!.kind = 'hospital';
      draft.workplaces[1]!.kind = 'dayCareCentre';
    },
    finds: [],
  },
  {
    name: 'a day care centre in a programme that only knows home care',
    change: (draft) => {
      draft.workplaces[1]!.kind = 'dayCareCentre';
      draft.programmes = [
        {
          id: 'verzorgende-zorgkundige',
          name: 'Proefopleiding',
          maxMonths: 10,
          allowanceBand: 3,
          phases: [
            {
              kind: 'residential',
              name: 'Residentieel',
              minMonths: 5,
              maxMonths: 7,
              workplaceKinds: ['residentialCareCentre'],
            },
            { kind: 'home', name: 'Thuis', minMonths: 3, maxMonths: 5, workplaceKinds: ['homeCare'] },
          ],
        },
      ];
    },
    finds: [{ dates: ['2027-03-01'], params: { workplace: 'Dienst Proefdorp', programme: 'Proefopleiding' } }],
  },
]);

const homeFirst: CaseChange = (draft) => {
  const [first, second] = draft.trajectories[0]!.agreements[0]!.placements;
  [first!.workplaceId, second!.workplaceId] = [second!.workplaceId, first!.workplaceId];
};

describeRule(phaseOrder, [
  { name: 'residential first', finds: [] },
  {
    name: 'home care first',
    change: homeFirst,
    finds: [
      {
        dates: ['2027-03-01'],
        params: {
          workplace: 'Afdeling Testtuin',
          phase: 'Residentieel',
          later: 'Thuiscomponent',
          since: day('2026-09-01'),
        },
      },
    ],
  },
  {
    name: 'two residential placements before home care',
    change: (draft) => {
      const [first, second] = draft.trajectories[0]!.agreements[0]!.placements;
      draft.trajectories[0]!.agreements[0]!.placements = [
        { ...first!, lastDay: '2026-12-18' },
        { ...first!, firstDay: '2026-12-19' },
        second!,
      ];
    },
    finds: [],
  },
  {
    name: 'back to residential after home care',
    change: (draft) => {
      const [first, second] = draft.trajectories[0]!.agreements[0]!.placements;
      draft.trajectories[0]!.agreements[0]!.placements = [
        first!,
        { ...second!, lastDay: '2027-05-31' },
        { ...first!, firstDay: '2027-06-01', lastDay: '2027-06-30' },
      ];
    },
    finds: [['2027-06-01']],
  },
]);

describeRule(bothContexts, [
  { name: 'a nursing home and home care', finds: [] },
  {
    name: 'a nursing home only',
    change: (draft) => {
      draft.trajectories[0]!.agreements[0]!.placements[0]!.lastDay = '2027-06-30';
      draft.trajectories[0]!.agreements[0]!.placements.pop();
    },
    finds: [{ dates: ['2027-06-30'], params: { phase: 'Thuiscomponent' } }],
  },
  {
    name: 'home care only',
    change: (draft) => {
      draft.trajectories[0]!.agreements[0]!.placements.shift();
    },
    finds: [{ dates: ['2026-09-01'], params: { phase: 'Residentieel' } }],
  },
  {
    name: 'a training that stopped before home care was planned',
    change: (draft) => {
      draft.trajectories[0]!.agreements[0]!.placements.pop();
      draft.trajectories[0]!.agreements[0]!.actualLastDay = '2026-11-27';
    },
    finds: [],
  },
  {
    name: 'no placement at all: other rules say so',
    change: (draft) => {
      draft.trajectories[0]!.agreements[0]!.placements = [];
    },
    finds: [],
  },
]);
