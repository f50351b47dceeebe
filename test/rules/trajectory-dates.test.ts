import { isoDate, toDayNumber } from '../../shared/calendar/iso-date.ts';
import {
  endTooLate,
  lateEntry,
  noRoomForPhases,
  startTooEarly,
  trajectoryTooLong,
} from '../../shared/rules/trajectory-dates.ts';
import type { CaseChange } from '../support/a-case.ts';
import { describeRule } from '../support/describe-rule.ts';
import { from, switchOn, together, until, year } from '../support/move-case.ts';

const day = (date: string) => ({ day: toDayNumber(isoDate(date)) });
const days = (amount: number) => ({ amount, unit: 'days' }) as const;

const beside: CaseChange = (draft) => {
  draft.trajectories[0]!.lateEntryBeside = 'Testleerling Berk';
};

function learner(change: Partial<Parameters<CaseChange>[0]['learners'][number]>): CaseChange {
  return (draft) => {
    for (const [key, value] of Object.entries(change)) {
      if (value === undefined) delete draft.learners[0]![key as 'address'];
      else Object.assign(draft.learners[0]!, { [key]: value });
    }
  };
}

describeRule(startTooEarly, [
  { name: 'a start on 1 September', finds: [] },
  { name: 'a start in the course of September', change: from('2026-09-21'), finds: [] },
  {
    name: 'a start on 31 August is a day early, and moves to 1 September',
    change: from('2026-08-31'),
    today: '2026-08-01',
    finds: [
      {
        dates: ['2026-08-31'],
        value: days(1),
        params: { first: day('2026-09-01') },
        fix: { type: 'moveStart', day: '2026-09-01' },
      },
    ],
  },
  {
    name: 'an early start with a gap before its placement has no single edit',
    change: (draft) => {
      from('2026-08-31')(draft);
      draft.trajectories[0]!.agreements[0]!.placements[0]!.firstDay = '2026-09-01';
    },
    finds: [{ dates: ['2026-08-31'], fix: undefined }],
  },
]);

describeRule(lateEntry, [
  { name: 'a start on 30 September', change: together(from('2026-09-30'), switchOn('2027-03-01')), finds: [] },
  {
    name: 'a start on 1 October without another learner, that can still be earlier',
    change: from('2026-10-01'),
    today: '2026-09-15',
    finds: [
      {
        dates: ['2026-10-01'],
        value: days(1),
        params: { last: day('2026-09-30') },
        fix: { type: 'moveStart', day: '2026-09-30' },
      },
    ],
  },
  {
    name: 'a start on 12 October when 30 September has passed',
    change: from('2026-10-12'),
    today: '2026-10-05',
    finds: [{ dates: ['2026-10-12'], value: days(12), fix: undefined }],
  },
  {
    name: 'a start on 12 October of a learner who is examined on 5 October cannot move before it',
    change: together(from('2026-10-12'), learner({ medicalExaminationDay: '2026-10-05' })),
    today: '2026-09-01',
    finds: [{ dates: ['2026-10-12'], fix: undefined }],
  },
  { name: 'a start on 12 October beside another learner', change: together(from('2026-10-12'), beside), finds: [] },
]);

describeRule(endTooLate, [
  { name: 'an end on 30 June', finds: [] },
  { name: 'an end before', change: until('2027-06-18'), finds: [] },
  {
    name: 'an end on 1 July is a day late, and moves to 30 June',
    change: until('2027-07-01'),
    finds: [
      {
        dates: ['2027-07-01'],
        value: days(1),
        params: { last: day('2027-06-30') },
        fix: { type: 'moveEnd', day: '2027-06-30' },
      },
    ],
  },
  {
    name: 'an agreement that alone runs to 31 July',
    change: (draft) => {
      draft.trajectories[0]!.agreements[0]!.plannedLastDay = '2027-07-31';
    },
    finds: [{ dates: ['2027-07-31'], value: days(31), fix: undefined }],
  },
  {
    name: 'an end on 9 July whose home phase would be too short by 30 June has no single edit',
    change: together(from('2026-09-21'), switchOn('2027-04-19'), until('2027-07-09')),
    finds: [{ dates: ['2027-07-09'], value: days(9), fix: undefined }],
  },
]);

