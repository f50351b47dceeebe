import {
  minorDailyLimit,
  minorDailyLimitBySetting,
  minorWeeklyLimit,
  minorWeeklyLimitBySetting,
} from '../../shared/rules/minors-limits.ts';
import type { CaseChange } from '../support/a-case.ts';
import { describeRule } from '../support/describe-rule.ts';
import { inSchoolYear } from '../support/in-school-year.ts';
import { all, born, halfShift, on, onPart, pinsOf, shift } from '../support/work-on.ts';

const minutes = (amount: number) => ({ amount, unit: 'minutes' as const });

/** Seventeen until 20 May 2027, so that lessons count until then. */
const minor = born('2009-05-20');
/** Seventeen until 20 October 2026; compulsory education ended on 30 June 2026. */
const pastCompulsory = born('2008-10-20');

const lessonPeriod =
  (length: 50 | 60): CaseChange =>
  ({ schools }) => {
    schools[0]!.lessonPeriodMinutes = length;
  };
const companyWeek =
  (length: number): CaseChange =>
  ({ companies }) => {
    companies[0]!.fullTimeMinutesPerWeek = length;
  };

const eight = shift('A', ['07:00-16:00', 60]);
const overEight = shift('B', ['07:00-16:01', 60]);
const safe = shift('J', ['07:00-15:36', 60]);

describeRule(minorDailyLimit, [
  { name: 'a learner under 18 in the base case', change: minor, finds: [] },
  { name: 'eight hours', change: all(minor, eight, on('A', '2026-09-16')), finds: [] },
  {
    name: 'a minute more, twice; the shift that has the breaks solves it',
    change: all(minor, overEight, safe, on('B', '2026-09-16', '2026-09-23')),
    finds: [
      {
        dates: ['2026-09-16', '2026-09-23'],
        value: minutes(481),
        limit: minutes(480),
        margin: minutes(1),
        params: { work: minutes(481), lessons: minutes(0), count: 2 },
        fix: pinsOf('J', 'minors/daily-limit', '2026-09-16', '2026-09-23'),
      },
    ],
  },
  { name: 'nine hours of an adult', change: all(eight, on('N', '2026-09-16')), finds: [] },
  {
    name: 'a morning of lessons and an afternoon of work, eight hours at 50 minutes a lesson period',
    change: all(minor, halfShift('H', ['13:00-17:40', 0]), onPart('afternoon', 'H', '2026-09-14')),
    finds: [],
  },
  {
    name: 'the same with a minute more',
    change: all(minor, halfShift('H', ['13:00-17:41', 0]), onPart('afternoon', 'H', '2026-09-14')),
    finds: [
      {
        dates: ['2026-09-14'],
        value: minutes(481),
        limit: minutes(480),
        params: { work: minutes(281), lessons: minutes(200), count: 1 },
      },
    ],
  },
  {
    name: 'lessons after compulsory education are no working time',
    change: all(pastCompulsory, halfShift('H', ['13:00-17:41', 0]), onPart('afternoon', 'H', '2026-09-14')),
    finds: [],
  },
  {
    name: 'half shifts at two workplaces count together',
    change: all(
      minor,
      halfShift('E', ['07:00-11:00', 0]),
      halfShift('F', ['13:00-17:01', 0]),
      onPart('morning', 'E', '2026-09-16'),
      onPart('afternoon', 'F@thuis-1', '2026-09-16'),
    ),
    finds: [{ dates: ['2026-09-16'], value: minutes(481) }],
  },
  {
    name: 'the day before the birthday is a minor’s, the birthday is not',
    change: all(born('2008-09-17'), overEight, on('B', '2026-09-16', '2026-09-17')),
    finds: [['2026-09-16']],
  },
  {
    name: 'of a night into the birthday the hours before midnight count',
    change: all(born('2008-09-17'), on('N', '2026-09-16')),
    finds: [],
  },
  {
    name: 'a birth date of 29 February makes 18 on 1 March',
    change: all(
      (draft) => inSchoolYear(draft, 2025),
      born('2008-02-29'),
      overEight,
      on('B', '2026-02-28', '2026-03-01'),
    ),
    finds: [['2026-02-28']],
  },
]);

