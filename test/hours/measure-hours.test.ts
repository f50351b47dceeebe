import { describe, expect, test } from 'vitest';
import type { HoursSummary } from '../../shared/hours/hours-summary.ts';
import { measureHours } from '../../shared/hours/measure-hours.ts';
import type { CaseChange, CaseDraft } from '../support/a-case.ts';
import { planOf } from '../support/plan-of.ts';

const hoursOf = (change?: CaseChange): HoursSummary => measureHours(planOf(change));

const lessons = {
  morning: { periods: 4, start: '08:25', end: '12:00' },
  afternoon: { periods: 3, start: '13:00', end: '15:40' },
};

type Week = CaseDraft['trajectories'][number]['segments'][number]['cycle'][number];

/** A weekly pattern with lessons of seven periods on the days that say school. */
function weekly(week: Week): CaseChange {
  return (draft) => {
    const days = (['mon', 'tue', 'wed', 'thu', 'fri'] as const).filter((day) => week[day] === 'school');
    draft.classGroups[0]!.lessons = [
      {
        firstDay: '2026-09-01',
        lastDay: '2027-06-30',
        ...Object.fromEntries(days.map((day) => [day, structuredClone(lessons)])),
      },
    ];
    draft.trajectories[0]!.segments[0]!.cycle = [week];
  };
}

/** Ends everything on a day. */
function until(draft: CaseDraft, day: string): void {
  const trajectory = draft.trajectories[0]!;
  const agreement = trajectory.agreements[0]!;
  trajectory.lastDay = day;
  agreement.plannedLastDay = day;
  agreement.placements = [{ ...agreement.placements[0]!, lastDay: day }];
}

/*
 * 1 September 2026 is a Tuesday, 30 June 2027 a Wednesday. Weekdays between them: 43 Mondays, 44 Tuesdays, 44 Wednesdays,
 * 43 Thursdays, 43 Fridays = 217 days = 434 half days. Six weeks of school holiday take 6 of each = 30 days. Public holidays
 * in lesson weeks: Wed 11 Nov, Thu 6 May, Mon 17 May. What counts: 36 Mondays, 38 Tuesdays, 37 Wednesdays, 36 Thursdays,
 * 37 Fridays = 184 days = 368 half days. Required: 20 h x 184 / 5 = 736 h = 44 160 minutes. A shift V is 7 h 36 = 456 minutes.
 */
describe('the patterns of the brochure over a whole year', () => {
  test.each([
    {
      name: 'three days: Wednesday to Friday',
      week: { mon: 'school', tue: 'school', wed: 'V', thu: 'V', fri: 'V' },
      // 37 + 36 + 37 = 110 days x 456; 50 160 / 36.8 weeks = 1363.04; school 74 days x 7 periods.
      workMinutes: 50_160,
      average: 1363,
      nominal: 1368,
      periods: 518,
    },
    {
      name: 'four days: Tuesday to Friday',
      week: { mon: 'school', tue: 'V', wed: 'V', thu: 'V', fri: 'V' },
      // 38 + 110 = 148 days x 456 = 67 488; / 36.8 = 1833.91; 36 Mondays x 7.
      workMinutes: 67_488,
      average: 1833,
      nominal: 1824,
      periods: 252,
    },
    {
      name: 'two days: Thursday and Friday',
      week: { mon: 'school', tue: 'school', wed: 'school', thu: 'V', fri: 'V' },
      // 36 + 37 = 73 days x 456 = 33 288; / 36.8 = 904.57; 111 school days x 7.
      workMinutes: 33_288,
      average: 904,
      nominal: 912,
      periods: 777,
    },
    {
      name: 'a half day of school in a week of work',
      week: { mon: 'school', tue: 'school', wed: { morning: 'school', afternoon: 'V' }, thu: 'V', fri: 'V' },
      // Half of 456 on 37 Wednesdays = 8 436; 73 x 456 = 33 288; together 41 724; / 36.8 = 1133.80.
      // 228 + 912 = 1140 a week. The pattern asks school on Wednesday morning: 4 periods x 37, and 74 x 7.
      workMinutes: 41_724,
      average: 1133,
      nominal: 1140,
      periods: 666,
    },
  ] as const)('$name', ({ week, workMinutes, average, nominal, periods }) => {
    expect(hoursOf(weekly(week as Week))).toMatchObject({
      weekdayHalfDays: 434,
      denominatorHalfDays: 368,
      workMinutes,
      allWorkMinutes: workMinutes,
      lessonPeriods: periods,
      schoolMinutes: periods * 60,
      requiredMinutes: 44_160,
      toPlanMinutes: Math.max(0, 44_160 - workMinutes),
      averageMinutesPerWeek: average,
      nominalMinutesPerWeek: nominal,
    });
  });

  test('the calendar-week figure divides by every week from 1 September to 30 June', () => {
    // 303 days are 43.29 weeks; 50 160 x 7 / 303 = 1158.81: an ordinary three-day week would wrongly fail on it.
    expect(hoursOf().averageMinutesPerCalendarWeek).toBe(1158);
  });

  test('blocks: two weeks of school, two weeks of work', () => {
    const hours = hoursOf((draft) => {
      until(draft, '2026-10-30');
      draft.classGroups[0]!.lessons = [];
      draft.classGroups[0]!.calendar = [
        { firstDay: '2026-09-07', lastDay: '2026-09-18', part: 'day', kind: 'schoolBlock' },
        { firstDay: '2026-10-05', lastDay: '2026-10-16', part: 'day', kind: 'schoolBlock' },
      ];
      draft.trajectories[0]!.segments[0]!.cycle = [{ mon: 'V', tue: 'V', wed: 'V', thu: 'V', fri: 'V' }];
    });
    // Work: 4 days of 1-4 September, 10 of 21 September - 2 October, 10 of 19-30 October = 24 x 456 = 10 944.
    // Counted: 24 + 20 days of school = 44 days = 88 half days; 10 944 / 8.8 = 1243.6. School: 20 days x 7 usual periods.
    // Nominal: 38 h x 8.8 weeks = 20 064, less 20 days in a block x 456 = 9120, is 10 944 again: no free day in between.
    expect(hours).toMatchObject({
      denominatorHalfDays: 88,
      workMinutes: 10_944,
      averageMinutesPerWeek: 1243,
      nominalMinutesPerWeek: 1243,
      lessonPeriods: 140,
    });
    expect(hours.agreements).toMatchObject([{ segmentMinutesPerWeek: 2280 }]);
  });
});

