import { overFullWeek, overFullWeekBySetting, underFullWeek } from '../../shared/rules/hours-full-week.ts';
import type { CaseChange, CaseDraft } from '../support/a-case.ts';
import { describeRule } from '../support/describe-rule.ts';

function all(...changes: CaseChange[]): CaseChange {
  return (draft) => {
    for (const change of changes) change(draft);
  };
}

/** Another shift at the nursing home, with a break of half an hour. */
function code(name: string, start: string, end: string): CaseChange {
  return (draft) => {
    draft.workplaces[0]!.shiftCodes.push({ code: name, parts: [{ start, end, breakMinutes: 30 }] });
  };
}

function pin(date: string, assignment: string, part: 'day' | 'morning' | 'afternoon' = 'day'): CaseChange {
  return (draft) => {
    draft.trajectories[0]!.pins = [...(draft.trajectories[0]!.pins ?? []), { date, part, assignment, reason: 'Test' }];
  };
}

/** From Monday 7 to Friday 18 September: two full lesson weeks. */
function twoWeeks(draft: CaseDraft): void {
  const trajectory = draft.trajectories[0]!;
  const agreement = trajectory.agreements[0]!;
  trajectory.firstDay = '2026-09-07';
  trajectory.lastDay = '2026-09-18';
  agreement.firstDay = '2026-09-07';
  agreement.plannedLastDay = '2026-09-18';
}

function fullTime(minutes: number): CaseChange {
  return (draft) => {
    draft.companies[0]!.fullTimeMinutesPerWeek = minutes;
  };
}

function fifty(draft: CaseDraft): void {
  draft.schools[0]!.lessonPeriodMinutes = 50;
}

/** The phases lie with two companies of 38 and 36 hours; the second starts on Thursday 10 September. */
function twoCompanies(draft: CaseDraft): void {
  twoWeeks(draft);
  draft.companies.push({ ...structuredClone(draft.companies[0]!), id: 'thuis', fullTimeMinutesPerWeek: 2160 });
  draft.workplaces[1]!.companyId = 'thuis';
  const [agreement] = draft.trajectories[0]!.agreements;
  const [first, second] = agreement!.placements;
  draft.trajectories[0]!.agreements = [
    { ...agreement!, plannedLastDay: '2026-09-09', placements: [{ ...first!, lastDay: '2026-09-09' }] },
    { ...agreement!, companyId: 'thuis', firstDay: '2026-09-10', placements: [{ ...second!, firstDay: '2026-09-10' }] },
  ];
}

/*
 * A lesson week of the base case: 15 periods and 3 x 456 = 1368 minutes of work. At 60 minutes a period that is 2268, at 50 it is
 * 2118; the full-time week is 2280.
 */
