import { dailyLimit, shiftLength, weeklyLimit } from '../../shared/rules/working-time-limits.ts';
import { describeRule } from '../support/describe-rule.ts';
import { all, born, halfShift, on, onPart, pinsOf, shift } from '../support/work-on.ts';

const minutes = (amount: number) => ({ amount, unit: 'minutes' as const });

const eight = shift('A', ['07:00-15:30', 30]);
const overEight = shift('B', ['07:00-15:31', 30]);
const nine = shift('C', ['07:00-16:30', 30]);
const overNine = shift('D', ['07:00-16:31', 30]);
const week = ['2026-09-14', '2026-09-15', '2026-09-16', '2026-09-17', '2026-09-18'];

describeRule(dailyLimit, [
  { name: 'the base case', finds: [] },
  { name: 'eight hours in a week of three work days', change: all(eight, on('A', '2026-09-16')), finds: [] },
  { name: 'nine hours in a week of three work days', change: all(nine, on('C', '2026-09-16')), finds: [] },
  {
    name: 'nine hours and a minute, which the shorter early shift solves',
    change: all(overNine, on('D', '2026-09-16')),
    finds: [
      {
        dates: ['2026-09-16'],
        value: minutes(541),
        limit: minutes(540),
        margin: minutes(1),
        params: { shift: 'D', count: 1 },
        fix: pinsOf('V', 'working-time/daily-limit', '2026-09-16'),
      },
    ],
  },
  {
    name: 'the same long day in two weeks is one finding',
    change: all(overNine, on('D', '2026-09-16', '2026-09-25')),
    finds: [
      {
        dates: ['2026-09-16', '2026-09-25'],
        params: { shift: 'D', count: 2 },
        value: minutes(541),
        limit: minutes(540),
      },
    ],
  },
  {
    name: 'more than eight hours on six days',
    change: all(overEight, on('B', ...week, '2026-09-19')),
    finds: [
      {
        dates: [...week, '2026-09-19'],
        value: minutes(481),
        limit: minutes(480),
        margin: minutes(1),
        params: { count: 6 },
      },
    ],
  },
  {
    name: 'more than eight hours on five days and a half',
    change: all(overEight, on('B', ...week), onPart('morning', 'B', '2026-09-19')),
    finds: [],
  },
  {
    name: 'eight hours on six days',
    change: all(eight, on('A', ...week, '2026-09-19')),
    finds: [],
  },
  {
    name: 'more than eight hours on four days beside two days of lessons',
    change: all(overEight, on('B', ...week.slice(2), '2026-09-19')),
    finds: [],
  },
  {
    name: 'half shifts at two workplaces on one day count together',
    change: all(
      halfShift('E', ['07:00-12:00', 0]),
      halfShift('F', ['13:00-17:01', 0]),
      onPart('morning', 'E', '2026-09-16'),
      onPart('afternoon', 'F@thuis-1', '2026-09-16'),
    ),
    finds: [{ dates: ['2026-09-16'], value: minutes(541), limit: minutes(540), params: { shift: 'E + F', count: 1 } }],
  },
  {
    name: 'a night of nine hours counts by the clock, also when the clock goes back',
    change: on('N', '2026-09-16', '2026-10-24'),
    finds: [],
  },
  {
    name: 'six long days in week 53, over New Year',
    change: all(overEight, on('B', '2026-12-28', '2026-12-29', '2026-12-30', '2026-12-31', '2027-01-01', '2027-01-02')),
    finds: [
      {
        dates: ['2026-12-28', '2026-12-29', '2026-12-30', '2026-12-31', '2027-01-01', '2027-01-02'],
        value: minutes(481),
        limit: minutes(480),
      },
    ],
  },
  {
    name: 'a long day of a minor is for another rule, that of the birthday is not',
    change: all(born('2008-09-17'), overNine, on('D', '2026-09-16', '2026-09-17')),
    finds: [['2026-09-17']],
  },
]);

