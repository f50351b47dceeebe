import { closureInSchoolHoliday, closureTooEarly } from '../../shared/rules/leave-closure.ts';
import type { CaseDraft } from '../support/a-case.ts';
import { describeRule } from '../support/describe-rule.ts';
import { inSchoolYear } from '../support/in-school-year.ts';

type Part = 'day' | 'morning' | 'afternoon';

const partTime = (draft: CaseDraft) => {
  draft.trajectories[0]!.agreements[0]!.kind = 'partTime';
};

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
        params: { holiday: { holiday: 'christmas' } },
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
