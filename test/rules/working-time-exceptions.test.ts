import { night, sunday } from '../../shared/rules/working-time-exceptions.ts';
import { describeRule } from '../support/describe-rule.ts';
import { all, born, on, onPart, shift } from '../support/work-on.ts';

const minutes = (amount: number) => ({ amount, unit: 'minutes' as const });
const days = (amount: number) => ({ amount, unit: 'days' as const });

/** The night shift of the first workplace, at the second one too. */
const nights = shift('M', ['20:45-06:45', 60]);

describeRule(night, [
  { name: 'the base case', finds: [] },
  { name: 'a shift from 6h to 20h', change: all(shift('A', ['06:00-20:00', 240]), on('A', '2026-09-16')), finds: [] },
  {
    name: 'a minute before 6h',
    change: all(shift('A', ['05:59-14:00', 30]), on('A', '2026-09-16')),
    finds: [{ dates: ['2026-09-16'], value: minutes(1) }],
  },
  {
    name: 'a minute after 20h',
    change: all(shift('A', ['12:00-20:01', 30]), on('A', '2026-09-16')),
    finds: [{ dates: ['2026-09-16'], value: minutes(1) }],
  },
  {
    name: 'late shifts are one finding with their days',
    change: on('L', '2026-09-16', '2026-09-17', '2026-10-02'),
    finds: [
      {
        dates: ['2026-09-16', '2026-09-17', '2026-10-02'],
        value: minutes(90),
        params: { shift: 'Late dienst', start: { time: 804 }, end: { time: 1290 }, count: 3 },
      },
    ],
  },
  {
    name: 'the same late shift at two workplaces is one finding',
    change: all(shift('A', ['12:00-20:30', 30]), on('A', '2026-09-16', '2027-03-03')),
    finds: [{ dates: ['2026-09-16', '2027-03-03'], value: minutes(30), params: { shift: 'A', count: 2 } }],
  },
  {
    name: 'an ordinary night, and the one in which the clock goes back',
    change: on('N', '2026-10-17', '2026-10-24'),
    finds: [
      { dates: ['2026-10-17'], value: minutes(555), params: { clock: { clockChange: 0 } } },
      { dates: ['2026-10-24'], value: minutes(615), params: { clock: { clockChange: 60 } } },
    ],
  },
  {
    name: 'the night in which the clock goes forward',
    change: all(nights, on('M', '2027-03-20', '2027-03-27')),
    finds: [
      { dates: ['2027-03-20'], value: minutes(555), params: { clock: { clockChange: 0 } } },
      { dates: ['2027-03-27'], value: minutes(495), params: { clock: { clockChange: -60 } } },
    ],
  },
  {
    name: 'a night over New Year',
    change: on('N', '2026-12-31'),
    finds: [{ dates: ['2026-12-31'], value: minutes(555) }],
  },
  {
    name: 'the night of the birthday counts from midnight on',
    change: all(born('2008-09-17'), on('N', '2026-09-16', '2026-09-23')),
    finds: [
      { dates: ['2026-09-16'], value: minutes(360) },
      { dates: ['2026-09-23'], value: minutes(555) },
    ],
  },
  { name: 'the nights before it do not', change: all(born('2008-09-18'), on('N', '2026-09-16')), finds: [] },
  {
    name: 'the second half of a night',
    change: onPart('afternoon', 'N', '2026-09-14'),
    finds: [{ dates: ['2026-09-14'], value: minutes(225) }],
  },
]);

describeRule(sunday, [
  { name: 'the base case', finds: [] },
  {
    name: 'every worked Sunday in one finding, over New Year too',
    change: on('V', '2026-09-06', '2026-12-27', '2027-01-03'),
    finds: [{ dates: ['2026-09-06', '2026-12-27', '2027-01-03'], value: days(3), params: { count: 3 } }],
  },
  { name: 'a late Saturday', change: on('L', '2026-09-05'), finds: [] },
  {
    name: 'a Saturday night ends on Sunday',
    change: on('N', '2026-09-05'),
    finds: [{ dates: ['2026-09-06'], value: days(1), params: { count: 1 } }],
  },
  {
    name: 'a Saturday night and a Sunday night are one Sunday',
    change: on('N', '2026-09-05', '2026-09-06'),
    finds: [['2026-09-06']],
  },
  {
    name: 'a split Saturday with its second part after midnight',
    change: all(shift('A', ['16:00-20:00', 0], ['00:30-04:00', 0]), on('A', '2026-09-05')),
    finds: [['2026-09-06']],
  },
  {
    name: 'a Saturday that ends at midnight',
    change: all(shift('A', ['15:00-00:00', 60]), on('A', '2026-09-05')),
    finds: [],
  },
  {
    name: 'a minor’s Sunday is for another rule, the one of the birthday is not',
    change: all(born('2008-09-20'), on('V', '2026-09-13', '2026-09-20')),
    finds: [['2026-09-20']],
  },
  {
    name: 'a Saturday night into a birthday on Sunday',
    change: all(born('2008-09-20'), on('N', '2026-09-19')),
    finds: [['2026-09-20']],
  },
  {
    name: 'a Saturday night into a birthday on Monday',
    change: all(born('2008-09-21'), on('N', '2026-09-19')),
    finds: [],
  },
]);
