import type { Weekday } from '../../shared/calendar/iso-date.ts';
import { isoDate, toDayNumber } from '../../shared/calendar/iso-date.ts';
import { blockOverWork, schoolDayMismatch } from '../../shared/rules/plan-class.ts';
import { pinnedSchoolOnClosedDay, pinnedWorkOnClosure, pinWithoutEffect } from '../../shared/rules/plan-pins.ts';
import { cycleLongerThanSegment, segmentOutside, segmentsOverlap } from '../../shared/rules/plan-segments.ts';
import { unknownShift } from '../../shared/rules/plan-shifts.ts';
import type { CaseChange, CaseDraft } from '../support/a-case.ts';
import { describeRule } from '../support/describe-rule.ts';

const day = (date: string) => ({ day: toDayNumber(isoDate(date)) });
const days = (amount: number) => ({ amount, unit: 'days' }) as const;
const halfDays = (amount: number) => ({ amount, unit: 'halfDays' }) as const;
const weeks = (amount: number) => ({ amount, unit: 'weeks' }) as const;
const weekdays = (...numbers: Weekday[]) => ({ weekdays: numbers });

type SegmentDraft = CaseDraft['trajectories'][number]['segments'][number];

function pinned(
  ...pins: readonly (readonly [date: string, assignment: string, part?: 'day' | 'morning' | 'afternoon'])[]
): CaseChange {
  return (draft) => {
    draft.trajectories[0]!.pins = pins.map(([date, assignment, part = 'day']) => ({
      date,
      part,
      assignment,
      reason: 'Proef',
    }));
  };
}

/** The base segment for September only, with a change, and the base segment after it. */
function september(change: Partial<SegmentDraft>): CaseChange {
  return (draft) => {
    const [segment] = draft.trajectories[0]!.segments;
    draft.trajectories[0]!.segments = [
      { ...segment!, lastDay: '2026-09-27', ...change },
      { ...segment!, firstDay: '2026-09-28' },
    ];
  };
}

function together(...changes: readonly CaseChange[]): CaseChange {
  return (draft) => {
    for (const change of changes) change(draft);
  };
}

function block(kind: 'exam' | 'schoolBlock' | 'workBlock', firstDay: string, lastDay: string): CaseChange {
  return (draft) => {
    draft.classGroups[0]!.calendar = [{ firstDay, lastDay, part: 'day', kind }];
  };
}

