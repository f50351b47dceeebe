import { schoolPart, shareGuideline, sharePremium } from '../../shared/rules/hours-share.ts';
import type { CaseChange, CaseDraft } from '../support/a-case.ts';
import { describeRule } from '../support/describe-rule.ts';

function all(...changes: CaseChange[]): CaseChange {
  return (draft) => {
    for (const change of changes) change(draft);
  };
}

/** Lesson periods of Monday and Tuesday, morning and afternoon. */
function periods(monday: readonly [number, number], tuesday: readonly [number, number]): CaseChange {
  const day = ([morning, afternoon]: readonly [number, number]) => ({
    morning: { periods: morning, start: '08:00', end: '12:00' },
    afternoon: { periods: afternoon, start: '13:00', end: '17:00' },
  });
  return (draft) => {
    Object.assign(draft.classGroups[0]!.lessons[0]!, { mon: day(monday), tue: day(tuesday) });
  };
}

/** One full lesson week of three days of 6 h 40: 1200 minutes of work. */
function oneWeek(draft: CaseDraft): void {
  const trajectory = draft.trajectories[0]!;
  const agreement = trajectory.agreements[0]!;
  trajectory.firstDay = '2026-09-07';
  trajectory.lastDay = '2026-09-11';
  agreement.firstDay = '2026-09-07';
  agreement.plannedLastDay = '2026-09-11';
  draft.workplaces[0]!.shiftCodes[0]!.parts = [{ start: '07:00', end: '14:10', breakMinutes: 30 }];
}

function fifty(draft: CaseDraft): void {
  draft.schools[0]!.lessonPeriodMinutes = 50;
}

describeRule(shareGuideline, [
  { name: '836 hours of work and 554 lesson periods', finds: [] },
  {
    name: 'one lesson period more on Tuesday',
    // 36 x 8 + 38 x 8 = 592 periods: 50 160 / (50 160 + 35 520) = 58.5 %.
    change: periods([4, 4], [4, 4]),
    finds: [
      {
        dates: ['2026-09-01'],
        value: { amount: 58, unit: 'percent' },
        limit: { amount: 60, unit: 'percent' },
        margin: { amount: 2, unit: 'percent' },
        params: {
          work: { amount: 50_160, unit: 'minutes' },
          school: { amount: 35_520, unit: 'minutes' },
          lesson: 60,
        },
      },
    ],
  },
  {
    name: 'the same with lesson periods of 50 minutes: 62.9 %',
    change: all(periods([4, 4], [4, 4]), fifty),
    finds: [],
  },
  {
    name: 'exactly 60 %: 1200 minutes beside 16 periods of 50',
    change: all(oneWeek, fifty, periods([4, 4], [4, 4])),
    finds: [],
  },
  {
    name: '1200 minutes beside 17 periods of 50',
    change: all(oneWeek, fifty, periods([4, 4], [4, 5])),
    finds: [{ dates: ['2026-09-07'], value: { amount: 58, unit: 'percent' } }],
  },
  {
    name: 'no agreement',
    change: (draft) => {
      draft.trajectories[0]!.agreements = [];
    },
    finds: [],
  },
]);