describe('where a plan starts and switches', () => {
  test('a start on Wednesday 9 September counts from that day', () => {
    const hours = hoursOf((draft) => {
      const trajectory = draft.trajectories[0]!;
      trajectory.firstDay = '2026-09-09';
      trajectory.agreements[0]!.firstDay = '2026-09-09';
    });
    // Six weekdays less (1-4, 7 and 8 September): 178 days. Work less on 2, 3 and 4 September: 107 x 456 = 48 792.
    expect(hours).toMatchObject({
      denominatorHalfDays: 356,
      workMinutes: 48_792,
      requiredMinutes: 42_720,
      averageMinutesPerWeek: 1370,
    });
    // The frame starts on Monday 31 August: the first week is the second one of it, with three days left.
    expect(hours.weeks[0]).toEqual({
      firstIndex: 7,
      workMinutes: 1368,
      lessonPeriods: 0,
      schoolMinutes: 0,
      fullTimeMinutes: 2280,
      denominatorHalfDays: 6,
      lostHalfDays: 0,
    });
  });

  test('two companies, 38 and 36 hours, with the switch on Thursday 4 March', () => {
    const hours = hoursOf((draft) => {
      draft.companies.push({ ...structuredClone(draft.companies[0]!), id: 'thuis', fullTimeMinutesPerWeek: 2160 });
      draft.workplaces[1]!.companyId = 'thuis';
      const [agreement] = draft.trajectories[0]!.agreements;
      const [first, second] = agreement!.placements;
      draft.trajectories[0]!.agreements = [
        { ...agreement!, plannedLastDay: '2027-03-03', placements: [{ ...first!, lastDay: '2027-03-03' }] },
        {
          ...agreement!,
          companyId: 'thuis',
          firstDay: '2027-03-04',
          placements: [{ ...second!, firstDay: '2027-03-04' }],
        },
      ];
    });
    // From 4 March: 17 of each weekday; less 2 of each in the Easter holiday, Thu 6 May and Mon 17 May: 73 days.
    // Work then: 15 Wednesdays, 14 Thursdays, 15 Fridays = 44 x 456 = 20 064; before it 66 x 456 = 30 096.
    expect(hours.agreements).toMatchObject([
      { kind: 'oao', denominatorHalfDays: 222, workMinutes: 30_096 },
      { kind: 'oao', denominatorHalfDays: 146, workMinutes: 20_064 },
    ]);
    expect(hours.denominatorHalfDays).toBe(368);
    const week = (firstIndex: number) => hours.weeks.find((one) => one.firstIndex === firstIndex)!.fullTimeMinutes;
    // 22 February is day 175 of the frame.
    expect([week(175), week(182), week(189)]).toEqual([2280, 2160, 2160]);
  });

  test('days between two agreements count nowhere', () => {
    const hours = hoursOf((draft) => {
      const [agreement] = draft.trajectories[0]!.agreements;
      draft.trajectories[0]!.agreements = [
        { ...agreement!, plannedLastDay: '2027-02-19' },
        { ...agreement!, firstDay: '2027-03-01' },
      ];
    });
    // The week of 22-26 February falls out: 5 days, 3 of them work; no full-time week holds in it.
    expect(hours).toMatchObject({ weekdayHalfDays: 424, denominatorHalfDays: 358, workMinutes: 50_160 - 3 * 456 });
    expect(hours.weeks.find(({ firstIndex }) => firstIndex === 175)).toMatchObject({
      workMinutes: 0,
      fullTimeMinutes: 0,
      denominatorHalfDays: 0,
    });
  });
});
