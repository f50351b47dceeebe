import { dailyRest, pause, restBeforeLesson, weeklyRest } from '../../shared/rules/working-time-rest.ts';
import { describeRule } from '../support/describe-rule.ts';
import { inSchoolYear } from '../support/in-school-year.ts';
import { all, born, halfShift, on, onPart, pinsOf, shift } from '../support/work-on.ts';

const minutes = (amount: number) => ({ amount, unit: 'minutes' as const });

/** A day that ends, and one that starts, at the hours of a row; both as long as the early shift. */
const until = (end: string) => shift('A', [`${end < '12:00' ? '00:00' : '11:54'}-${end}`, 30]);
const from = (start: string) => shift('B', [`${start}-17:00`, 30]);

describeRule(dailyRest, [
  { name: 'the base case', finds: [] },
  {
    name: 'a late shift before an early one, twice: the late days become early ones',
    change: on('L', '2026-09-16', '2026-09-23'),
    finds: [
      {
        dates: ['2026-09-16', '2026-09-17', '2026-09-23', '2026-09-24'],
        value: minutes(570),
        limit: minutes(660),
        margin: minutes(90),
        params: { shift: 'Late dienst', end: { time: 1290 }, start: { time: 420 }, count: 2 },
        fix: pinsOf('V', 'working-time/daily-rest', '2026-09-16', '2026-09-23'),
      },
    ],
  },
  {
    name: 'a late Thursday before an early Friday: Friday starts later, because the weekend follows',
    change: on('L', '2026-09-17'),
    finds: [
      {
        dates: ['2026-09-17', '2026-09-18'],
        value: minutes(570),
        fix: pinsOf('L', 'working-time/daily-rest', '2026-09-18'),
      },
    ],
  },
  { name: 'eleven hours', change: all(until('20:00'), on('A', '2026-09-16')), finds: [] },
  {
    name: 'a minute less than eleven hours',
    change: all(until('20:01'), on('A', '2026-09-16')),
    finds: [{ dates: ['2026-09-16', '2026-09-17'], value: minutes(659), limit: minutes(660), margin: minutes(1) }],
  },
  {
    name: 'an early shift after a night',
    change: on('N', '2026-09-16'),
    finds: [
      {
        dates: ['2026-09-16', '2026-09-17'],
        value: minutes(15),
        params: { shift: 'Nachtdienst', end: { time: 1845 }, start: { time: 420 }, count: 1 },
      },
    ],
  },
  { name: 'nights in a row', change: on('N', '2026-09-16', '2026-09-17', '2026-09-18'), finds: [] },
  {
    name: 'a shift that starts before the night has ended leaves no rest',
    change: all(from('06:00'), on('N', '2026-09-16'), on('B', '2026-09-17')),
    finds: [{ dates: ['2026-09-16', '2026-09-17'], value: minutes(0), margin: minutes(660) }],
  },
  { name: 'the gap of a split shift', change: on('S', '2026-09-16', '2026-09-17'), finds: [] },
  {
    name: 'a split shift that ends late',
    change: all(shift('C', ['07:00-11:00', 0], ['18:00-21:36', 0]), on('C', '2026-09-16')),
    finds: [{ dates: ['2026-09-16', '2026-09-17'], value: minutes(564), params: { end: { time: 1296 } } }],
  },
  {
    name: 'half shifts: late in the afternoon, early in the morning',
    change: all(onPart('afternoon', 'L', '2026-09-16'), onPart('morning', 'V', '2026-09-17')),
    finds: [{ dates: ['2026-09-16', '2026-09-17'], value: minutes(570) }],
  },
  {
    name: 'two workplaces: late at one, early at the other',
    change: all(on('L', '2026-09-16'), on('V@thuis-1', '2026-09-17')),
    finds: [{ dates: ['2026-09-16', '2026-09-17'], value: minutes(600), params: { start: { time: 450 } } }],
  },
  {
    name: 'a late Sunday before an early Monday, over the week',
    change: all(on('L', '2026-09-20'), on('V', '2026-09-21')),
    finds: [['2026-09-20', '2026-09-21']],
  },
  {
    name: 'a late New Year’s Eve before an early New Year',
    change: all(on('L', '2026-12-31'), on('V', '2027-01-01')),
    finds: [['2026-12-31', '2027-01-01']],
  },
  {
    name: 'a late leap day before an early 1 March',
    change: all((draft) => inSchoolYear(draft, 2027), on('L@wzc-1', '2028-02-29'), on('V@thuis-1', '2028-03-01')),
    finds: [{ dates: ['2028-02-29', '2028-03-01'], value: minutes(600) }],
  },
  {
    name: 'ten hours on the clock are ten hours on an ordinary weekend',
    change: all(until('20:00'), from('06:00'), on('A', '2026-10-17'), on('B', '2026-10-18')),
    finds: [{ dates: ['2026-10-17', '2026-10-18'], value: minutes(600) }],
  },
  {
    name: 'ten hours on the clock are eleven when it goes back',
    change: all(until('20:00'), from('06:00'), on('A', '2026-10-24'), on('B', '2026-10-25')),
    finds: [],
  },
  {
    name: 'eleven hours on the clock are ten when it goes forward',
    change: all(until('20:00'), from('07:00'), on('A', '2027-03-27'), on('B', '2027-03-28')),
    finds: [
      {
        dates: ['2027-03-27', '2027-03-28'],
        value: minutes(600),
        limit: minutes(660),
        params: { clock: { clockChange: -60 } },
      },
    ],
  },
  {
    name: 'twelve hours on the clock are eleven when it goes forward',
    change: all(until('20:00'), from('08:00'), on('A', '2027-03-27'), on('B', '2027-03-28')),
    finds: [],
  },
  {
    name: 'a night in which the clock goes back ends when the clock says so',
    change: all(from('06:45'), on('N', '2026-10-24'), shift('D', ['17:45-21:00', 0]), on('D', '2026-10-25')),
    finds: [],
  },
  {
    name: 'a minute less after the night in which the clock goes back',
    change: all(on('N', '2026-10-24'), shift('D', ['17:44-21:00', 0]), on('D', '2026-10-25')),
    finds: [{ dates: ['2026-10-24', '2026-10-25'], value: minutes(659), params: { clock: { clockChange: 0 } } }],
  },
  {
    name: 'a minor’s rest is for another rule, from the birthday on it is for this one',
    change: all(born('2008-09-24'), on('L', '2026-09-16', '2026-09-23')),
    finds: [['2026-09-23', '2026-09-24']],
  },
  {
    name: 'the same rest every week of the pattern',
    change: ({ trajectories }) => {
      trajectories[0]!.segments = [
        { firstDay: '2026-09-14', lastDay: '2026-10-04', cycle: [{ wed: 'L', thu: 'V', fri: 'V' }] },
      ];
    },
    finds: [
      {
        dates: ['2026-09-16', '2026-09-17', '2026-09-23', '2026-09-24', '2026-09-30', '2026-10-01'],
        value: minutes(570),
        params: { count: 3 },
      },
    ],
  },
]);