describeRule(minorDailyLimitBySetting, [
  { name: 'a learner under 18 in the base case', change: minor, finds: [] },
  {
    name: 'a day of lessons and work over eight hours only at 60 minutes a lesson period',
    change: all(minor, halfShift('H', ['13:00-17:01', 0]), onPart('afternoon', 'H', '2026-09-14')),
    finds: [
      {
        dates: ['2026-09-14'],
        value: minutes(481),
        limit: minutes(480),
        margin: minutes(1),
        params: { work: minutes(241), lessons: minutes(240), count: 1 },
      },
    ],
  },
  {
    name: 'eight hours at 60 minutes a lesson period',
    change: all(minor, halfShift('H', ['13:00-17:00', 0]), onPart('afternoon', 'H', '2026-09-14')),
    finds: [],
  },
  {
    name: 'a school that counts 50 minutes',
    change: all(minor, lessonPeriod(50), halfShift('H', ['13:00-17:01', 0]), onPart('afternoon', 'H', '2026-09-14')),
    finds: [],
  },
  {
    name: 'over eight hours for certain is for the rule on that',
    change: all(minor, halfShift('H', ['13:00-17:41', 0]), onPart('afternoon', 'H', '2026-09-14')),
    finds: [],
  },
  {
    name: 'an adult',
    change: all(halfShift('H', ['13:00-17:01', 0]), onPart('afternoon', 'H', '2026-09-14')),
    finds: [],
  },
]);

const week = ['2026-09-14', '2026-09-15', '2026-09-16', '2026-09-17', '2026-09-18'];

describeRule(minorWeeklyLimit, [
  { name: 'two days of lessons and three of work', change: minor, finds: [] },
  { name: 'thirty-eight hours of work', change: all(minor, on('V', ...week)), finds: [] },
  {
    name: 'a minute more',
    change: all(minor, shift('B', ['07:00-15:07', 30]), on('V', ...week.slice(1)), on('B', week[0]!)),
    finds: [
      {
        dates: week,
        value: minutes(2281),
        limit: minutes(2280),
        margin: minutes(1),
        params: { work: minutes(2281), lessons: minutes(0), count: 1 },
      },
    ],
  },
  {
    name: 'a Saturday of work after two days of lessons: the Saturday goes',
    change: all(minor, on('V', '2026-09-19')),
    finds: [
      {
        dates: [...week, '2026-09-19'],
        value: minutes(2574),
        limit: minutes(2280),
        params: { work: minutes(1824), lessons: minutes(750), count: 1 },
        fix: pinsOf('free', 'minors/weekly-limit', '2026-09-19'),
      },
    ],
  },
  {
    name: 'the same Saturday after compulsory education',
    change: all(pastCompulsory, on('V', '2026-09-19')),
    finds: [],
  },
  {
    name: 'a company with a shorter week, at its limit',
    change: all(minor, companyWeek(2118)),
    finds: [],
  },
  {
    name: 'a company with a shorter week, over its limit in one of its weeks',
    change: all(
      minor,
      companyWeek(2118),
      ({ trajectories }) => {
        trajectories[0]!.lastDay = '2026-09-20';
      },
      shift('B', ['07:00-15:07', 30]),
      on('B', '2026-09-16'),
    ),
    finds: [{ dates: week, value: minutes(2119), limit: minutes(2118) }],
  },
  {
    name: 'a company with a longer week changes nothing',
    change: all(minor, companyWeek(2400), on('V', '2026-09-19')),
    finds: [{ dates: [...week, '2026-09-19'], value: minutes(2574), limit: minutes(2280) }],
  },
  {
    name: 'of the week of the birthday only the days before it count',
    change: all(born('2009-01-28'), on('V', '2027-01-23', '2027-01-30')),
    finds: [['2027-01-18', '2027-01-19', '2027-01-20', '2027-01-21', '2027-01-22', '2027-01-23']],
  },
  {
    name: 'six days of work in week 53, over New Year',
    change: all(minor, on('V', '2026-12-28', '2026-12-29', '2026-12-30', '2026-12-31', '2027-01-01', '2027-01-02')),
    finds: [
      {
        dates: ['2026-12-28', '2026-12-29', '2026-12-30', '2026-12-31', '2027-01-01', '2027-01-02'],
        value: minutes(2736),
      },
    ],
  },
]);

describeRule(minorWeeklyLimitBySetting, [
  { name: 'two days of lessons and three of work', change: minor, finds: [] },
  {
    name: 'over the company’s week only at 60 minutes a lesson period',
    change: all(minor, companyWeek(2267), ({ trajectories }) => {
      trajectories[0]!.lastDay = '2026-09-13';
    }),
    finds: [
      {
        dates: ['2026-09-07', '2026-09-08', '2026-09-09', '2026-09-10', '2026-09-11'],
        value: minutes(2268),
        limit: minutes(2267),
        margin: minutes(1),
        params: { work: minutes(1368), lessons: minutes(900), count: 1 },
      },
    ],
  },
  { name: 'at the limit at 60 minutes a lesson period', change: all(minor, companyWeek(2268)), finds: [] },
  { name: 'a school that counts 50 minutes', change: all(minor, companyWeek(2267), lessonPeriod(50)), finds: [] },
]);
