import { minorPublicHoliday, minorSunday, minorSundayInTwo } from '../../shared/rules/minors-sundays.ts';
import type { CaseChange } from '../support/a-case.ts';
import { describeRule } from '../support/describe-rule.ts';
import { all, born, on, onPart, pinsOf } from '../support/work-on.ts';

const days = (amount: number) => ({ amount, unit: 'days' as const });

const minor = born('2009-05-20');
const exception: CaseChange = ({ workplaces }) => {
  workplaces[0]!.minorSundayException = true;
};

describeRule(minorSunday, [
  { name: 'a learner under 18 in the base case', change: minor, finds: [] },
  {
    name: 'two Sundays, which become free',
    change: all(minor, on('V', '2026-09-06', '2026-09-20')),
    finds: [
      {
        dates: ['2026-09-06', '2026-09-20'],
        value: days(2),
        params: { count: 2 },
        fix: pinsOf('free', 'minors/sunday', '2026-09-06', '2026-09-20'),
      },
    ],
  },
  { name: 'a workplace with an exception', change: all(minor, exception, on('V', '2026-09-06')), finds: [] },
  {
    name: 'an exception at another workplace',
    change: all(minor, exception, on('V@thuis-1', '2026-09-06')),
    finds: [['2026-09-06']],
  },
  {
    name: 'one of two workplaces of a Sunday has an exception',
    change: all(minor, exception, onPart('morning', 'V', '2026-09-06'), onPart('afternoon', 'V@thuis-1', '2026-09-06')),
    finds: [['2026-09-06']],
  },
  { name: 'a Saturday', change: all(minor, on('V', '2026-09-05')), finds: [] },
  {
    name: 'a Saturday night ends on Sunday: the Saturday becomes free',
    change: all(minor, on('N', '2026-09-05')),
    finds: [{ dates: ['2026-09-06'], fix: pinsOf('free', 'minors/sunday', '2026-09-05') }],
  },
  {
    name: 'the last Sunday of week 53 lies in the new year',
    change: all(minor, on('V', '2027-01-03')),
    finds: [['2027-01-03']],
  },
  {
    name: 'the Sunday before the birthday and the birthday itself',
    change: all(born('2008-09-13'), on('V', '2026-09-06', '2026-09-13')),
    finds: [['2026-09-06']],
  },
  {
    name: 'a Saturday night into a birthday on Sunday',
    change: all(born('2008-09-13'), on('N', '2026-09-12')),
    finds: [],
  },
]);

describeRule(minorPublicHoliday, [
  { name: 'a learner under 18 in the base case', change: minor, finds: [] },
  {
    name: 'work pinned on 11 November, which goes back to the holiday',
    change: all(minor, on('V', '2026-11-11')),
    finds: [
      {
        dates: ['2026-11-11'],
        value: days(1),
        params: { count: 1 },
        fix: { type: 'unpin', halfDays: [{ date: '2026-11-11', part: 'day' }] },
      },
    ],
  },
  {
    name: 'half a day on it',
    change: all(minor, onPart('morning', 'V', '2026-11-11')),
    finds: [['2026-11-11']],
  },
  { name: 'a workplace with an exception', change: all(minor, exception, on('V', '2026-11-11')), finds: [] },
  {
    name: 'the day that replaces a public holiday',
    change: all(minor, on('V', '2026-10-30'), ({ companies }) => {
      companies[0]!.replacementDays = [{ publicHoliday: '2026-11-01', replacementDay: '2026-10-30' }];
    }),
    finds: [['2026-10-30']],
  },
  {
    name: 'the night before it lasts into it, New Year too',
    change: all(minor, on('N', '2026-11-10', '2026-12-31')),
    finds: [['2026-11-11', '2027-01-01']],
  },
  {
    name: 'a public holiday on a Sunday is a Sunday',
    change: all(minor, on('V', '2026-11-01')),
    finds: [],
  },
  {
    name: 'a Saturday public holiday that the company replaces is an ordinary Saturday',
    change: all(born('2009-06-12'), on('V', '2027-05-01')),
    finds: [],
  },
  {
    name: 'the same Saturday where nothing replaces it',
    change: all(born('2009-06-12'), on('V', '2027-05-01'), ({ companies }) => {
      companies[0]!.replacementDays = [];
    }),
    finds: [['2027-05-01']],
  },
  { name: 'an adult', change: on('V', '2026-11-11'), finds: [] },
  {
    name: 'the birthday itself',
    change: all(born('2008-11-11'), on('V', '2026-11-11')),
    finds: [],
  },
]);

describeRule(minorSundayInTwo, [
  { name: 'a learner under 18 in the base case', change: all(minor, exception), finds: [] },
  {
    name: 'one Sunday in two',
    change: all(minor, exception, on('V', '2026-09-06', '2026-09-20', '2026-10-04')),
    finds: [],
  },
  {
    name: 'the Sunday after a worked one',
    change: all(minor, exception, on('V', '2026-09-06', '2026-09-13')),
    finds: [
      {
        dates: ['2026-09-13'],
        value: days(1),
        params: { count: 1 },
        fix: pinsOf('free', 'minors/sunday-in-two', '2026-09-13'),
      },
    ],
  },
  {
    name: 'four Sundays on end: the second and the fourth',
    change: all(minor, exception, on('V', '2026-09-06', '2026-09-13', '2026-09-20', '2026-09-27')),
    finds: [{ dates: ['2026-09-13', '2026-09-27'], value: days(2) }],
  },
  {
    name: 'over New Year',
    change: all(minor, exception, on('V', '2026-12-27', '2027-01-03')),
    finds: [['2027-01-03']],
  },
  {
    name: 'without an exception the other rule speaks',
    change: all(minor, on('V', '2026-09-06', '2026-09-13')),
    finds: [],
  },
  {
    name: 'the second Sunday is the birthday',
    change: all(born('2008-09-13'), exception, on('V', '2026-09-06', '2026-09-13')),
    finds: [],
  },
]);