const fullWeek = ['2026-09-14', '2026-09-15', '2026-09-16', '2026-09-17', '2026-09-18'];

describeRule(weeklyRest, [
  { name: 'the base case', finds: [] },
  { name: 'a working weekend after two days of lessons', change: on('V', '2026-09-19', '2026-09-20'), finds: [] },
  { name: 'six days of work', change: on('V', ...fullWeek, '2026-09-19'), finds: [] },
  {
    name: 'seven days of work: a free Sunday gives the rest back',
    change: on('V', ...fullWeek, '2026-09-19', '2026-09-20'),
    finds: [
      {
        dates: [...fullWeek, '2026-09-19', '2026-09-20'],
        value: minutes(1194),
        limit: minutes(2100),
        margin: minutes(906),
        params: { count: 1 },
        fix: pinsOf('free', 'working-time/weekly-rest', '2026-09-20'),
      },
    ],
  },
  {
    name: 'thirty-five hours from a late Saturday to Monday',
    change: all(from('08:30'), on('V', ...fullWeek), on('L', '2026-09-19'), on('B', '2026-09-21')),
    finds: [],
  },
  {
    name: 'a minute less from a late Saturday to Monday',
    change: all(from('08:29'), on('V', ...fullWeek), on('L', '2026-09-19'), on('B', '2026-09-21')),
    finds: [{ dates: [...fullWeek, '2026-09-19'], value: minutes(2099), limit: minutes(2100), margin: minutes(1) }],
  },
  {
    name: 'a long rest that lies mostly in the next week is not this week’s',
    change: all(on('V', ...fullWeek, '2026-09-19'), shift('D', ['00:00-03:00', 0]), on('D', '2026-09-20')),
    finds: [{ dates: [...fullWeek, '2026-09-19', '2026-09-20'], value: minutes(1920) }],
  },
  {
    name: 'thirty-four hours on the clock are thirty-five when it goes back',
    change: all(from('07:30'), on('V', '2026-10-19', '2026-10-20'), on('L', '2026-10-24'), on('B', '2026-10-26')),
    finds: [],
  },
  {
    name: 'thirty-five hours on the clock are thirty-four when it goes forward',
    change: all(
      until('21:30'),
      from('08:30'),
      on('V', '2027-03-22', '2027-03-23'),
      on('A', '2027-03-27'),
      on('B', '2027-03-29'),
    ),
    finds: [
      {
        dates: ['2027-03-22', '2027-03-23', '2027-03-24', '2027-03-25', '2027-03-26', '2027-03-27'],
        value: minutes(2040),
      },
    ],
  },
  {
    name: 'all seven days of week 53, over New Year',
    change: on('V', '2026-12-28', '2026-12-29', '2026-12-30', '2026-12-31', '2027-01-01', '2027-01-02', '2027-01-03'),
    finds: [['2026-12-28', '2026-12-29', '2026-12-30', '2026-12-31', '2027-01-01', '2027-01-02', '2027-01-03']],
  },
  {
    name: 'the rest of a night worker starts when the last night ends',
    change: on('N', '2026-09-14', '2026-09-15', '2026-09-16', '2026-09-17', '2026-09-18'),
    finds: [],
  },
]);

