import { average, averageRealised, partTimeWeek, saoAverage } from '../../shared/rules/hours-average.ts';
import type { CaseChange, CaseDraft } from '../support/a-case.ts';
import { describeRule } from '../support/describe-rule.ts';

type Week = CaseDraft['trajectories'][number]['segments'][number]['cycle'][number];

/** A shift V of so many minutes at both workplaces, with a break of half an hour. */
function minutesOfV(minutes: number): CaseChange {
  const end = 7 * 60 + 30 + minutes;
  const clock = `${String(Math.floor(end / 60)).padStart(2, '0')}:${String(end % 60).padStart(2, '0')}`;
  return (draft) => {
    for (const { shiftCodes } of draft.workplaces) {
      shiftCodes[0]!.parts = [{ start: '07:00', end: clock, breakMinutes: 30 }];
    }
  };
}

function pattern(...cycle: Week[]): CaseChange {
  return (draft) => {
    draft.trajectories[0]!.segments[0]!.cycle = cycle;
  };
}

/** One full lesson week, 7 to 11 September 2026: ten half days, no free day. */
function oneWeek(draft: CaseDraft): void {
  const trajectory = draft.trajectories[0]!;
  const agreement = trajectory.agreements[0]!;
  trajectory.firstDay = '2026-09-07';
  trajectory.lastDay = '2026-09-11';
  agreement.firstDay = '2026-09-07';
  agreement.plannedLastDay = '2026-09-11';
}

function kind(to: 'partTime' | 'sao'): CaseChange {
  return (draft) => {
    draft.trajectories[0]!.agreements[0]!.kind = to;
  };
}

function all(...changes: CaseChange[]): CaseChange {
  return (draft) => {
    for (const change of changes) change(draft);
  };
}

/** School on Wednesday too, so that two days of work are left. */
const schoolOnWednesday: CaseChange = all(
  (draft) => {
    const [lessons] = draft.classGroups[0]!.lessons;
    lessons!.wed = structuredClone(lessons!.tue!);
  },
  pattern({ mon: 'school', tue: 'school', wed: 'school', thu: 'V', fri: 'V' }),
);

const twoDays: Week = { mon: 'school', tue: 'school', wed: 'free', thu: 'V', fri: 'V' };
const noMondays = (draft: CaseDraft) => {
  delete draft.classGroups[0]!.lessons[0]!.tue;
};

/** The Wednesdays from 2 September that count in the first half of the year: not in a holiday, not 11 November. */
const wednesdays = [
  ...['2026-09-02', '2026-09-09', '2026-09-16', '2026-09-23', '2026-09-30'],
  ...['2026-10-07', '2026-10-14', '2026-10-21', '2026-10-28', '2026-11-18', '2026-11-25'],
  ...['2026-12-02', '2026-12-09', '2026-12-16', '2027-01-06', '2027-01-13', '2027-01-20', '2027-01-27'],
  ...['2027-02-03', '2027-02-17', '2027-02-24', '2027-03-03', '2027-03-10', '2027-03-17', '2027-03-24'],
];

/*
 * A year from September to June has 184 counted days, so 44 160 minutes are required; three days a week are 110 days: 37
 * Wednesdays, 36 Thursdays, 37 Fridays.
 */
