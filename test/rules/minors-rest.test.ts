import { minorDailyRest, minorPause, minorWeekendRest } from '../../shared/rules/minors-rest.ts';
import type { CaseChange } from '../support/a-case.ts';
import { describeRule } from '../support/describe-rule.ts';
import { all, born, halfShift, on, onPart, pinsOf, shift } from '../support/work-on.ts';

const minutes = (amount: number) => ({ amount, unit: 'minutes' as const });

const minor = born('2009-05-20');
const pastCompulsory = born('2008-10-20');
/** The usual shift of both workplaces with the breaks of a minor, as long as before. */
const longBreaks: CaseChange = ({ workplaces }) => {
  for (const { shiftCodes } of workplaces) {
    const early = shiftCodes.find(({ code }) => code === 'V')!;
    early.parts = [{ start: '07:00', end: '15:36', breakMinutes: 60 }];
  }
};
const until = (end: string) => shift('A', [`11:24-${end}`, 60]);
const from = (start: string) => shift('B', [`${start}-16:00`, 60]);

describeRule(minorDailyRest, [
  { name: 'a learner under 18 in the base case', change: minor, finds: [] },
  { name: 'twelve hours', change: all(minor, until('19:00'), on('A', '2026-09-16')), finds: [] },
  {
    name: 'a minute less',
    change: all(minor, until('19:01'), on('A', '2026-09-16')),
    finds: [
      {
        dates: ['2026-09-16', '2026-09-17'],
        value: minutes(719),
        limit: minutes(720),
        margin: minutes(1),
        params: { shift: 'A', end: { time: 1141 }, start: { time: 420 }, count: 1 },
      },
    ],
  },
  {
    name: 'the day shift with the breaks of a minor solves a late one',
    change: all(minor, longBreaks, on('L', '2026-09-16', '2026-09-23')),
    finds: [
      {
        dates: ['2026-09-16', '2026-09-17', '2026-09-23', '2026-09-24'],
        value: minutes(570),
        params: { count: 2 },
        fix: pinsOf('V', 'minors/daily-rest', '2026-09-16', '2026-09-23'),
      },
    ],
  },
  {
    name: 'work that resumes on the birthday is an adult’s',
    change: all(born('2008-09-17'), until('19:01'), on('A', '2026-09-16')),
    finds: [],
  },
  {
    name: 'work that resumes the day before the birthday',
    change: all(born('2008-09-18'), until('19:01'), on('A', '2026-09-16', '2026-09-17')),
    finds: [],
  },
  {
    name: 'twelve hours on the clock are eleven when it goes forward',
    change: all(minor, until('19:00'), from('07:00'), on('A', '2027-03-27'), on('B', '2027-03-28')),
    finds: [{ dates: ['2027-03-27', '2027-03-28'], value: minutes(660) }],
  },
  {
    name: 'eleven hours on the clock are twelve when it goes back',
    change: all(minor, until('19:00'), from('06:00'), on('A', '2026-10-24'), on('B', '2026-10-25')),
    finds: [],
  },
  {
    name: 'half shifts at two workplaces, over New Year',
    change: all(
      minor,
      halfShift('E', ['15:00-19:30', 0]),
      halfShift('F', ['07:00-11:00', 0]),
      onPart('afternoon', 'E', '2026-12-31'),
      onPart('morning', 'F@thuis-1', '2027-01-01'),
    ),
    finds: [{ dates: ['2026-12-31', '2027-01-01'], value: minutes(690) }],
  },
]);

