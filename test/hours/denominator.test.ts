import { describe, expect, test } from 'vitest';
import type { ExcludedHalfDays, HoursSummary } from '../../shared/hours/hours-summary.ts';
import { measureHours } from '../../shared/hours/measure-hours.ts';
import type { CaseChange, CaseDraft } from '../support/a-case.ts';
import { planOf } from '../support/plan-of.ts';

const hoursOf = (change?: CaseChange): HoursSummary => measureHours(planOf(change));

function pin(date: string, assignment: string, part: 'day' | 'morning' | 'afternoon' = 'day'): CaseChange {
  return (draft) => {
    draft.trajectories[0]!.pins = [{ date, part, assignment, reason: 'Test' }];
  };
}

function company(change: Partial<CaseDraft['companies'][number]>): CaseChange {
  return (draft) => {
    Object.assign(draft.companies[0]!, change);
  };
}

function school(...calendar: NonNullable<CaseDraft['schools'][number]['calendar']>): CaseChange {
  return (draft) => {
    draft.schools[0]!.calendar = calendar;
  };
}

const deviation = (recuperation: { date: string; part: 'day' | 'morning' | 'afternoon' }[]): CaseChange => {
  return (draft) => {
    draft.trajectories[0]!.deviations = [
      {
        id: 'd1',
        learningOpportunity: 'Testkans',
        isVoluntary: true,
        worked: [{ date: '2026-12-28', part: 'day' }],
        recuperation,
        agreedByLearnerDay: '2026-12-01',
        agreedBySchoolDay: '2026-12-01',
        agreedByCompanyDay: '2026-12-01',
      },
    ];
  };
};

/*
 * The base case: 368 counted half days, 50 160 minutes. Excluded are 60 weekday halves of school holiday, of which 16 are public
 * holidays or replace one (25 December, 1 January, 29 March; 2 November and 9 April), and 6 outside (11 November, 6 and 17 May).
 */
const base: ExcludedHalfDays = { publicHoliday: 16, schoolHoliday: 50, movedLeave: 0, closure: 0 };

describe('what counts in the denominator, and what is worked', () => {
  test.each<{
    name: string;
    change?: CaseChange;
    halfDays?: number;
    minutes?: number;
    excluded?: Partial<ExcludedHalfDays>;
  }>([
    { name: 'the base case' },
    {
      name: 'a replacement day on a Thursday of work goes out, with its shift',
      change: company({ replacementDays: [{ publicHoliday: '2026-11-01', replacementDay: '2026-11-12' }] }),
      // 2 November and 9 April are ordinary holiday days again.
      halfDays: -2,
      minutes: -456,
      excluded: { publicHoliday: 14, schoolHoliday: 54 },
    },
    {
      name: 'a closure of a week takes the days of work out, not the lessons',
      change: company({ closures: [{ firstDay: '2026-11-23', lastDay: '2026-11-27', part: 'day' }] }),
      halfDays: -6,
      minutes: -3 * 456,
      excluded: { closure: 6 },
    },
    {
      name: 'a closure of an afternoon takes one half out, with half a shift',
      change: company({ closures: [{ firstDay: '2026-11-26', lastDay: '2026-11-26', part: 'afternoon' }] }),
      halfDays: -1,
      minutes: -228,
      excluded: { closure: 1 },
    },
    {
      name: 'leave in a lesson week goes out',
      change: pin('2026-11-26', 'leave'),
      halfDays: -2,
      minutes: -456,
      excluded: { movedLeave: 2 },
    },
    {
      name: 'a free day in a lesson week stays in, its hours are gone',
      change: pin('2026-11-26', 'free'),
      minutes: -456,
    },
    { name: 'work on a public holiday adds minutes, not days', change: pin('2026-11-11', 'V'), minutes: 456 },
    { name: 'work on a Saturday adds minutes, not days', change: pin('2026-11-28', 'V'), minutes: 456 },
    { name: 'work in a school holiday adds minutes, not days', change: pin('2026-12-29', 'V'), minutes: 456 },
    {
      name: 'the bridge day stays in where the company does not work it',
      change: company({ bridgeDayIsWorkDay: false }),
      minutes: -456,
    },
    {
      name: 'a local free Monday is worked instead and stays in',
      change: school({ firstDay: '2026-10-05', lastDay: '2026-10-05', part: 'day', kind: 'localFree' }),
      minutes: 456,
    },
    {
      name: 'a study day on Tuesday afternoon is free and stays in',
      change: school({ firstDay: '2026-10-06', lastDay: '2026-10-06', part: 'afternoon', kind: 'studyDay' }),
    },
    {
      name: 'a deviation day adds minutes only; taken back it stays in without them',
      change: deviation([{ date: '2027-01-06', part: 'day' }]),
    },
    { name: 'a deviation day not yet taken back adds its minutes', change: deviation([]), minutes: 456 },
  ])('$name', ({ change, halfDays = 0, minutes = 0, excluded = {} }) => {
    const hours = hoursOf(change);
    expect(hours.denominatorHalfDays).toBe(368 + halfDays);
    expect(hours.workMinutes).toBe(50_160 + minutes);
    expect(hours.excluded).toEqual({ ...base, ...excluded });
    expect(hours.weekdayHalfDays).toBe(434);
  });
});