describeRule(schoolDayMismatch, [
  { name: 'school on Monday and Tuesday, as the class', finds: [] },
  {
    name: 'a pattern of September that works on Tuesdays, rewritten to the lessons',
    change: september({ cycle: [{ mon: 'school', tue: 'V', wed: 'V', thu: 'V', fri: 'V' }] }),
    finds: [
      {
        dates: ['2026-09-01', '2026-09-08', '2026-09-15', '2026-09-22'],
        value: halfDays(8),
        params: { count: 4, weekdays: weekdays(1), missed: halfDays(8), extra: halfDays(0) },
        fix: {
          type: 'changeSegment',
          index: 0,
          segment: { cycle: [{ mon: 'school', tue: 'school', wed: 'V', thu: 'V', fri: 'V' }] },
        },
      },
    ],
  },
  {
    name: 'a pattern of September with school on Wednesdays, rewritten to work',
    change: september({ cycle: [{ mon: 'school', tue: 'school', wed: 'school', thu: 'V', fri: 'V' }] }),
    finds: [
      {
        dates: ['2026-09-02', '2026-09-09', '2026-09-16', '2026-09-23'],
        params: { count: 4, weekdays: weekdays(2), missed: halfDays(0), extra: halfDays(8) },
        fix: { type: 'changeSegment', index: 0, segment: { cycle: [{ wed: 'work' }] } },
      },
    ],
  },
  {
    name: 'school on Wednesday afternoons only, in the second of two weeks',
    change: september({ cycle: [{ wed: 'V' }, { wed: { morning: 'V', afternoon: 'school' } }] }),
    finds: [
      {
        dates: ['2026-09-09', '2026-09-23'],
        value: halfDays(2),
        fix: {
          type: 'changeSegment',
          index: 0,
          segment: { cycle: [{ wed: 'V' }, { wed: { morning: 'V', afternoon: 'work' } }] },
        },
      },
    ],
  },
  {
    name: 'a segment that says it leaves the class',
    change: september({ leavesClassPattern: true, cycle: [{ mon: 'V', tue: 'school', wed: 'school' }] }),
    finds: [],
  },
  {
    name: 'lessons that move to Thursday in October, mid-segment: no rewriting fits both',
    change: (draft) => {
      const [lessons] = draft.classGroups[0]!.lessons;
      draft.classGroups[0]!.lessons = [
        { ...lessons!, lastDay: '2026-09-30' },
        { firstDay: '2026-10-01', lastDay: '2026-10-11', mon: lessons!.mon!, thu: lessons!.tue! },
        { ...lessons!, firstDay: '2026-10-12' },
      ];
    },
    finds: [
      { dates: ['2026-10-01', '2026-10-06', '2026-10-08'], params: { weekdays: weekdays(1, 3) }, fix: undefined },
    ],
  },
  {
    name: 'pins that work on a lesson day or go to school on a work day are taken off',
    change: pinned(['2026-09-07', 'V', 'morning'], ['2026-09-09', 'school']),
    finds: [
      {
        dates: ['2026-09-07', '2026-09-09'],
        value: halfDays(3),
        params: { count: 2, weekdays: weekdays(0, 2), missed: halfDays(1), extra: halfDays(2) },
        fix: {
          type: 'unpin',
          halfDays: [
            { date: '2026-09-07', part: 'morning' },
            { date: '2026-09-09', part: 'day' },
          ],
        },
      },
    ],
  },
  { name: 'an exam week is no mismatch of the pattern', change: block('exam', '2027-06-07', '2027-06-11'), finds: [] },
  {
    name: 'a pin for work during an exam is',
    change: together(block('exam', '2027-06-07', '2027-06-11'), pinned(['2027-06-09', 'V'])),
    finds: [['2027-06-09']],
  },
  {
    name: 'a work block on lesson days is no mismatch',
    change: block('workBlock', '2026-10-05', '2026-10-09'),
    finds: [],
  },
]);

describeRule(blockOverWork, [
  { name: 'no exams', finds: [] },
  {
    name: 'an exam week takes three work days',
    change: block('exam', '2027-06-07', '2027-06-11'),
    finds: [{ dates: ['2027-06-09', '2027-06-10', '2027-06-11'], value: halfDays(6), params: { count: 3 } }],
  },
  {
    name: 'a school block on roster rest takes nothing',
    change: together(
      block('schoolBlock', '2026-09-09', '2026-09-09'),
      september({ cycle: [{ wed: 'free', sat: 'V' }] }),
    ),
    finds: [],
  },
]);

describeRule(pinWithoutEffect, [
  { name: 'pins under the agreement', change: pinned(['2026-09-09', 'L']), finds: [] },
  {
    name: 'pins after the end and before the start of the trajectory',
    change: pinned(['2026-09-09', 'L'], ['2027-07-05', 'V', 'morning'], ['2026-08-28', 'V']),
    finds: [
      {
        dates: ['2026-08-28', '2027-07-05'],
        params: { count: 2 },
        fix: {
          type: 'unpin',
          halfDays: [
            { date: '2027-07-05', part: 'morning' },
            { date: '2026-08-28', part: 'day' },
          ],
        },
      },
    ],
  },
  {
    name: 'a pin after an actual end',
    change: together(pinned(['2026-12-09', 'L']), (draft) => {
      draft.trajectories[0]!.agreements[0]!.actualLastDay = '2026-12-04';
    }),
    finds: [['2026-12-09']],
  },
]);

const closed: CaseChange = (draft) => {
  draft.companies[0]!.closures = [{ firstDay: '2026-09-09', lastDay: '2026-09-10', part: 'afternoon' }];
};