describeRule(overFullWeek, [
  { name: 'a week of 37 h 48', finds: [] },
  {
    name: 'a Saturday that brings the week to exactly 38 h at 50 minutes a period',
    // 1368 + 162 + 750 = 2280.
    change: all(code('K', '07:00', '10:12'), pin('2026-09-12', 'K')),
    finds: [],
  },
  {
    name: 'a Saturday that brings it a minute over',
    change: all(code('K', '07:00', '10:13'), pin('2026-09-12', 'K')),
    finds: [
      {
        dates: ['2026-09-07'],
        value: { amount: 2431, unit: 'minutes' },
        limit: { amount: 2280, unit: 'minutes' },
        margin: { amount: 151, unit: 'minutes' },
        params: { count: 1, weeks: '37 +2:31', short: 50 },
      },
    ],
  },
  {
    name: 'the setting is 50 and the week is over at 50',
    change: all(fifty, code('K', '07:00', '10:13'), pin('2026-09-12', 'K')),
    finds: [{ dates: ['2026-09-07'], margin: { amount: 1, unit: 'minutes' }, params: { weeks: '37 +0:01' } }],
  },
  {
    name: 'every week of a plan, as one finding',
    change: all(twoWeeks, fullTime(2100)),
    finds: [{ dates: ['2026-09-07', '2026-09-14'], params: { count: 2, weeks: '37\u201338 +2:48' } }],
  },
  {
    name: 'a shorter shift is at hand: one edit for both weeks',
    // K is 5 h: 456 - 300 = 156, less than the 168 over; D is 4 h 48: 168, and 2736 - 336 minutes are 20 h a week still.
    change: all(twoWeeks, fullTime(2100), code('K', '07:00', '12:30'), code('D', '07:00', '12:18')),
    finds: [
      {
        dates: ['2026-09-07', '2026-09-14'],
        fix: {
          type: 'pin',
          pins: [
            { date: '2026-09-09', part: 'day', assignment: 'D', reason: 'hours/over-full-week' },
            { date: '2026-09-16', part: 'day', assignment: 'D', reason: 'hours/over-full-week' },
          ],
        },
      },
    ],
  },
  {
    name: 'a shift that would take the average under 20 hours is not offered',
    change: all(twoWeeks, fullTime(2100), code('D', '07:00', '12:17')),
    finds: [{ dates: ['2026-09-07', '2026-09-14'], fix: undefined }],
  },
  {
    name: 'one of the weeks has passed, so no edit solves both',
    change: all(twoWeeks, fullTime(2100), code('D', '07:00', '12:18')),
    today: '2026-09-14',
    finds: [{ dates: ['2026-09-07', '2026-09-14'], fix: undefined }],
  },
  {
    name: 'a shift of which the break is shorter is not offered',
    change: all(twoWeeks, fullTime(2100), (draft) => {
      draft.workplaces[0]!.shiftCodes.push({ code: 'D', parts: [{ start: '07:00', end: '11:48', breakMinutes: 0 }] });
    }),
    finds: [{ dates: ['2026-09-07', '2026-09-14'], fix: undefined }],
  },
  {
    name: 'a SAO and a part-time contract have no full-time week',
    change: all(fullTime(2100), (draft) => {
      const [agreement] = draft.trajectories[0]!.agreements;
      draft.trajectories[0]!.agreements = [
        { ...agreement!, kind: 'sao', plannedLastDay: '2027-02-28' },
        { ...agreement!, kind: 'partTime', firstDay: '2027-03-01' },
      ];
    }),
    finds: [],
  },
]);

describeRule(overFullWeekBySetting, [
  { name: 'a week of 37 h 48', finds: [] },
  { name: 'a week of exactly 38 h', change: all(code('E', '07:00', '15:18'), pin('2026-09-10', 'E')), finds: [] },
  {
    name: 'a week of 38 h 01, and a shorter shift for it',
    change: all(code('E', '07:00', '15:19'), pin('2026-09-10', 'E')),
    finds: [
      {
        dates: ['2026-09-07'],
        value: { amount: 2281, unit: 'minutes' },
        margin: { amount: 1, unit: 'minutes' },
        params: { weeks: '37 +0:01', lesson: 60, short: 50 },
        fix: {
          type: 'pin',
          pins: [{ date: '2026-09-10', part: 'day', assignment: 'V', reason: 'hours/over-full-week-by-setting' }],
        },
      },
    ],
  },
  {
    name: 'the same week where the school counts 50 minutes',
    change: all(fifty, code('E', '07:00', '15:19'), pin('2026-09-10', 'E')),
    finds: [],
  },
  { name: 'over at 50 too is the error', change: all(twoWeeks, fullTime(2100)), finds: [] },
  {
    name: 'the week that two companies share follows the stricter of 36 h',
    change: twoCompanies,
    finds: [
      {
        dates: ['2026-09-07', '2026-09-14'],
        limit: { amount: 2160, unit: 'minutes' },
        params: { weeks: '37\u201338 +1:48' },
      },
    ],
  },
  {
    name: 'two companies whose weeks are both too long make two findings',
    change: all(twoCompanies, fullTime(2220), (draft) => {
      const [first, second] = draft.trajectories[0]!.agreements;
      first!.plannedLastDay = '2026-09-13';
      first!.placements[0]!.lastDay = '2026-09-13';
      second!.firstDay = '2026-09-14';
      second!.placements[0]!.firstDay = '2026-09-14';
    }),
    finds: [
      { dates: ['2026-09-07'], limit: { amount: 2220, unit: 'minutes' } },
      { dates: ['2026-09-14'], limit: { amount: 2160, unit: 'minutes' } },
    ],
  },
]);

