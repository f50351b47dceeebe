import {
  nightIntoSchoolHoliday,
  olderArrangement,
  outsideSchoolHoliday,
  workInSchoolHoliday,
} from '../../shared/rules/leave.ts';
import type { CaseDraft } from '../support/a-case.ts';
import { aDeviation } from '../support/a-deviation.ts';
import { describeRule } from '../support/describe-rule.ts';
import { inSchoolYear } from '../support/in-school-year.ts';

type Part = 'day' | 'morning' | 'afternoon';

const pin = (date: string, assignment: string, part: Part = 'day') => ({ date, part, assignment, reason: 'Testreden' });

const pinned =
  (...pins: ReturnType<typeof pin>[]) =>
  (draft: CaseDraft) => {
    draft.trajectories[0]!.pins = pins;
  };

const partTime = (draft: CaseDraft) => {
  draft.trajectories[0]!.agreements[0]!.kind = 'partTime';
};

describeRule(workInSchoolHoliday, [
  { name: 'nobody works in a holiday', finds: [] },
  {
    name: 'a pinned Wednesday in the carnival holiday',
    change: pinned(pin('2027-02-10', 'V')),
    finds: [
      {
        dates: ['2027-02-10'],
        params: { count: 1, holiday: { holiday: 'carnival' } },
        fix: { type: 'unpin', halfDays: [{ date: '2027-02-10', part: 'day' }] },
      },
    ],
  },
  {
    name: 'its Monday and Sunday belong to it, the Saturday before and the Monday after do not',
    change: pinned(
      pin('2027-02-06', 'V'),
      pin('2027-02-08', 'V'),
      pin('2027-02-14', 'V', 'morning'),
      pin('2027-02-15', 'V'),
    ),
    finds: [['2027-02-08', '2027-02-14']],
  },
  {
    name: 'two holidays are two findings, and the Christmas holiday runs over New Year',
    change: pinned(pin('2026-11-05', 'V'), pin('2026-12-30', 'V'), pin('2027-01-01', 'V')),
    finds: [['2026-11-05'], ['2026-12-30', '2027-01-01']],
  },
  {
    name: 'the last weekend of the Easter holiday',
    change: pinned(pin('2027-04-11', 'V'), pin('2027-04-14', 'V')),
    finds: [['2027-04-11']],
  },
  {
    name: 'an approved deviation works',
    change: (draft) => {
      draft.trajectories[0]!.deviations = [aDeviation()];
    },
    finds: [],
  },
  {
    name: 'a pin over an approved deviation changes nothing, over one without the school it does',
    change: (draft) => {
      const { agreedBySchoolDay: _, ...unapproved } = aDeviation({ id: 'pasen' });
      draft.trajectories[0]!.deviations = [
        aDeviation(),
        {
          ...unapproved,
          worked: [{ date: '2027-04-07', part: 'day' }],
          recuperation: [{ date: '2027-04-14', part: 'day' }],
        },
      ];
      draft.trajectories[0]!.pins = [pin('2027-02-10', 'L'), pin('2027-04-07', 'V')];
    },
    finds: [['2027-04-07']],
  },
  {
    name: 'a part-time contract goes on in holidays',
    change: (draft) => {
      partTime(draft);
      draft.trajectories[0]!.pins = [pin('2027-02-10', 'V')];
    },
    finds: [],
  },
  {
    name: 'the last school year before the present arrangement',
    change: (draft) => {
      inSchoolYear(draft, 2018);
      draft.trajectories[0]!.pins = [pin('2019-03-06', 'V')];
    },
    finds: [],
  },
  {
    name: 'the first school year of the present arrangement',
    change: (draft) => {
      inSchoolYear(draft, 2019);
      draft.trajectories[0]!.pins = [pin('2020-02-26', 'V')];
    },
    finds: [['2020-02-26']],
  },
]);

describeRule(nightIntoSchoolHoliday, [
  { name: 'no nights', finds: [] },
  {
    name: 'a night from the Sunday before the carnival holiday',
    change: pinned(pin('2027-02-07', 'N')),
    finds: [
      { dates: ['2027-02-07'], value: { amount: 405, unit: 'minutes' }, params: { holiday: { holiday: 'carnival' } } },
    ],
  },
  { name: 'the night before that one', change: pinned(pin('2027-02-06', 'N')), finds: [] },
  { name: 'a late shift on that Sunday', change: pinned(pin('2027-02-07', 'L')), finds: [] },
  {
    name: 'a deviation works the Monday too',
    change: (draft) => {
      draft.trajectories[0]!.pins = [pin('2027-02-07', 'N')];
      draft.trajectories[0]!.deviations = [
        aDeviation({
          worked: [{ date: '2027-02-08', part: 'day' }],
          recuperation: [{ date: '2027-02-17', part: 'day' }],
        }),
      ];
    },
    finds: [],
  },
  {
    name: 'a part-time contract',
    change: (draft) => {
      partTime(draft);
      draft.trajectories[0]!.pins = [pin('2027-02-07', 'N')];
    },
    finds: [],
  },
]);

describeRule(outsideSchoolHoliday, [
  { name: 'leave in holidays only', finds: [] },
  {
    name: 'a day and a half in lesson weeks are one finding',
    change: pinned(pin('2026-10-08', 'leave'), pin('2027-01-13', 'leave', 'afternoon')),
    finds: [
      {
        dates: ['2026-10-08', '2027-01-13'],
        value: { amount: 3, unit: 'halfDays' },
        fix: {
          type: 'unpin',
          halfDays: [
            { date: '2026-10-08', part: 'day' },
            { date: '2027-01-13', part: 'afternoon' },
          ],
        },
      },
    ],
  },
  { name: 'leave pinned in a holiday', change: pinned(pin('2027-02-10', 'leave')), finds: [] },
  {
    name: 'leave pinned on a weekend or a public holiday',
    change: pinned(pin('2026-10-10', 'leave'), pin('2026-11-11', 'leave')),
    finds: [],
  },
  {
    name: 'a part-time contract has its own leave',
    change: (draft) => {
      partTime(draft);
      draft.trajectories[0]!.pins = [pin('2026-10-08', 'leave')];
    },
    finds: [],
  },
]);

describeRule(olderArrangement, [
  { name: 'this school year', finds: [] },
  { name: 'the school year before it', change: (draft) => inSchoolYear(draft, 2018), finds: [['2018-09-01']] },
  { name: 'the first school year of it', change: (draft) => inSchoolYear(draft, 2019), finds: [] },
  {
    name: 'a part-time contract before it',
    change: (draft) => {
      inSchoolYear(draft, 2018);
      partTime(draft);
    },
    finds: [],
  },
]);