describeRule(pinnedWorkOnClosure, [
  { name: 'a closure without pins', change: closed, finds: [] },
  {
    name: 'work pinned on the morning of a closed afternoon',
    change: together(closed, pinned(['2026-09-09', 'V', 'morning'])),
    finds: [],
  },
  {
    name: 'work pinned on a whole day of which the afternoon is closed',
    change: together(closed, pinned(['2026-09-09', 'V'])),
    finds: [
      {
        dates: ['2026-09-09'],
        value: halfDays(1),
        params: { count: 1 },
        fix: { type: 'unpin', halfDays: [{ date: '2026-09-09', part: 'afternoon' }] },
      },
    ],
  },
]);

describeRule(pinnedSchoolOnClosedDay, [
  { name: 'school pinned on an ordinary weekday', change: pinned(['2026-09-09', 'school']), finds: [] },
  {
    name: 'school pinned in a holiday, on a public holiday, on a Saturday and on the bridge day',
    change: pinned(
      ['2026-11-04', 'school'],
      ['2026-11-11', 'school', 'morning'],
      ['2026-09-12', 'school'],
      ['2027-05-07', 'school'],
    ),
    finds: [
      {
        dates: ['2026-09-12', '2026-11-04', '2026-11-11', '2027-05-07'],
        value: halfDays(7),
        params: { count: 4 },
        fix: {
          type: 'unpin',
          halfDays: [
            { date: '2026-09-12', part: 'day' },
            { date: '2026-11-04', part: 'day' },
            { date: '2026-11-11', part: 'morning' },
            { date: '2027-05-07', part: 'day' },
          ],
        },
      },
    ],
  },
  {
    name: 'school pinned on a local free day',
    change: together(pinned(['2026-10-05', 'school']), (draft) => {
      draft.schools[0]!.calendar = [{ firstDay: '2026-10-05', lastDay: '2026-10-05', part: 'day', kind: 'localFree' }];
    }),
    finds: [['2026-10-05']],
  },
]);

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

describeRule(unknownShift, [
  { name: 'codes that both workplaces have', finds: [] },
  { name: 'a late shift at the nursing home', change: september({ cycle: [{ fri: 'L' }] }), finds: [] },
  {
    name: 'late shifts pinned in home care are pinned to the usual shift',
    change: pinned(['2027-03-03', 'L'], ['2027-03-05', 'L', 'afternoon'], ['2026-09-09', 'L']),
    finds: [
      {
        dates: ['2027-03-03', '2027-03-05'],
        value: halfDays(3),
        params: { count: 2, code: 'L', workplace: 'Dienst Proefdorp', usual: 'V' },
        fix: {
          type: 'pin',
          pins: [
            { date: '2027-03-03', part: 'day', assignment: 'work' },
            { date: '2027-03-05', part: 'afternoon', assignment: 'work' },
          ],
        },
      },
    ],
  },
  {
    name: 'a segment over both workplaces with late shifts has no single edit',
    change: (draft) => {
      draft.trajectories[0]!.lastDay = '2027-03-14';
      draft.trajectories[0]!.agreements[0]!.plannedLastDay = '2027-03-14';
      draft.trajectories[0]!.segments[0]!.lastDay = '2027-03-14';
      draft.trajectories[0]!.segments[0]!.cycle = [{ wed: 'L', thu: 'V', fri: 'V' }];
    },
    finds: [{ dates: ['2027-03-03', '2027-03-10'], params: { count: 2 }, fix: undefined }],
  },
  {
    name: 'a segment in home care only asks for the usual shift',
    change: (draft) => {
      const [segment] = draft.trajectories[0]!.segments;
      draft.trajectories[0]!.segments = [
        { ...segment!, lastDay: '2027-02-28' },
        { ...segment!, firstDay: '2027-03-01', lastDay: '2027-03-14', cycle: [{ wed: 'L', thu: 'V', fri: 'V' }] },
        { ...segment!, firstDay: '2027-03-15' },
      ];
    },
    finds: [
      {
        dates: ['2027-03-03', '2027-03-10'],
        fix: { type: 'changeSegment', index: 1, segment: { cycle: [{ wed: 'work', thu: 'V', fri: 'V' }] } },
      },
    ],
  },
  {
    name: 'a night shift that names home care, which has none',
    change: pinned(['2027-03-03', 'N@thuis-1']),
    finds: [{ dates: ['2027-03-03'], params: { code: 'N' } }],
  },
]);
