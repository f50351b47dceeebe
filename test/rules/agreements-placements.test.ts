import {
  placementMissing,
  placementOutside,
  placementsOverlap,
  shiftWithoutPlacement,
} from '../../shared/rules/agreements-placements.ts';
import type { CaseChange } from '../support/a-case.ts';
import { describeRule } from '../support/describe-rule.ts';
import { twoCompanies } from '../support/move-case.ts';

const days = (amount: number) => ({ amount, unit: 'days' }) as const;

describeRule(placementMissing, [
  { name: 'every work day placed', finds: [] },
  {
    name: 'a residential placement that starts on its first work day, after two school days',
    change: (draft) => {
      draft.trajectories[0]!.agreements[0]!.placements[0]!.firstDay = '2026-09-02';
    },
    finds: [],
  },
  {
    name: 'a residential placement that starts two work days late moves to the first of them',
    change: (draft) => {
      draft.trajectories[0]!.agreements[0]!.placements[0]!.firstDay = '2026-09-04';
    },
    finds: [
      {
        dates: ['2026-09-02', '2026-09-03'],
        value: days(2),
        params: { count: 2 },
        fix: { type: 'changePlacement', agreement: 0, index: 0, change: { firstDay: '2026-09-02' } },
      },
    ],
  },
  {
    name: 'a recognition after those days keeps the placement from moving',
    change: (draft) => {
      draft.trajectories[0]!.agreements[0]!.placements[0]!.firstDay = '2026-09-04';
      draft.companies[0]!.recognitions![0]!.recognisedDay = '2026-09-03';
    },
    finds: [{ dates: ['2026-09-02', '2026-09-03'], fix: undefined }],
  },
  {
    name: 'home care that ends two weeks before the agreement',
    change: (draft) => {
      draft.trajectories[0]!.agreements[0]!.placements[1]!.lastDay = '2027-06-18';
    },
    finds: [
      {
        dates: ['2027-06-23', '2027-06-24', '2027-06-25', '2027-06-30'],
        fix: { type: 'changePlacement', agreement: 0, index: 1, change: { lastDay: '2027-06-30' } },
      },
    ],
  },
  {
    name: 'days between the phases: the switch has its own rule',
    change: (draft) => {
      draft.trajectories[0]!.agreements[0]!.placements[1]!.firstDay = '2027-03-08';
    },
    finds: [],
  },
  {
    name: 'days between two residential placements',
    change: (draft) => {
      const [first, second] = draft.trajectories[0]!.agreements[0]!.placements;
      draft.trajectories[0]!.agreements[0]!.placements = [
        { ...first!, lastDay: '2026-12-01' },
        { ...first!, firstDay: '2026-12-04' },
        second!,
      ];
    },
    finds: [
      {
        dates: ['2026-12-02', '2026-12-03'],
        fix: { type: 'changePlacement', agreement: 0, index: 0, change: { lastDay: '2026-12-03' } },
      },
    ],
  },
  {
    name: 'an agreement without any placement',
    change: (draft) => {
      draft.trajectories[0]!.agreements[0]!.placements = [];
      draft.trajectories[0]!.lastDay = '2026-09-04';
      draft.trajectories[0]!.agreements[0]!.plannedLastDay = '2026-09-04';
    },
    finds: [{ dates: ['2026-09-02', '2026-09-03', '2026-09-04'], fix: undefined }],
  },
]);

describeRule(placementOutside, [
  { name: 'placements within the agreement', finds: [] },
  {
    name: 'a placement that starts a week before the agreement',
    change: (draft) => {
      draft.trajectories[0]!.agreements[0]!.placements[0]!.firstDay = '2026-08-25';
    },
    finds: [
      {
        dates: ['2026-08-25'],
        value: days(7),
        params: { workplace: 'Afdeling Testtuin' },
        fix: { type: 'changePlacement', agreement: 0, index: 0, change: { firstDay: '2026-09-01' } },
      },
    ],
  },
  {
    name: 'a placement that ends a day after it',
    change: (draft) => {
      draft.trajectories[0]!.agreements[0]!.placements[1]!.lastDay = '2027-07-01';
    },
    finds: [
      {
        dates: ['2027-07-01'],
        value: days(1),
        fix: { type: 'changePlacement', agreement: 0, index: 1, change: { lastDay: '2027-06-30' } },
      },
    ],
  },
  {
    name: 'a placement wholly after it',
    change: (draft) => {
      twoCompanies('2027-03-01')(draft);
      Object.assign(draft.trajectories[0]!.agreements[0]!.placements[0]!, {
        firstDay: '2027-03-01',
        lastDay: '2027-03-10',
      });
    },
    finds: [{ dates: ['2027-03-01'], value: days(10), fix: undefined }],
  },
  {
    name: 'an agreement that stopped really before the placement ends',
    change: (draft) => {
      draft.trajectories[0]!.agreements[0]!.actualLastDay = '2026-12-04';
    },
    finds: [],
  },
]);

const overlapping: CaseChange = (draft) => {
  draft.trajectories[0]!.agreements[0]!.placements[0]!.lastDay = '2027-03-07';
};

describeRule(placementsOverlap, [
  { name: 'placements one after the other', finds: [] },
  {
    name: 'a week in which both hold and no shift names its workplace',
    change: overlapping,
    finds: [
      {
        dates: ['2027-03-03', '2027-03-04', '2027-03-05'],
        value: days(3),
        params: { count: 3, workplace: 'Afdeling Testtuin', other: 'Dienst Proefdorp' },
      },
    ],
  },
  {
    name: 'a week in which both hold and each shift names its workplace',
    change: (draft) => {
      overlapping(draft);
      const [segment] = draft.trajectories[0]!.segments;
      draft.trajectories[0]!.segments = [
        { ...segment!, lastDay: '2027-02-28' },
        {
          ...segment!,
          firstDay: '2027-03-01',
          lastDay: '2027-03-07',
          cycle: [{ wed: 'V@wzc-1', thu: 'V@thuis-1', fri: { morning: 'V@wzc-1', afternoon: 'V@thuis-1' } }],
        },
        { ...segment!, firstDay: '2027-03-08' },
      ];
    },
    finds: [],
  },
  {
    name: 'a week in which both hold and half a shift has no name',
    change: (draft) => {
      overlapping(draft);
      draft.trajectories[0]!.pins = [
        { date: '2027-03-03', part: 'day', assignment: 'V@thuis-1', reason: 'Proef' },
        { date: '2027-03-04', part: 'morning', assignment: 'V@thuis-1', reason: 'Proef' },
        { date: '2027-03-05', part: 'day', assignment: 'work@wzc-1', reason: 'Proef' },
      ];
    },
    finds: [['2027-03-04']],
  },
]);

describeRule(shiftWithoutPlacement, [
  { name: 'no shift names a workplace', finds: [] },
  {
    name: 'a shift that names the placement that holds',
    change: (draft) => {
      draft.trajectories[0]!.pins = [{ date: '2026-09-09', part: 'day', assignment: 'L@wzc-1', reason: 'Proef' }];
    },
    finds: [],
  },
  {
    name: 'a shift in home care before that placement starts',
    change: (draft) => {
      draft.trajectories[0]!.pins = [
        { date: '2026-09-09', part: 'day', assignment: 'V@thuis-1', reason: 'Proef' },
        { date: '2026-09-16', part: 'afternoon', assignment: 'V@thuis-1', reason: 'Proef' },
      ];
    },
    finds: [
      { dates: ['2026-09-09', '2026-09-16'], value: days(2), params: { count: 2, workplace: 'Dienst Proefdorp' } },
    ],
  },
]);