describeRule(average, [
  { name: 'three days of 7 h 36 a week', finds: [] },
  {
    name: 'two days of work and three of school',
    // 73 days x 456 = 33 288; 33 288 / 36.8 = 904; 44 160 - 33 288 = 10 872 minutes are 24 days of 456.
    change: schoolOnWednesday,
    finds: [
      {
        dates: ['2026-09-01'],
        value: { amount: 904, unit: 'minutesPerWeek' },
        limit: { amount: 1200, unit: 'minutesPerWeek' },
        margin: { amount: 296, unit: 'minutesPerWeek' },
        params: {
          toPlan: { amount: 10_872, unit: 'minutes' },
          nominal: { amount: 912, unit: 'minutesPerWeek' },
          count: 24,
        },
        fix: undefined,
      },
    ],
  },
  {
    name: 'the schedule gives 20 hours to the minute, so only free days can lower the year',
    change: minutesOfV(400),
    finds: [],
  },
  {
    name: 'the schedule is a minute a day too short',
    change: minutesOfV(399),
    finds: [{ dates: ['2026-09-01'], params: { nominal: { amount: 1197, unit: 'minutesPerWeek' } } }],
  },
  { name: 'one full week of exactly 20 hours', change: all(oneWeek, minutesOfV(400)), finds: [] },
  { name: 'one full week three minutes short', change: all(oneWeek, minutesOfV(399)), finds: [['2026-09-07']] },
  {
    name: 'Wednesdays are free and the year has begun: work on the next 24 of them',
    change: pattern(twoDays),
    finds: [
      {
        dates: ['2026-09-01'],
        fix: {
          type: 'pin',
          pins: wednesdays
            .slice(0, 24)
            .map((date) => ({ date, part: 'day', assignment: 'work', reason: 'hours/average' })),
        },
      },
    ],
  },
  {
    name: 'Wednesdays are free and the year is to come: the segment works on Wednesdays',
    change: pattern(twoDays),
    today: '2026-08-20',
    finds: [
      {
        dates: ['2026-09-01'],
        fix: { type: 'changeSegment', index: 0, segment: { cycle: [{ ...twoDays, wed: 'work' }] } },
      },
    ],
  },
  {
    name: 'Wednesdays are free and the year is almost over: nothing can be added',
    change: pattern(twoDays),
    today: '2027-06-01',
    finds: [{ dates: ['2026-09-01'], fix: undefined }],
  },
  {
    name: 'Wednesdays are free because Saturdays are worked: the week has no room',
    // 2 x 300 + 300 on Saturday = 900 a week; with 900 minutes of school another 456 would fit, but the Saturday earned the rest.
    change: all(minutesOfV(300), pattern({ ...twoDays, sat: 'V' })),
    today: '2026-08-20',
    finds: [{ dates: ['2026-09-01'], fix: undefined }],
  },
  {
    name: 'blocks of school take too much out of a full-time schedule',
    change: (draft) => {
      draft.classGroups[0]!.lessons = [];
      draft.classGroups[0]!.calendar = [
        { firstDay: '2026-09-07', lastDay: '2026-12-18', part: 'day', kind: 'schoolBlock' },
        { firstDay: '2027-03-01', lastDay: '2027-04-30', part: 'day', kind: 'schoolBlock' },
      ];
      draft.trajectories[0]!.segments[0]!.cycle = [{ mon: 'V', tue: 'V', wed: 'V', thu: 'V', fri: 'V' }];
    },
    finds: [['2026-09-01']],
  },
  {
    name: 'pins take Wednesdays away one by one: a pin never changes the verdict',
    change: (draft) => {
      draft.trajectories[0]!.pins = wednesdays.map((date) => ({
        date,
        part: 'day',
        assignment: 'free',
        reason: 'Test',
      }));
    },
    today: '2027-06-30',
    finds: [['2026-09-01']],
  },
  { name: 'a part-time contract', change: all(schoolOnWednesday, kind('partTime')), finds: [] },
  { name: 'a SAO', change: all(schoolOnWednesday, kind('sao')), finds: [] },
]);

