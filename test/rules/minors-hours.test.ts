import { minorMidnight, minorNight } from '../../shared/rules/minors-hours.ts';
import type { CaseChange } from '../support/a-case.ts';
import { describeRule } from '../support/describe-rule.ts';
import { all, born, on, pinsOf, shift } from '../support/work-on.ts';

const minutes = (amount: number) => ({ amount, unit: 'minutes' as const });
const clock = (hours: number) => ({ time: hours * 60 });

const minor = born('2009-05-20');
const fifteen = born('2011-05-20');
const shiftWork: CaseChange = ({ workplaces }) => {
  for (const workplace of workplaces) workplace.shiftWork = true;
};
const day = (hours: string) => shift('A', [hours, 60]);

describeRule(minorNight, [
  { name: 'a learner under 18 in the base case', change: minor, finds: [] },
  { name: 'from 6h to 20h', change: all(minor, shift('A', ['06:00-20:00', 240]), on('A', '2026-09-16')), finds: [] },
  {
    name: 'a minute before 6h',
    change: all(minor, day('05:59-14:00'), on('A', '2026-09-16')),
    finds: [{ dates: ['2026-09-16'], value: minutes(1), params: { from: clock(6), until: clock(20), count: 1 } }],
  },
  {
    name: 'a minute after 20h',
    change: all(minor, day('12:00-20:01'), on('A', '2026-09-16')),
    finds: [{ dates: ['2026-09-16'], value: minutes(1) }],
  },
  {
    name: 'late shifts; a day shift with the breaks of a minor solves them',
    change: all(minor, shift('J', ['07:00-15:36', 60]), on('L', '2026-09-16', '2026-09-25')),
    finds: [
      {
        dates: ['2026-09-16', '2026-09-25'],
        value: minutes(90),
        params: { shift: 'Late dienst', from: clock(6), until: clock(20), count: 2 },
        fix: pinsOf('J', 'minors/night', '2026-09-16', '2026-09-25'),
      },
    ],
  },
  { name: 'late shifts in successive shifts', change: all(minor, shiftWork, on('L', '2026-09-16')), finds: [] },
  {
    name: 'from 6h to 22h in successive shifts',
    change: all(
      minor,
      shiftWork,
      day('06:00-10:00'),
      shift('B', ['14:00-22:00', 60]),
      on('A', '2026-09-16'),
      on('B', '2026-09-17'),
    ),
    finds: [],
  },
  {
    name: 'from 7h to 23h in successive shifts',
    change: all(minor, shiftWork, shift('A', ['07:00-11:00', 0], ['19:00-23:00', 0]), on('A', '2026-09-16')),
    finds: [],
  },
  {
    name: 'a minute after 23h in successive shifts',
    change: all(minor, shiftWork, day('15:00-23:01'), on('A', '2026-09-16')),
    finds: [{ dates: ['2026-09-16'], value: minutes(1), params: { from: clock(7), until: clock(23), count: 1 } }],
  },
  {
    name: 'both the early morning and the late evening of successive shifts',
    change: all(minor, shiftWork, shift('A', ['06:30-10:00', 0], ['19:00-22:15', 0]), on('A', '2026-09-16')),
    finds: [{ dates: ['2026-09-16'], value: minutes(15), params: { from: clock(6), until: clock(22), count: 1 } }],
  },
  {
    name: 'successive shifts at one workplace only',
    change: all(
      minor,
      ({ workplaces }) => {
        workplaces[1]!.shiftWork = true;
      },
      on('L', '2026-09-16'),
    ),
    finds: [['2026-09-16']],
  },
  {
    name: 'successive shifts at fifteen',
    change: all(fifteen, shiftWork, on('L', '2026-09-16')),
    finds: [{ dates: ['2026-09-16'], value: minutes(90) }],
  },
  {
    name: 'successive shifts from the sixteenth birthday on',
    change: all(born('2010-09-17'), shiftWork, on('L', '2026-09-16', '2026-09-17')),
    finds: [['2026-09-16']],
  },
  {
    name: 'a night that lasts past midnight is for another rule',
    change: all(minor, on('N', '2026-09-16')),
    finds: [],
  },
  {
    name: 'of the night into the birthday the hours before midnight count',
    change: all(born('2008-09-17'), on('N', '2026-09-16', '2026-09-17')),
    finds: [{ dates: ['2026-09-16'], value: minutes(195) }],
  },
  {
    name: 'from the birthday on nothing is found',
    change: all(born('2008-09-16'), on('L', '2026-09-16'), on('N', '2026-09-17')),
    finds: [],
  },
]);

describeRule(minorMidnight, [
  { name: 'a learner under 18 in the base case', change: minor, finds: [] },
  {
    name: 'a night, in successive shifts too',
    change: all(minor, shiftWork, on('N', '2026-09-16')),
    finds: [{ dates: ['2026-09-16'], value: minutes(240), params: { from: clock(7), until: clock(23), count: 1 } }],
  },
  {
    name: 'a minute after midnight',
    change: all(minor, day('16:00-00:01'), on('A', '2026-09-16')),
    finds: [{ dates: ['2026-09-16'], value: minutes(1) }],
  },
  { name: 'until midnight', change: all(minor, day('16:00-00:00'), on('A', '2026-09-16')), finds: [] },
  { name: 'from 4h', change: all(minor, day('04:00-12:00'), on('A', '2026-09-16')), finds: [] },
  {
    name: 'a minute before 4h',
    change: all(minor, day('03:59-12:00'), on('A', '2026-09-16')),
    finds: [{ dates: ['2026-09-16'], value: minutes(1) }],
  },
  {
    name: 'the night in which the clock goes back has an hour more',
    change: all(minor, on('N', '2026-10-17', '2026-10-24')),
    finds: [
      { dates: ['2026-10-17'], value: minutes(240), fix: pinsOf('free', 'minors/after-midnight', '2026-10-17') },
      { dates: ['2026-10-24'], value: minutes(300), fix: pinsOf('free', 'minors/after-midnight', '2026-10-24') },
    ],
  },
  {
    name: 'the night in which the clock goes forward has an hour less',
    change: all(minor, shift('M', ['20:45-06:45', 60]), on('M', '2027-03-27')),
    finds: [{ dates: ['2027-03-27'], value: minutes(180) }],
  },
  {
    name: 'over New Year',
    change: all(minor, on('N', '2026-12-31')),
    finds: [['2026-12-31']],
  },
  { name: 'the night into the birthday', change: all(born('2008-09-17'), on('N', '2026-09-16')), finds: [] },
  {
    name: 'the night before that one',
    change: all(born('2008-09-18'), on('N', '2026-09-16')),
    finds: [['2026-09-16']],
  },
]);