describeRule(sharePremium, [
  { name: '836 hours of work and 554 lesson periods', finds: [] },
  {
    name: 'exactly half: 1200 minutes beside 20 periods of 60',
    change: all(oneWeek, periods([5, 5], [5, 5])),
    finds: [],
  },
  {
    name: '1200 minutes beside 21 periods of 60',
    change: all(oneWeek, periods([5, 5], [5, 6])),
    finds: [{ dates: ['2026-09-07'], value: { amount: 48, unit: 'percent' }, limit: { amount: 50, unit: 'percent' } }],
  },
  {
    name: 'a company in Brussels has no Flemish premium to lose',
    change: all(oneWeek, periods([5, 5], [5, 6]), (draft) => {
      draft.companies[0]!.region = 'brussels';
    }),
    finds: [],
  },
  {
    name: 'a company without a region may be in Flanders',
    change: all(oneWeek, periods([5, 5], [5, 6]), (draft) => {
      delete draft.companies[0]!.region;
    }),
    finds: [['2026-09-07']],
  },
  {
    name: 'a part-time contract is paid, so that its company has a premium to lose',
    change: all(oneWeek, periods([5, 5], [5, 6]), (draft) => {
      draft.trajectories[0]!.agreements[0]!.kind = 'partTime';
    }),
    finds: [['2026-09-07']],
  },
  {
    name: 'a SAO is unpaid and has no premium',
    change: all(oneWeek, periods([5, 5], [5, 6]), (draft) => {
      draft.trajectories[0]!.agreements[0]!.kind = 'sao';
    }),
    finds: [],
  },
]);

/** School on Monday morning alone, four periods: 36 Mondays count, so 144 periods a year. */
function mondayMorning(draft: CaseDraft): void {
  draft.classGroups[0]!.lessons = [
    {
      firstDay: '2026-09-01',
      lastDay: '2027-06-30',
      mon: { morning: { periods: 4, start: '08:25', end: '12:00' } },
    },
  ];
  draft.trajectories[0]!.segments[0]!.cycle = [
    { mon: { morning: 'school', afternoon: 'V' }, tue: 'V', wed: 'V', thu: 'V', fri: 'V' },
  ];
}

/** An exam on a Tuesday morning with so many periods more. */
function exam(count: number): CaseChange {
  return (draft) => {
    draft.classGroups[0]!.calendar = [
      { firstDay: '2027-03-02', lastDay: '2027-03-02', part: 'morning', kind: 'exam', periods: count },
    ];
  };
}

function born(birthDate: string): CaseChange {
  return (draft) => {
    draft.learners[0]!.birthDate = birthDate;
  };
}

describeRule(schoolPart, [
  { name: '554 lesson periods', finds: [] },
  { name: '150 lesson periods', change: all(mondayMorning, exam(6)), finds: [] },
  {
    name: '149 lesson periods',
    change: all(mondayMorning, exam(5)),
    finds: [
      {
        dates: ['2026-09-01'],
        value: { amount: 149, unit: 'periods' },
        limit: { amount: 150, unit: 'periods' },
        margin: { amount: 1, unit: 'periods' },
      },
    ],
  },
  {
    name: 'under 18 all year: 240 periods',
    change: all(mondayMorning, born('2009-12-01')),
    finds: [
      { dates: ['2026-09-01'], value: { amount: 144, unit: 'periods' }, limit: { amount: 240, unit: 'periods' } },
    ],
  },
  {
    name: '18 on 15 January: day by day',
    // Before it 16 Mondays, 17 Tuesdays, 16 Wednesdays, 17 Thursdays and 16 Fridays count = 164 half days, 204 after.
    // (240 x 164 + 150 x 204) / 368 = 190.1, rounded up.
    change: all(mondayMorning, born('2009-01-15')),
    finds: [{ dates: ['2026-09-01'], limit: { amount: 191, unit: 'periods' } }],
  },
  {
    name: 'a start on 9 September: 150 x 356 / 368 = 145.1, rounded up; 35 Mondays are 140 periods',
    change: all(mondayMorning, (draft) => {
      draft.trajectories[0]!.firstDay = '2026-09-09';
      draft.trajectories[0]!.agreements[0]!.firstDay = '2026-09-09';
    }),
    finds: [
      { dates: ['2026-09-09'], value: { amount: 140, unit: 'periods' }, limit: { amount: 146, unit: 'periods' } },
    ],
  },
  {
    name: 'a part-time contract is no alternating training of its own',
    change: all(mondayMorning, (draft) => {
      draft.trajectories[0]!.agreements[0]!.kind = 'partTime';
    }),
    finds: [],
  },
]);