describeRule(minorWeekendRest, [
  { name: 'a learner under 18 in the base case', change: minor, finds: [] },
  {
    name: 'a Saturday of work before a Monday of lessons, twice: the Saturday goes',
    change: all(minor, on('V', '2026-09-12', '2026-09-19')),
    finds: [
      {
        dates: ['2026-09-12', '2026-09-13', '2026-09-14', '2026-09-19', '2026-09-20', '2026-09-21'],
        value: minutes(1974),
        limit: minutes(2880),
        margin: minutes(906),
        params: { count: 2 },
        fix: pinsOf('free', 'minors/weekend-rest', '2026-09-12', '2026-09-19'),
      },
    ],
  },
  {
    name: 'a Saturday of work before a free Monday: no lessons on it in the pattern of its learner',
    change: all(minor, on('V', '2026-09-12'), on('free', '2026-09-14')),
    finds: [],
  },
  {
    name: 'a Saturday of work before a Monday of the autumn holiday',
    change: all(minor, on('V', '2026-10-31')),
    finds: [],
  },
  {
    name: 'lessons after compulsory education do not count, work does',
    change: all(pastCompulsory, on('V', '2026-09-12', '2026-09-19', '2026-09-21')),
    finds: [['2026-09-19', '2026-09-20', '2026-09-21']],
  },
  {
    name: 'the later start on Monday counts when it leaves more',
    change: all(
      minor,
      shift('C', ['09:00-18:00', 60]),
      shift('D', ['14:00-18:00', 0]),
      on('C', '2026-09-12'),
      on('D', '2026-09-14'),
    ),
    finds: [{ dates: ['2026-09-12', '2026-09-13', '2026-09-14'], value: minutes(2280) }],
  },
  {
    name: 'a worked Sunday is for another rule',
    change: all(minor, on('V', '2026-09-12', '2026-09-13')),
    finds: [],
  },
  {
    name: 'the weekend before the Monday of the birthday',
    change: all(born('2008-09-14'), on('V', '2026-09-12')),
    finds: [],
  },
  {
    name: 'the weekend before a birthday on Tuesday, with work on Monday',
    change: all(born('2008-09-15'), on('V', '2026-09-12', '2026-09-14')),
    finds: [['2026-09-12', '2026-09-13', '2026-09-14']],
  },
]);

/** A minor with the breaks the law asks, save on the days of a row. */
const rested = all(minor, longBreaks);

describeRule(minorPause, [
  { name: 'breaks of an hour', change: rested, finds: [] },
  {
    name: 'the usual half hour, until the birthday',
    change: born('2008-09-04'),
    finds: [
      {
        dates: ['2026-09-02', '2026-09-03'],
        value: minutes(30),
        limit: minutes(60),
        margin: minutes(30),
        params: { shift: 'Vroege dienst', count: 2 },
      },
    ],
  },
  {
    name: 'four and a half hours on end',
    change: all(rested, shift('A', ['08:00-12:30', 0]), on('A', '2026-09-16')),
    finds: [],
  },
  {
    name: 'a minute more on end',
    change: all(rested, shift('A', ['08:00-12:31', 0]), on('A', '2026-09-16')),
    finds: [{ dates: ['2026-09-16'], value: minutes(0), limit: minutes(30) }],
  },
  {
    name: 'half an hour in six hours of work',
    change: all(rested, shift('A', ['08:00-14:30', 30]), on('A', '2026-09-16')),
    finds: [],
  },
  {
    name: 'twenty-nine minutes in six hours of work',
    change: all(rested, shift('A', ['08:00-14:29', 29]), on('A', '2026-09-16')),
    finds: [{ dates: ['2026-09-16'], value: minutes(29), limit: minutes(30), margin: minutes(1) }],
  },
  {
    name: 'half an hour in six hours and a minute of work',
    change: all(rested, shift('A', ['08:00-14:31', 30]), on('A', '2026-09-16')),
    finds: [{ dates: ['2026-09-16'], value: minutes(30), limit: minutes(60), margin: minutes(30) }],
  },
  {
    name: 'an hour of breaks with half an hour in one piece',
    change: all(rested, shift('A', ['08:00-11:00', 15], ['11:30-15:30', 15]), on('A', '2026-09-16')),
    finds: [],
  },
  {
    name: 'an hour of breaks in three pieces',
    change: all(rested, shift('A', ['08:00-11:00', 20], ['11:20-15:20', 20]), on('A', '2026-09-16')),
    finds: [{ dates: ['2026-09-16'], value: minutes(20), limit: minutes(30) }],
  },
  {
    name: 'five hours on end beside a gap of two hours',
    change: all(rested, shift('A', ['08:00-13:00', 0], ['15:00-17:00', 0]), on('A', '2026-09-16')),
    finds: [{ dates: ['2026-09-16'], value: minutes(0), limit: minutes(30) }],
  },
  {
    name: 'of an evening into the birthday the hours before midnight count',
    change: all(born('2008-09-02'), shift('A', ['14:00-01:00', 15]), on('A', '2026-09-01')),
    finds: [{ dates: ['2026-09-01'], value: minutes(15), limit: minutes(60) }],
  },
  {
    name: 'a night into the birthday',
    change: all(born('2008-09-02'), shift('A', ['20:00-03:00', 0]), on('A', '2026-09-01')),
    finds: [],
  },
]);
