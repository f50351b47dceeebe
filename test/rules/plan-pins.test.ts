import { pinnedSchoolOnClosedDay, pinnedWorkOnClosure, pinWithoutEffect } from '../../shared/rules/plan-pins.ts';
import type { CaseChange } from '../support/a-case.ts';
import { describeRule } from '../support/describe-rule.ts';
import { pinned, together } from '../support/move-case.ts';

const halfDays = (amount: number) => ({ amount, unit: 'halfDays' }) as const;
describeRule(pinWithoutEffect, [
  { name: 'pins under the agreement', change: pinned(['2026-09-09', 'L']), finds: [] },
  {
    name: 'pins after the end and before the start of the trajectory',
    change: pinned(['2026-09-09', 'L'], ['2027-07-05', 'V', 'morning'], ['2026-08-28', 'V']),
    finds: [
      {
        dates: ['2026-08-28', '2027-07-05'],
        params: { count: 2 },
        fix: {
          type: 'unpin',
          halfDays: [
            { date: '2027-07-05', part: 'morning' },
            { date: '2026-08-28', part: 'day' },
          ],
        },
      },
    ],
  },
  {
    name: 'a pin after an actual end',
    change: together(pinned(['2026-12-09', 'L']), (draft) => {
      draft.trajectories[0]!.agreements[0]!.actualLastDay = '2026-12-04';
    }),
    finds: [['2026-12-09']],
  },
]);

const closed: CaseChange = (draft) => {
  draft.companies[0]!.closures = [{ firstDay: '2026-09-09', lastDay: '2026-09-10', part: 'afternoon' }];
};

describeRule(pinnedWorkOnClosure, [
  { name: 'a closure without pins', change: closed, finds: [] },
  {
    name: 'work pinned on the morning of a closed afternoon',
    change: together(closed, pinned(['2026-09-09', 'V', 'morning'])),
    finds: [],
  },
  {
    name: 'work pinned on a whole day of which the afternoon is closed',
    change: together(closed, pinned(['2026-09-09', 'V'])),
    finds: [
      {
        dates: ['2026-09-09'],
        value: halfDays(1),
        params: { count: 1 },
        fix: { type: 'unpin', halfDays: [{ date: '2026-09-09', part: 'afternoon' }] },
      },
    ],
  },
]);

describeRule(pinnedSchoolOnClosedDay, [
  { name: 'school pinned on an ordinary weekday', change: pinned(['2026-09-09', 'school']), finds: [] },
  {
    name: 'school pinned in a holiday, on a public holiday, on a Saturday and on the bridge day',
    change: pinned(
      ['2026-11-04', 'school'],
      ['2026-11-11', 'school', 'morning'],
      ['2026-09-12', 'school'],
      ['2027-05-07', 'school'],
    ),
    finds: [
      {
        dates: ['2026-09-12', '2026-11-04', '2026-11-11', '2027-05-07'],
        value: halfDays(7),
        params: { count: 4 },
        fix: {
          type: 'unpin',
          halfDays: [
            { date: '2026-09-12', part: 'day' },
            { date: '2026-11-04', part: 'day' },
            { date: '2026-11-11', part: 'morning' },
            { date: '2027-05-07', part: 'day' },
          ],
        },
      },
    ],
  },
  {
    name: 'school pinned on a local free day',
    change: together(pinned(['2026-10-05', 'school']), (draft) => {
      draft.schools[0]!.calendar = [{ firstDay: '2026-10-05', lastDay: '2026-10-05', part: 'day', kind: 'localFree' }];
    }),
    finds: [['2026-10-05']],
  },
]);