const nine: CaseChange = (draft) => {
  draft.programmes = [nineMonths()];
};

describeRule(trajectoryTooLong, [
  { name: 'ten months from 1 September to 30 June', finds: [] },
  {
    name: 'days of summer holiday after 30 June hold no training and do not count',
    change: until('2027-07-30'),
    finds: [],
  },
  {
    name: 'a day of July that a deviation works does count',
    change: (draft) => {
      until('2027-07-01')(draft);
      draft.trajectories[0]!.deviations = [
        {
          id: 'd1',
          learningOpportunity: 'Zomerfeest van de proef',
          isVoluntary: true,
          worked: [{ date: '2027-07-01', part: 'day' }],
          recuperation: [],
          agreedByLearnerDay: '2026-09-10',
          agreedBySchoolDay: '2026-09-11',
          agreedByCompanyDay: '2026-09-12',
        },
      ];
    },
    finds: [
      {
        dates: ['2027-07-01'],
        value: days(304),
        limit: days(303),
        margin: days(1),
        params: { months: { amount: 10, unit: 'months' }, last: day('2027-06-30') },
      },
    ],
  },
  { name: 'nine months from 15 September', change: together(nine, from('2026-09-15'), until('2027-06-14')), finds: [] },
  {
    name: 'nine months from 15 September and a day, of which the end moves back',
    change: together(nine, from('2026-09-15'), until('2027-06-15')),
    finds: [
      {
        dates: ['2027-06-15'],
        value: days(274),
        limit: days(273),
        margin: days(1),
        fix: { type: 'moveEnd', day: '2027-06-14' },
      },
    ],
  },
  {
    name: 'nine months from 1 September to 31 May',
    change: together(nine, until('2027-05-31')),
    finds: [],
  },
  {
    name: 'a whole year in a programme of nine months',
    change: nine,
    finds: [{ dates: ['2027-06-30'], value: days(303), limit: days(273), margin: days(30) }],
  },
  {
    name: 'the planned end counts, whatever really ended earlier',
    change: (draft) => {
      nine(draft);
      draft.trajectories[0]!.agreements[0]!.actualLastDay = '2027-05-14';
      draft.trajectories[0]!.agreements[0]!.endReason = 'Verhuisd';
    },
    finds: [{ dates: ['2027-06-30'], margin: days(30), fix: undefined }],
  },
  {
    name: 'a start on Monday 2 September after a weekend, to 30 June',
    change: together(year(2024), from('2024-09-02'), until('2025-06-30')),
    today: '2024-09-02',
    finds: [],
  },
]);

function nineMonths() {
  return {
    id: 'verzorgende-zorgkundige',
    name: 'Proefopleiding',
    maxMonths: 9,
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
  } as never;
}

describeRule(noRoomForPhases, [
  { name: 'a start on 1 September', finds: [] },
  {
    name: 'a start on 1 November, a Sunday, up to 30 June is exactly five and three months',
    change: together(from('2026-11-01'), switchOn('2027-04-01'), beside),
    finds: [],
  },
  {
    name: 'a start on Monday 9 November after the autumn holiday counts as the Saturday before it',
    change: together(from('2026-11-09'), switchOn('2027-04-01'), beside),
    finds: [],
  },
  {
    name: 'a start on 12 November has room because the Easter holiday around the switch counts for both phases',
    change: together(from('2026-11-12'), switchOn('2027-04-12'), beside),
    finds: [],
  },
  {
    name: 'a start on 13 November lacks twelve days',
    change: together(from('2026-11-13'), switchOn('2027-04-12'), beside),
    finds: [
      {
        dates: ['2026-11-13'],
        value: days(230),
        limit: days(242),
        margin: days(12),
        params: { months: { amount: 8, unit: 'months' }, end: day('2027-06-30'), latest: day('2026-11-01') },
        fix: undefined,
      },
    ],
  },
  {
    name: 'an early planned end leaves less room',
    change: together(from('2026-10-19'), switchOn('2027-03-15'), until('2027-05-28'), beside),
    finds: [{ dates: ['2026-10-19'], value: days(226), limit: days(243), margin: days(17) }],
  },
]);
