import { average } from '../../shared/rules/working-time-average.ts';
import type { CaseChange } from '../support/a-case.ts';
import { describeRule } from '../support/describe-rule.ts';
import { all, born, on, shift } from '../support/work-on.ts';

const perWeek = (amount: number) => ({ amount, unit: 'minutesPerWeek' as const });

/** A learner who works five days a week in a period, at the residential workplace, and never goes to school. */
const fullTime =
  (code: string, firstDay = '2026-09-01', lastDay = '2027-06-30'): CaseChange =>
  ({ trajectories }) => {
    const days = { mon: code, tue: code, wed: code, thu: code, fri: code };
    trajectories[0]!.segments = [{ firstDay, lastDay, cycle: [days], leavesClassPattern: true }];
    trajectories[0]!.agreements[0]!.placements[0]!.lastDay = '2027-06-30';
  };

/** Blocks of four weeks, of work and of school in turn. */
const blocks =
  (code: string): CaseChange =>
  (draft) => {
    fullTime(code)(draft);
    const work = draft.trajectories[0]!.segments[0]!.cycle[0]!;
    const school = { mon: 'school', tue: 'school', wed: 'school', thu: 'school', fri: 'school' };
    draft.trajectories[0]!.segments[0]!.cycle = [work, work, work, work, school, school, school, school];
  };

/** The base case with five days of work a week in October. */
const october =
  (code: string): CaseChange =>
  ({ trajectories }) => {
    const [usual] = trajectories[0]!.segments;
    const days = { mon: code, tue: code, wed: code, thu: code, fri: code };
    trajectories[0]!.segments = [
      { ...usual!, lastDay: '2026-09-30' },
      { firstDay: '2026-10-01', lastDay: '2026-10-31', cycle: [days], leavesClassPattern: true },
      { ...usual!, firstDay: '2026-11-01' },
    ];
  };

const months =
  (count: number): CaseChange =>
  ({ companies }) => {
    companies[0]!.referencePeriodMonths = count;
  };

const eight = shift('A', ['07:00-15:30', 30]);
const overAverage = shift('B', ['07:00-15:07', 30]);

describeRule(average, [
  { name: 'the base case', finds: [] },
  { name: 'thirty-eight hours a week all year', change: fullTime('V'), finds: [] },
  {
    name: 'five minutes a week more: each quarter, cut to the agreement, is a finding',
    change: all(overAverage, fullTime('B')),
    finds: [
      {
        dates: ['2026-09-01', '2026-09-30'],
        value: perWeek(2285),
        limit: perWeek(2280),
        margin: perWeek(5),
      },
      { dates: ['2026-10-01', '2026-12-31'], value: perWeek(2285) },
      { dates: ['2027-01-01', '2027-03-31'], value: perWeek(2285) },
      { dates: ['2027-04-01', '2027-06-30'], value: perWeek(2285) },
    ],
  },
  {
    name: 'forty hours in February alone, within a quarter of thirty-seven',
    change: all(
      eight,
      shift('C', ['07:00-14:54', 30]),
      fullTime('C', '2027-01-04', '2027-03-28'),
      ({ trajectories }) => {
        const [segment] = trajectories[0]!.segments;
        trajectories[0]!.segments = [
          { ...segment!, lastDay: '2027-01-31' },
          {
            ...segment!,
            firstDay: '2027-02-01',
            lastDay: '2027-02-28',
            cycle: [{ mon: 'A', tue: 'A', wed: 'A', thu: 'A', fri: 'A' }],
          },
          { ...segment!, firstDay: '2027-03-01' },
        ];
      },
    ),
    finds: [],
  },
  { name: 'blocks of forty hours, with as many of lessons between them', change: all(eight, blocks('A')), finds: [] },
  { name: 'October at forty hours, in a quarter of ordinary weeks', change: all(eight, october('A')), finds: [] },
  {
    name: 'the same October as a reference period of its own',
    change: all(eight, october('A'), months(1)),
    finds: [{ dates: ['2026-10-01', '2026-10-31'], value: perWeek(2400), limit: perWeek(2280) }],
  },
  {
    name: 'a reference period of twelve months runs from New Year to New Year',
    change: all(overAverage, fullTime('B'), months(12)),
    finds: [
      ['2026-09-01', '2026-12-31'],
      ['2027-01-01', '2027-06-30'],
    ],
  },
  {
    name: 'leave and public holidays do not lower the average: the Christmas holiday beside weeks of forty hours',
    change: all(eight, fullTime('A', '2026-11-30', '2027-01-10'), ({ trajectories }) => {
      const [trajectory] = trajectories;
      trajectory!.agreements[0]!.firstDay = '2026-11-30';
      trajectory!.agreements[0]!.plannedLastDay = '2027-01-10';
    }),
    finds: [
      { dates: ['2026-11-30', '2026-12-31'], value: perWeek(2400), params: {} },
      { dates: ['2027-01-01', '2027-01-10'], value: perWeek(2400) },
    ],
  },
  {
    name: 'a start on the last day of a quarter, with shifts of eight hours: one day is no week to average',
    change: all(eight, fullTime('A', '2026-09-30', '2026-09-30'), ({ trajectories }) => {
      trajectories[0]!.agreements[0]!.firstDay = '2026-09-30';
    }),
    finds: [],
  },
  {
    name: 'four days of a quarter are no week',
    change: all(eight, fullTime('A', '2026-09-25', '2026-09-30'), ({ trajectories }) => {
      trajectories[0]!.agreements[0]!.firstDay = '2026-09-25';
    }),
    finds: [],
  },
  {
    name: 'five days of a quarter are a week',
    change: all(eight, fullTime('A', '2026-09-24', '2026-09-30'), ({ trajectories }) => {
      trajectories[0]!.agreements[0]!.firstDay = '2026-09-24';
    }),
    finds: [{ dates: ['2026-09-24', '2026-09-30'], value: perWeek(2400), limit: perWeek(2280) }],
  },
  {
    name: 'weekend shifts count, the days of the weekend do not',
    change: all(on('V', '2026-09-05', '2026-09-06'), ({ trajectories }) => {
      fullTime('V', '2026-09-01', '2026-09-30')({ trajectories } as never);
      trajectories[0]!.agreements[0]!.plannedLastDay = '2026-09-30';
    }),
    finds: [{ dates: ['2026-09-01', '2026-09-30'], value: perWeek(2488) }],
  },
  {
    name: 'a period that is a minor’s to its end is for other rules',
    change: all(born('2008-10-01'), overAverage, fullTime('B', '2026-09-01', '2026-12-31')),
    finds: [['2026-10-01', '2026-12-31']],
  },
  {
    name: 'a period in which the learner turns 18',
    change: all(born('2008-09-30'), overAverage, fullTime('B', '2026-09-01', '2026-09-30'), ({ trajectories }) => {
      trajectories[0]!.agreements[0]!.plannedLastDay = '2026-09-30';
    }),
    finds: [['2026-09-01', '2026-09-30']],
  },
]);
