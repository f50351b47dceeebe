import { compensatoryRest, replacementDayOnLessonDay } from '../../shared/rules/leave-public-holidays.ts';
import type { CaseDraft } from '../support/a-case.ts';
import { describeRule } from '../support/describe-rule.ts';

type Part = 'day' | 'morning' | 'afternoon';

const pin = (date: string, assignment: string, part: Part = 'day') => ({ date, part, assignment, reason: 'Testreden' });

const pinned =
  (...pins: ReturnType<typeof pin>[]) =>
  (draft: CaseDraft) => {
    draft.trajectories[0]!.pins = pins;
  };

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
    name: 'work on Sunday 1 November, whose holiday the company keeps on another day',
    change: pinned(pin('2026-11-01', 'V')),
    finds: [],
  },
  {
    name: 'work on Sunday 1 November where no other day is kept for it',
    change: (draft) => {
      draft.companies[0]!.replacementDays = [];
      draft.trajectories[0]!.pins = [pin('2026-11-01', 'V')];
    },
    finds: [['2026-11-01']],
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
