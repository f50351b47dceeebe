import { unknownShift } from '../../shared/rules/plan-shifts.ts';
import { describeRule } from '../support/describe-rule.ts';
import { pinned, september } from '../support/move-case.ts';

const halfDays = (amount: number) => ({ amount, unit: 'halfDays' }) as const;

describeRule(unknownShift, [
  { name: 'codes that both workplaces have', finds: [] },
  { name: 'a late shift at the nursing home', change: september({ cycle: [{ fri: 'L' }] }), finds: [] },
  {
    name: 'late shifts pinned in home care are pinned to the usual shift',
    change: pinned(['2027-03-03', 'L'], ['2027-03-05', 'L', 'afternoon'], ['2026-09-09', 'L']),
    finds: [
      {
        dates: ['2027-03-03', '2027-03-05'],
        value: halfDays(3),
        params: { count: 2, code: 'L', workplace: 'Dienst Proefdorp', usual: 'V' },
        fix: {
          type: 'pin',
          pins: [
            { date: '2027-03-03', part: 'day', assignment: 'work' },
            { date: '2027-03-05', part: 'afternoon', assignment: 'work' },
          ],
        },
      },
    ],
  },
  {
    name: 'a segment over both workplaces with late shifts has no single edit',
    change: (draft) => {
      draft.trajectories[0]!.lastDay = '2027-03-14';
      draft.trajectories[0]!.agreements[0]!.plannedLastDay = '2027-03-14';
      draft.trajectories[0]!.segments[0]!.lastDay = '2027-03-14';
      draft.trajectories[0]!.segments[0]!.cycle = [{ wed: 'L', thu: 'V', fri: 'V' }];
    },
    finds: [{ dates: ['2027-03-03', '2027-03-10'], params: { count: 2 }, fix: undefined }],
  },
  {
    name: 'a segment in home care only asks for the usual shift',
    change: (draft) => {
      const [segment] = draft.trajectories[0]!.segments;
      draft.trajectories[0]!.segments = [
        { ...segment!, lastDay: '2027-02-28' },
        { ...segment!, firstDay: '2027-03-01', lastDay: '2027-03-14', cycle: [{ wed: 'L', thu: 'V', fri: 'V' }] },
        { ...segment!, firstDay: '2027-03-15' },
      ];
    },
    finds: [
      {
        dates: ['2027-03-03', '2027-03-10'],
        fix: { type: 'changeSegment', index: 1, segment: { cycle: [{ wed: 'work', thu: 'V', fri: 'V' }] } },
      },
    ],
  },
  {
    name: 'a night shift that names home care, which has none',
    change: pinned(['2027-03-03', 'N@thuis-1']),
    finds: [{ dates: ['2027-03-03'], params: { code: 'N' } }],
  },
]);