describeRule(averageRealised, [
  { name: 'three days of 7 h 36 a week', finds: [] },
  { name: 'three days of 6 h 42: 110 x 402 = 44 220', change: minutesOfV(402), finds: [] },
  {
    name: 'three days of 6 h 41: the schedule gives 20 h 03, the year 110 x 401 = 44 110',
    // Free are 7 Mondays, 6 Tuesdays, 7 Wednesdays, 7 Thursdays, 6 Fridays: above the mean of 6.6 and worked are Wednesday and Thursday.
    change: minutesOfV(401),
    finds: [
      {
        dates: ['2026-09-01'],
        value: { amount: 1198, unit: 'minutesPerWeek' },
        margin: { amount: 2, unit: 'minutesPerWeek' },
        params: {
          toPlan: { amount: 50, unit: 'minutes' },
          nominal: { amount: 1203, unit: 'minutesPerWeek' },
          weekdays: { weekdays: [2, 3] },
          free: { amount: 28, unit: 'halfDays' },
          count: 1,
        },
        fix: undefined,
      },
    ],
  },
  {
    name: 'with a bridge day off, Friday is as often free as the others',
    change: all(minutesOfV(402), (draft) => {
      draft.companies[0]!.bridgeDayIsWorkDay = false;
    }),
    finds: [
      { dates: ['2026-09-01'], params: { weekdays: { weekdays: [2, 3, 4] }, free: { amount: 42, unit: 'halfDays' } } },
    ],
  },
  {
    name: 'Tuesday is free and the week has room: one Tuesday is enough',
    change: all(minutesOfV(401), noMondays, pattern({ mon: 'school', tue: 'free', wed: 'V', thu: 'V', fri: 'V' })),
    finds: [
      {
        dates: ['2026-09-01'],
        fix: {
          type: 'pin',
          pins: [{ date: '2026-09-08', part: 'day', assignment: 'work', reason: 'hours/average-realised' }],
        },
      },
    ],
  },
  { name: 'the schedule itself is too short', change: minutesOfV(399), finds: [] },
  { name: 'a SAO', change: all(minutesOfV(401), kind('sao')), finds: [] },
]);

describeRule(saoAverage, [
  { name: 'an OAO', finds: [] },
  { name: 'a SAO of two days', change: all(schoolOnWednesday, kind('sao')), finds: [] },
  { name: 'a SAO of 19 h 57 in a full week', change: all(oneWeek, minutesOfV(399), kind('sao')), finds: [] },
  {
    name: 'a SAO of exactly 20 hours in a full week',
    change: all(oneWeek, minutesOfV(400), kind('sao')),
    finds: [
      {
        dates: ['2026-09-07'],
        value: { amount: 1200, unit: 'minutesPerWeek' },
        margin: { amount: 0, unit: 'minutesPerWeek' },
      },
    ],
  },
  {
    name: 'a SAO of three days over the year',
    change: kind('sao'),
    finds: [{ dates: ['2026-09-01'], value: { amount: 1363, unit: 'minutesPerWeek' } }],
  },
]);

describeRule(partTimeWeek, [
  { name: 'an OAO', finds: [] },
  { name: 'three days of 6 h 40', change: all(minutesOfV(400), kind('partTime')), finds: [] },
  {
    name: 'two weeks that make 20 hours together',
    // 480 x 2 and 480 x 3 = 2400.
    change: all(minutesOfV(480), pattern({ thu: 'V', fri: 'V' }, { wed: 'V', thu: 'V', fri: 'V' }), kind('partTime')),
    finds: [],
  },
  {
    name: 'a pinned day off is no other contract',
    change: all(minutesOfV(400), kind('partTime'), (draft) => {
      draft.trajectories[0]!.pins = [{ date: '2026-11-26', part: 'day', assignment: 'free', reason: 'Test' }];
    }),
    finds: [],
  },
  {
    name: 'three days of 7 h 36',
    change: kind('partTime'),
    finds: [
      {
        dates: ['2026-09-01'],
        value: { amount: 1368, unit: 'minutesPerWeek' },
        margin: { amount: 168, unit: 'minutesPerWeek' },
      },
    ],
  },
  {
    name: 'three minutes short',
    change: all(minutesOfV(399), kind('partTime')),
    finds: [{ dates: ['2026-09-01'], margin: { amount: 3, unit: 'minutesPerWeek' } }],
  },
]);
