import { isoDate, toDayNumber } from '../../shared/calendar/iso-date.ts';
import { cycleLongerThanSegment, segmentOutside, segmentsOverlap } from '../../shared/rules/plan-segments.ts';
import type { CaseChange } from '../support/a-case.ts';
import { describeRule } from '../support/describe-rule.ts';
import { september } from '../support/move-case.ts';

const day = (date: string) => ({ day: toDayNumber(isoDate(date)) });
const days = (amount: number) => ({ amount, unit: 'days' }) as const;
const weeks = (amount: number) => ({ amount, unit: 'weeks' }) as const;

/** Two segments over the year, the second from a day on. */
function twoSegments(firstEnd: string, secondStart: string): CaseChange {
  return (draft) => {
    const [segment] = draft.trajectories[0]!.segments;
    draft.trajectories[0]!.segments = [
      { ...segment!, lastDay: firstEnd },
      { ...segment!, firstDay: secondStart },
    ];
  };
}

describeRule(segmentsOverlap, [
  { name: 'one segment', finds: [] },
  { name: 'two segments that follow each other mid-week', change: twoSegments('2027-01-13', '2027-01-14'), finds: [] },
  {
    name: 'two segments that share a week, of which the second starts later and counts on',
    change: twoSegments('2027-01-20', '2027-01-14'),
    finds: [
      {
        dates: ['2027-01-14', '2027-01-20'],
        value: days(7),
        params: { last: day('2027-01-20') },
        fix: { type: 'changeSegment', index: 1, segment: { firstDay: '2027-01-21', cycleFirstDay: '2027-01-14' } },
      },
    ],
  },
  {
    name: 'two segments that share a day',
    change: twoSegments('2027-01-14', '2027-01-14'),
    finds: [{ dates: ['2027-01-14'], value: days(1) }],
  },
  {
    name: 'a segment that lies wholly under another is removed',
    change: (draft) => {
      const [segment] = draft.trajectories[0]!.segments;
      draft.trajectories[0]!.segments = [segment!, { ...segment!, firstDay: '2026-10-05', lastDay: '2026-10-09' }];
    },
    finds: [{ dates: ['2026-10-05', '2026-10-09'], value: days(5), fix: { type: 'removeSegment', index: 1 } }],
  },
  {
    name: 'a segment that lies wholly over another, listed first, has no single edit',
    change: (draft) => {
      const [segment] = draft.trajectories[0]!.segments;
      draft.trajectories[0]!.segments = [{ ...segment!, firstDay: '2026-10-05', lastDay: '2026-10-09' }, segment!];
    },
    finds: [{ dates: ['2026-10-05', '2026-10-09'], fix: undefined }],
  },
]);

describeRule(segmentOutside, [
  { name: 'a segment over the trajectory', finds: [] },
  {
    name: 'a segment that starts on Monday 31 August goes on counting from there',
    change: (draft) => {
      draft.trajectories[0]!.segments[0]!.firstDay = '2026-08-31';
    },
    finds: [
      {
        dates: ['2026-08-31'],
        value: days(1),
        params: { start: day('2026-09-01'), end: day('2027-06-30') },
        fix: { type: 'changeSegment', index: 0, segment: { firstDay: '2026-09-01', cycleFirstDay: '2026-08-31' } },
      },
    ],
  },
  {
    name: 'a segment that ends after it',
    change: (draft) => {
      draft.trajectories[0]!.segments[0]!.lastDay = '2027-07-02';
    },
    finds: [
      {
        dates: ['2027-07-01'],
        value: days(2),
        fix: { type: 'changeSegment', index: 0, segment: { lastDay: '2027-06-30' } },
      },
    ],
  },
  {
    name: 'a segment wholly after it is removed',
    change: (draft) => {
      const [segment] = draft.trajectories[0]!.segments;
      draft.trajectories[0]!.segments.push({ ...segment!, firstDay: '2027-07-05', lastDay: '2027-07-09' });
    },
    finds: [{ dates: ['2027-07-05'], value: days(5), fix: { type: 'removeSegment', index: 1 } }],
  },
]);

const threeWeeks = [{ wed: 'V' }, { wed: 'L' }, { wed: 'V' }];

describeRule(cycleLongerThanSegment, [
  { name: 'a cycle of one week', finds: [] },
  { name: 'three weeks in a segment of four', change: september({ cycle: threeWeeks }), finds: [] },
  {
    name: 'three weeks in a segment of three',
    change: september({ lastDay: '2026-09-20', cycle: threeWeeks }),
    finds: [],
  },
  {
    name: 'three weeks in a segment of two, cut to them',
    change: september({ lastDay: '2026-09-13', cycle: threeWeeks }),
    finds: [
      {
        dates: ['2026-09-01'],
        value: weeks(2),
        limit: weeks(3),
        margin: weeks(1),
        params: { last: day('2026-09-13') },
        fix: { type: 'changeSegment', index: 0, segment: { cycle: [{ wed: 'V' }, { wed: 'L' }] } },
      },
    ],
  },
  {
    name: 'weeks of school holiday do not count',
    change: september({ firstDay: '2026-10-26', lastDay: '2026-11-15', cycle: threeWeeks }),
    finds: [{ dates: ['2026-10-26'], value: weeks(2) }],
  },
  {
    name: 'part of a longer segment goes on counting',
    change: september({ lastDay: '2026-09-13', cycle: threeWeeks, cycleFirstDay: '2026-08-24' }),
    finds: [],
  },
  {
    name: 'contractual minutes of a cycle keep it from being cut',
    change: september({ lastDay: '2026-09-13', cycle: threeWeeks, contractualMinutesPerCycle: 4104 }),
    finds: [{ dates: ['2026-09-01'], fix: undefined }],
  },
]);