describe('the week of a free day', () => {
  const weekOf = (hours: HoursSummary, firstIndex: number) =>
    hours.weeks.find((week) => week.firstIndex === firstIndex);

  test('week 53 of 2026 lies in the Christmas holiday and has only what a deviation works', () => {
    // 28 December is day 119 of the frame, a Monday.
    expect(weekOf(hoursOf(deviation([])), 119)).toEqual({
      firstIndex: 119,
      workMinutes: 456,
      lessonPeriods: 0,
      schoolMinutes: 0,
      fullTimeMinutes: 2280,
      denominatorHalfDays: 0,
      lostHalfDays: 0,
    });
  });

  test('a bridge day off and a recuperation are lost half days', () => {
    // The week of Ascension: Monday 3 May is day 245; Thursday is out, Friday lost, Wednesday worked.
    expect(weekOf(hoursOf(company({ bridgeDayIsWorkDay: false })), 245)).toMatchObject({
      workMinutes: 456,
      denominatorHalfDays: 8,
      lostHalfDays: 2,
    });
    // 4 January is day 126.
    expect(weekOf(hoursOf(deviation([{ date: '2027-01-06', part: 'morning' }])), 126)).toMatchObject({
      workMinutes: 1368 - 228,
      denominatorHalfDays: 10,
      lostHalfDays: 1,
    });
  });
});

describe('kinds of agreement', () => {
  const ofKind =
    (kind: 'partTime' | 'sao'): CaseChange =>
    (draft) => {
      draft.trajectories[0]!.agreements[0]!.kind = kind;
    };

  test('a part-time contract has no 20-hour figures and works on in school holidays', () => {
    const hours = hoursOf(ofKind('partTime'));
    expect(hours).toMatchObject({
      weekdayHalfDays: 0,
      denominatorHalfDays: 0,
      workMinutes: 0,
      requiredMinutes: 0,
      toPlanMinutes: 0,
      averageMinutesPerWeek: 0,
    });
    // 110 days in lesson weeks; in the holidays 6 Wednesdays, 6 Thursdays, and 6 Fridays less 25 Dec, 1 Jan and 9 Apr.
    expect(hours.allWorkMinutes).toBe((110 + 15) * 456);
    expect(new Set(hours.weeks.map(({ fullTimeMinutes }) => fullTimeMinutes))).toEqual(new Set([0]));
    expect(hours.agreements).toMatchObject([
      { kind: 'partTime', segmentMinutesPerWeek: 1368, nominalMinutesPerWeek: 1368 },
    ]);
  });

  test('a SAO has its own average, outside the figures of the 20-hour rule', () => {
    const hours = hoursOf(ofKind('sao'));
    expect(hours).toMatchObject({ denominatorHalfDays: 0, workMinutes: 0, allWorkMinutes: 50_160 });
    expect(hours.agreements).toMatchObject([
      { kind: 'sao', denominatorHalfDays: 368, workMinutes: 50_160, averageMinutesPerWeek: 1363 },
    ]);
  });

  test('no agreement at all measures nothing', () => {
    const withoutAgreement: CaseChange = (draft) => {
      draft.trajectories[0]!.agreements = [];
    };
    expect(hoursOf(withoutAgreement)).toMatchObject({
      weekdayHalfDays: 0,
      denominatorHalfDays: 0,
      allWorkMinutes: 0,
      averageMinutesPerWeek: 0,
      nominalMinutesPerWeek: 0,
      averageMinutesPerCalendarWeek: 0,
      workplaceShare: 0,
      agreements: [],
    });
  });
});

describe('lesson periods as minutes', () => {
  test('a period counts 60 minutes unless the school says 50', () => {
    // 36 Mondays of 8 periods and 38 Tuesdays of 7: 554 periods.
    expect(hoursOf()).toMatchObject({ lessonPeriods: 554, schoolMinutes: 33_240, workplaceShare: 6014 });
    const short = hoursOf((draft) => {
      draft.schools[0]!.lessonPeriodMinutes = 50;
    });
    // 50 160 / (50 160 + 27 700) = 64.42 %.
    expect(short).toMatchObject({ lessonPeriods: 554, schoolMinutes: 27_700, workplaceShare: 6442 });
    expect(short.weeks[1]).toMatchObject({ lessonPeriods: 15, schoolMinutes: 750 });
  });
});