describeRule(weeklyLimit, [
  { name: 'the base case', finds: [] },
  { name: 'forty hours on five days', change: all(eight, on('A', ...week)), finds: [] },
  {
    name: 'forty hours and a minute on five days',
    change: all(eight, overEight, on('A', ...week.slice(1)), on('B', week[0]!)),
    finds: [{ dates: week, value: minutes(2401), limit: minutes(2400), margin: minutes(1), params: { count: 1 } }],
  },
  {
    name: 'a Saturday too many, which goes',
    change: on('V', ...week, '2026-09-19'),
    finds: [
      {
        dates: [...week, '2026-09-19'],
        value: minutes(2736),
        limit: minutes(2400),
        fix: pinsOf('free', 'working-time/weekly-limit', '2026-09-19'),
      },
    ],
  },
  {
    name: 'lessons are no working time: two days of them, three long days, and a Saturday',
    change: all(nine, on('C', ...week.slice(2), '2026-09-19')),
    finds: [],
  },
  {
    name: 'two weeks of the same size are one finding, another size is its own',
    change: all(
      on('V', ...week, '2026-09-19'),
      on('V', '2026-09-28', '2026-09-29', '2026-10-03'),
      on('V', '2026-10-05', '2026-10-06', '2026-10-10', '2026-10-11'),
    ),
    finds: [
      {
        dates: [
          ...week,
          '2026-09-19',
          '2026-09-28',
          '2026-09-29',
          '2026-09-30',
          '2026-10-01',
          '2026-10-02',
          '2026-10-03',
        ],
        value: minutes(2736),
        params: { count: 2 },
      },
      {
        dates: ['2026-10-05', '2026-10-06', '2026-10-07', '2026-10-08', '2026-10-09', '2026-10-10', '2026-10-11'],
        value: minutes(3192),
        margin: minutes(792),
      },
    ],
  },
  {
    name: 'week 53 runs over New Year',
    change: on('V', '2026-12-28', '2026-12-29', '2026-12-30', '2026-12-31', '2027-01-01', '2027-01-02'),
    finds: [
      {
        dates: ['2026-12-28', '2026-12-29', '2026-12-30', '2026-12-31', '2027-01-01', '2027-01-02'],
        value: minutes(2736),
      },
    ],
  },
  {
    name: 'six days split by a Sunday night are two weeks',
    change: on('V', '2026-09-19', '2026-09-20', '2026-09-21', '2026-09-22'),
    finds: [],
  },
  {
    name: 'the week that ends before the birthday is a minor’s, the week of the birthday is not',
    change: all(born('2008-09-27'), on('V', ...week, '2026-09-19', '2026-09-21', '2026-09-22', '2026-09-26')),
    finds: [['2026-09-21', '2026-09-22', '2026-09-23', '2026-09-24', '2026-09-25', '2026-09-26']],
  },
]);

describeRule(shiftLength, [
  { name: 'the base case', finds: [] },
  { name: 'three hours', change: all(shift('K', ['07:00-10:00', 0]), on('K', '2026-09-16')), finds: [] },
  {
    name: 'a minute less, twice',
    change: all(shift('K', ['07:00-10:00', 1]), on('K', '2026-09-16', '2026-09-24')),
    finds: [
      {
        dates: ['2026-09-16', '2026-09-24'],
        value: minutes(179),
        limit: minutes(180),
        margin: minutes(1),
        params: { shift: 'K', count: 2 },
      },
    ],
  },
  {
    name: 'half of a short shift',
    change: all(shift('K', ['07:00-12:00', 0]), onPart('morning', 'K', '2026-09-07')),
    finds: [{ dates: ['2026-09-07'], value: minutes(150), limit: minutes(180) }],
  },
  {
    name: 'the parts of a split shift count together',
    change: all(shift('K', ['07:00-08:30', 0], ['17:00-18:30', 0]), on('K', '2026-09-16')),
    finds: [],
  },
  {
    name: 'two short half shifts that follow each other are one',
    change: all(
      halfShift('E', ['10:00-12:00', 0]),
      halfShift('F', ['12:00-13:00', 0]),
      onPart('morning', 'E', '2026-09-16'),
      onPart('afternoon', 'F', '2026-09-16'),
    ),
    finds: [],
  },
  {
    name: 'two half shifts with time between them are two',
    change: all(
      halfShift('E', ['08:00-12:00', 0]),
      halfShift('F', ['12:01-14:01', 0]),
      onPart('morning', 'E', '2026-09-16'),
      onPart('afternoon', 'F', '2026-09-16'),
    ),
    finds: [{ dates: ['2026-09-16'], value: minutes(120), limit: minutes(180), params: { shift: 'E + F', count: 1 } }],
  },
]);