/** Three shifts of so many minutes a week. */
function minutesOfV(end: string): CaseChange {
  return (draft) => {
    draft.workplaces[0]!.shiftCodes[0]!.parts = [{ start: '07:00', end, breakMinutes: 30 }];
  };
}

describeRule(underFullWeek, [
  { name: 'a week of 37 h 48', finds: [] },
  { name: 'exactly an hour under: 3 x 440 + 900', change: all(twoWeeks, minutesOfV('14:50')), finds: [] },
  {
    name: 'an hour and three minutes under',
    change: all(twoWeeks, minutesOfV('14:49')),
    finds: [
      {
        dates: ['2026-09-07', '2026-09-14'],
        value: { amount: 2217, unit: 'minutes' },
        margin: { amount: 63, unit: 'minutes' },
        params: { count: 2, weeks: '37\u201338 \u22121:03' },
      },
    ],
  },
  {
    name: 'a period of 50 minutes leaves 2 h 42 of the week open',
    change: all(twoWeeks, fifty),
    finds: [{ dates: ['2026-09-07', '2026-09-14'], margin: { amount: 162, unit: 'minutes' } }],
  },
  {
    name: 'a pinned free day in one week',
    change: pin('2026-11-26', 'free'),
    finds: [{ dates: ['2026-11-23'], value: { amount: 1812, unit: 'minutes' }, params: { weeks: '48 \u22127:48' } }],
  },
  { name: 'leave moved into a lesson week', change: pin('2026-11-26', 'leave'), finds: [] },
  {
    name: 'a study day off, a closure, a replacement day and the bridge day off',
    change: (draft) => {
      draft.schools[0]!.calendar = [{ firstDay: '2026-10-05', lastDay: '2026-10-05', part: 'day', kind: 'studyDay' }];
      Object.assign(draft.companies[0]!, {
        studyDayIsWorkDay: false,
        bridgeDayIsWorkDay: false,
        closures: [{ firstDay: '2026-11-27', lastDay: '2026-11-27', part: 'day' }],
        replacementDays: [{ publicHoliday: '2026-11-01', replacementDay: '2026-11-19' }],
      });
    },
    finds: [],
  },
  {
    name: 'a day taken back for a deviation',
    change: (draft) => {
      draft.trajectories[0]!.deviations = [
        {
          id: 'd1',
          learningOpportunity: 'Testkans',
          isVoluntary: true,
          worked: [{ date: '2026-12-28', part: 'day' }],
          recuperation: [{ date: '2027-01-06', part: 'day' }],
          agreedByLearnerDay: '2026-12-01',
          agreedBySchoolDay: '2026-12-01',
          agreedByCompanyDay: '2026-12-01',
        },
      ];
    },
    finds: [],
  },
  {
    name: 'a block of 35 lesson periods is a full week at school',
    change: (draft) => {
      draft.classGroups[0]!.calendar = [
        { firstDay: '2026-10-12', lastDay: '2026-10-16', part: 'day', kind: 'schoolBlock' },
      ];
    },
    finds: [],
  },
  {
    name: 'the plan starts on a Wednesday: its first week is not a full one',
    change: (draft) => {
      draft.trajectories[0]!.firstDay = '2026-09-09';
      draft.trajectories[0]!.agreements[0]!.firstDay = '2026-09-09';
    },
    finds: [],
  },
  {
    name: 'a part-time contract',
    change: all(twoWeeks, minutesOfV('12:30'), (draft) => {
      draft.trajectories[0]!.agreements[0]!.kind = 'partTime';
    }),
    finds: [],
  },
]);
