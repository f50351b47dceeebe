import {
  nightIntoSchoolHoliday,
  olderArrangement,
  outsideSchoolHoliday,
  workInSchoolHoliday,
} from '../../shared/rules/leave.ts';
import { closureInSchoolHoliday, closureTooEarly } from '../../shared/rules/leave-closure.ts';
import { compensatoryRest, replacementDayOnLessonDay } from '../../shared/rules/leave-public-holidays.ts';
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
        params: { count: 1, holiday: 'Krokusvakantie' },
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
    finds: [{ dates: ['2027-02-07'], value: { amount: 405, unit: 'minutes' }, params: { holiday: 'Krokusvakantie' } }],
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

const closed =
  (firstDay: string, lastDay: string, part: Part = 'day') =>
  (draft: CaseDraft) => {
    draft.companies[0]!.closures = [{ firstDay, lastDay, part }];
  };

describeRule(closureTooEarly, [
  { name: 'a closure in a lesson week of this year', change: closed('2027-05-12', '2027-05-14'), finds: [] },
  {
    name: 'the same in the last school year before it was possible: only work days close',
    change: (draft) => {
      inSchoolYear(draft, 2021);
      closed('2022-05-16', '2022-05-18')(draft);
    },
    finds: [{ dates: ['2022-05-18'], value: { amount: 2, unit: 'halfDays' } }],
  },
  {
    name: 'an afternoon and a whole day',
    change: (draft) => {
      inSchoolYear(draft, 2021);
      draft.companies[0]!.closures = [
        { firstDay: '2022-05-18', lastDay: '2022-05-18', part: 'afternoon' },
        { firstDay: '2022-06-03', lastDay: '2022-06-03', part: 'day' },
      ];
    },
    finds: [{ dates: ['2022-05-18', '2022-06-03'], value: { amount: 3, unit: 'halfDays' } }],
  },
  {
    name: 'the first school year in which it is possible',
    change: (draft) => {
      inSchoolYear(draft, 2022);
      closed('2022-09-01', '2022-09-02')(draft);
    },
    finds: [],
  },
]);

describeRule(closureInSchoolHoliday, [
  { name: 'a closure in a lesson week', change: closed('2027-05-12', '2027-05-14'), finds: [] },
  {
    name: 'a week of the Christmas holiday, its weekend left out',
    change: closed('2026-12-28', '2027-01-03'),
    finds: [
      {
        dates: ['2026-12-28', '2026-12-29', '2026-12-30', '2026-12-31', '2027-01-01'],
        params: { holiday: 'Kerstvakantie' },
      },
    ],
  },
  {
    name: 'from the last Friday before the carnival holiday into it',
    change: closed('2027-02-05', '2027-02-09'),
    finds: [['2027-02-08', '2027-02-09']],
  },
  {
    name: 'a part-time contract feels it',
    change: (draft) => {
      partTime(draft);
      closed('2026-12-28', '2027-01-03')(draft);
    },
    finds: [],
  },
]);

describeRule(compensatoryRest, [
  { name: 'nobody works on a public holiday', finds: [] },
  {
    name: 'a whole shift on the armistice gives a day',
    change: pinned(pin('2026-11-11', 'V')),
    finds: [
      {
        dates: ['2026-11-11'],
        value: { amount: 0, unit: 'halfDays' },
        limit: { amount: 2, unit: 'halfDays' },
        params: { worked: { amount: 456, unit: 'minutes' } },
        fix: {
          type: 'pin',
          pins: [{ date: '2026-11-12', part: 'day', assignment: 'free', reason: 'leave/compensatory-rest' }],
        },
      },
    ],
  },
  {
    name: 'half a shift gives half a day',
    change: pinned(pin('2026-11-11', 'V', 'morning')),
    finds: [{ dates: ['2026-11-11'], limit: { amount: 1, unit: 'halfDays' }, margin: { amount: 1, unit: 'halfDays' } }],
  },
  {
    name: 'exactly four hours give half a day, a minute more a whole one',
    change: (draft) => {
      draft.workplaces[0]!.shiftCodes.push(
        { code: 'H4', parts: [{ start: '08:00', end: '12:00', breakMinutes: 0 }] },
        { code: 'H5', parts: [{ start: '08:00', end: '12:01', breakMinutes: 0 }] },
      );
      draft.trajectories[0]!.pins = [pin('2026-11-11', 'H4'), pin('2026-12-25', 'H5')];
    },
    finds: [
      { dates: ['2026-11-11'], limit: { amount: 1, unit: 'halfDays' } },
      { dates: ['2026-12-25'], limit: { amount: 2, unit: 'halfDays' } },
    ],
  },
  {
    name: 'rest on the last day of six weeks',
    change: pinned(pin('2027-05-06', 'V'), pin('2027-06-17', 'free')),
    finds: [],
  },
  {
    name: 'rest on the day after six weeks',
    change: pinned(pin('2027-05-06', 'V'), pin('2027-06-18', 'free')),
    finds: [['2027-05-06']],
  },
  {
    name: 'rest before the public holiday does not count, half a day counts for half',
    change: pinned(pin('2026-11-11', 'V'), pin('2026-10-30', 'free'), pin('2026-11-12', 'free', 'afternoon')),
    finds: [{ dates: ['2026-11-11'], value: { amount: 1, unit: 'halfDays' } }],
  },
  {
    name: 'one day of rest does not serve two public holidays',
    change: pinned(pin('2027-05-06', 'V'), pin('2027-05-17', 'V'), pin('2027-05-19', 'free')),
    finds: [['2027-05-17']],
  },
  {
    name: 'a replacement day that is worked',
    change: (draft) => {
      draft.companies[0]!.replacementDays = [{ publicHoliday: '2027-05-01', replacementDay: '2027-05-14' }];
      draft.trajectories[0]!.pins = [pin('2027-05-14', 'V')];
    },
    finds: [['2027-05-14']],
  },
  {
    name: 'the fix looks from today on',
    change: pinned(pin('2026-11-11', 'V')),
    today: '2026-11-20',
    finds: [
      {
        dates: ['2026-11-11'],
        fix: {
          type: 'pin',
          pins: [{ date: '2026-11-20', part: 'day', assignment: 'free', reason: 'leave/compensatory-rest' }],
        },
      },
    ],
  },
]);

const replacing = (replacementDay: string) => (draft: CaseDraft) => {
  draft.companies[0]!.replacementDays = [{ publicHoliday: '2027-05-01', replacementDay }];
};

describeRule(replacementDayOnLessonDay, [
  { name: 'a replacement day on a work day', change: replacing('2027-05-14'), finds: [] },
  {
    name: 'a replacement day on a lesson day',
    change: replacing('2027-05-03'),
    finds: [
      {
        dates: ['2027-05-03'],
        fix: {
          type: 'pin',
          pins: [
            { date: '2027-05-03', part: 'day', assignment: 'school', reason: 'leave/replacement-day-on-lesson-day' },
          ],
        },
      },
    ],
  },
  {
    name: 'the learner is pinned to school',
    change: (draft) => {
      replacing('2027-05-03')(draft);
      draft.trajectories[0]!.pins = [pin('2027-05-03', 'school')];
    },
    finds: [],
  },
  {
    name: 'the segment leaves the class',
    change: (draft) => {
      replacing('2027-05-03')(draft);
      draft.trajectories[0]!.segments[0]!.leavesClassPattern = true;
    },
    finds: [],
  },
]);