describeRule(pause, [
  { name: 'the base case', finds: [] },
  { name: 'six hours without a break', change: all(shift('A', ['07:00-13:00', 0]), on('A', '2026-09-16')), finds: [] },
  {
    name: 'six hours and a minute without a break, twice',
    change: all(shift('A', ['07:00-13:01', 0]), on('A', '2026-09-16', '2026-09-23')),
    finds: [
      {
        dates: ['2026-09-16', '2026-09-23'],
        value: minutes(0),
        limit: minutes(15),
        margin: minutes(15),
        params: { shift: 'A', count: 2 },
      },
    ],
  },
  {
    name: 'a break of fourteen minutes',
    change: all(shift('A', ['07:00-13:30', 14]), on('A', '2026-09-16')),
    finds: [{ dates: ['2026-09-16'], value: minutes(14), margin: minutes(1) }],
  },
  {
    name: 'a break of fifteen minutes',
    change: all(shift('A', ['07:00-13:30', 15]), on('A', '2026-09-16')),
    finds: [],
  },
  { name: 'the gap of a split shift is a break', change: on('S', '2026-09-16'), finds: [] },
  {
    name: 'a gap of ten minutes is too short a break',
    change: all(shift('A', ['07:00-11:00', 0], ['11:10-14:00', 0]), on('A', '2026-09-16')),
    finds: [{ dates: ['2026-09-16'], value: minutes(10), limit: minutes(15) }],
  },
  {
    name: 'a part of more than six hours needs a break of its own',
    change: all(shift('A', ['07:00-13:30', 0], ['15:00-16:00', 0]), on('A', '2026-09-16')),
    finds: [{ dates: ['2026-09-16'], value: minutes(0), limit: minutes(15) }],
  },
  {
    name: 'the gap between half shifts at two workplaces is a break',
    change: all(
      halfShift('E', ['07:00-12:00', 0]),
      halfShift('F', ['12:15-15:00', 0]),
      onPart('morning', 'E', '2026-09-16'),
      onPart('afternoon', 'F@thuis-1', '2026-09-16'),
    ),
    finds: [],
  },
  {
    name: 'half a shift is too short for a break',
    change: onPart('morning', 'V', '2026-09-07'),
    finds: [],
  },
  {
    name: 'the break of a minor is for another rule, that of a night into the birthday is not',
    change: all(born('2008-09-17'), shift('A', ['20:00-03:00', 0]), on('A', '2026-09-15', '2026-09-16')),
    finds: [{ dates: ['2026-09-16'], value: minutes(0), limit: minutes(15) }],
  },
]);

describeRule(restBeforeLesson, [
  { name: 'the base case', finds: [] },
  {
    name: 'a late Sunday before the lessons of Monday, twice: an early Sunday solves it',
    change: on('L', '2026-09-13', '2026-09-20'),
    finds: [
      {
        dates: ['2026-09-13', '2026-09-14', '2026-09-20', '2026-09-21'],
        value: minutes(655),
        limit: minutes(660),
        margin: minutes(5),
        params: { shift: 'Late dienst', end: { time: 1290 }, count: 2 },
        fix: pinsOf('V', 'working-time/rest-before-lesson', '2026-09-13', '2026-09-20'),
      },
    ],
  },
  { name: 'eleven hours before the lesson', change: all(until('21:25'), on('A', '2026-09-13')), finds: [] },
  {
    name: 'a minute less before the lesson',
    change: all(until('21:26'), on('A', '2026-09-13')),
    finds: [{ dates: ['2026-09-13', '2026-09-14'], value: minutes(659), margin: minutes(1) }],
  },
  {
    name: 'a night that ends on the morning of the lesson',
    change: on('N', '2026-09-13'),
    finds: [{ dates: ['2026-09-13', '2026-09-14'], value: minutes(100), limit: minutes(660) }],
  },
  {
    name: 'a morning of work before an afternoon of lessons is no rest',
    change: onPart('morning', 'V', '2026-09-14'),
    finds: [],
  },
  {
    name: 'work before the lesson ends the rest first',
    change: all(on('L', '2026-09-13'), onPart('morning', 'V', '2026-09-14')),
    finds: [],
  },
  { name: 'no lesson on a Monday of the autumn holiday', change: on('L', '2026-11-01'), finds: [] },
  {
    name: 'lessons of which no hours are known',
    change: all(on('L', '2026-09-15'), on('school', '2026-09-16')),
    finds: [],
  },
  {
    name: 'twelve hours for a minor',
    change: all(born('2009-05-20'), until('20:25'), on('A', '2026-09-13')),
    finds: [],
  },
  {
    name: 'a minute less than twelve hours for a minor, and nothing from the birthday on',
    change: all(born('2008-09-20'), until('20:26'), on('A', '2026-09-13', '2026-09-20')),
    finds: [{ dates: ['2026-09-13', '2026-09-14'], value: minutes(719), limit: minutes(720) }],
  },
]);
