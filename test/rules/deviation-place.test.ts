import { addDays, isoDate } from '../../shared/calendar/iso-date.ts';
import {
  freeWeeksInSummer,
  notInSchoolHoliday,
  onPublicHoliday,
  outsideAgreement,
} from '../../shared/rules/deviation-place.ts';
import type { CaseDraft } from '../support/a-case.ts';
import { aDeviation } from '../support/a-deviation.ts';
import { describeRule } from '../support/describe-rule.ts';

type Deviation = ReturnType<typeof aDeviation>;

const deviating =
  (...deviations: Deviation[]) =>
  (draft: CaseDraft) => {
    draft.trajectories[0]!.deviations = deviations;
  };

const remove = { type: 'removeDeviation', id: 'krokus' };

describeRule(notInSchoolHoliday, [
  { name: 'two days of the carnival holiday', change: deviating(aDeviation()), finds: [] },
  {
    name: 'the Sunday of the holiday',
    change: deviating(
      aDeviation({
        worked: [{ date: '2027-02-14', part: 'day' }],
        recuperation: [{ date: '2027-02-17', part: 'day' }],
      }),
    ),
    finds: [],
  },
  {
    name: 'the Wednesday after the holiday',
    change: deviating(
      aDeviation({
        worked: [
          { date: '2027-02-10', part: 'day', shift: 'L' },
          { date: '2027-02-24', part: 'day' },
        ],
      }),
    ),
    finds: [
      {
        dates: ['2027-02-24'],
        fix: {
          type: 'changeDeviation',
          id: 'krokus',
          change: {
            worked: [{ date: '2027-02-10', part: 'day', shift: 'L' }],
            recuperation: [{ date: '2027-02-17', part: 'day' }],
          },
        },
      },
    ],
  },
  {
    name: 'only days outside school holidays, one of them in another school year',
    change: deviating(
      aDeviation({
        worked: [
          { date: '2027-02-24', part: 'morning' },
          { date: '2028-02-28', part: 'afternoon' },
        ],
        recuperation: [{ date: '2027-02-17', part: 'day' }],
      }),
    ),
    finds: [{ dates: ['2027-02-24', '2028-02-28'], fix: remove }],
  },
  {
    name: 'a part-time contract needs no deviation',
    change: (draft) => {
      draft.trajectories[0]!.agreements[0]!.kind = 'partTime';
      deviating(aDeviation())(draft);
    },
    finds: [],
  },
]);

describeRule(outsideAgreement, [
  { name: 'under the agreement', change: deviating(aDeviation()), finds: [] },
  {
    name: 'in summer after the agreement',
    change: deviating(
      aDeviation({
        worked: [{ date: '2027-07-07', part: 'day' }],
        recuperation: [{ date: '2027-06-30', part: 'day' }],
      }),
    ),
    finds: [{ dates: ['2027-07-07'], fix: remove }],
  },
  {
    name: 'on the last day of the agreement and the day after',
    change: (draft) => {
      draft.trajectories[0]!.agreements[0]!.actualLastDay = '2027-02-10';
      deviating(aDeviation())(draft);
    },
    finds: [['2027-02-11']],
  },
]);

describeRule(onPublicHoliday, [
  { name: 'ordinary days of a holiday', change: deviating(aDeviation()), finds: [] },
  {
    name: 'Christmas and the day before it',
    change: deviating(
      aDeviation({
        worked: [
          { date: '2026-12-24', part: 'day' },
          { date: '2026-12-25', part: 'day' },
        ],
        recuperation: [{ date: '2027-01-06', part: 'day' }],
        agreedByLearnerDay: '2026-12-01',
        agreedBySchoolDay: '2026-12-01',
        agreedByCompanyDay: '2026-12-01',
      }),
    ),
    finds: [
      {
        dates: ['2026-12-25'],
        fix: { type: 'changeDeviation', id: 'krokus', change: { worked: [{ date: '2026-12-24', part: 'day' }] } },
      },
    ],
  },
  {
    name: 'the replacement day of the company',
    change: deviating(
      aDeviation({
        worked: [{ date: '2027-04-09', part: 'day' }],
        recuperation: [{ date: '2027-04-14', part: 'day' }],
      }),
    ),
    finds: [['2027-04-09']],
  },
]);

/** An agreement to 31 August 2027 with a deviation that works as many Thursdays of July and August. */
const summer =
  (weeks: number, from = isoDate('2027-07-08')) =>
  (draft: CaseDraft) => {
    const [trajectory] = draft.trajectories;
    trajectory!.lastDay = '2027-08-31';
    trajectory!.agreements[0]!.plannedLastDay = '2027-08-31';
    trajectory!.agreements[0]!.placements[1]!.lastDay = '2027-08-31';
    trajectory!.segments[0]!.lastDay = '2027-08-31';
    deviating(
      aDeviation({
        worked: Array.from({ length: weeks }, (_, week) => ({ date: addDays(from, 7 * week), part: 'day' as const })),
        recuperation: [],
      }),
    )(draft);
  };

describeRule(freeWeeksInSummer, [
  { name: 'the agreement ends in June', finds: [] },
  { name: 'four of the eight weeks are worked', change: summer(4), finds: [] },
  {
    name: 'five of the eight weeks are worked',
    change: summer(5),
    finds: [
      {
        dates: ['2027-07-05', '2027-07-12', '2027-07-19', '2027-07-26', '2027-08-02'],
        value: { amount: 3, unit: 'weeks' },
        limit: { amount: 4, unit: 'weeks' },
        margin: { amount: 1, unit: 'weeks' },
      },
    ],
  },
  {
    name: 'on a public holiday nobody works, so its week is free',
    change: (draft) => {
      summer(5)(draft);
      const [deviation] = draft.trajectories[0]!.deviations!;
      deviation!.worked[2]!.date = '2027-07-21';
    },
    finds: [],
  },
  {
    name: 'a pin works as well as a deviation',
    change: (draft) => {
      summer(4)(draft);
      draft.trajectories[0]!.pins = [{ date: '2027-08-29', part: 'day', assignment: 'V', reason: 'Testreden' }];
    },
    finds: [['2027-07-05', '2027-07-12', '2027-07-19', '2027-07-26', '2027-08-23']],
  },
  { name: 'the first days of July are no whole week', change: summer(5, isoDate('2027-07-01')), finds: [] },
  {
    name: 'a part-time contract works through summer',
    change: (draft) => {
      summer(8)(draft);
      draft.trajectories[0]!.agreements[0]!.kind = 'partTime';
    },
    finds: [],
  },
]);
