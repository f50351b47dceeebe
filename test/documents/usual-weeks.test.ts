import { describe, expect, test } from 'vitest';
import { type UsualDay, usualPeriods } from '../../electron/documents/usual-weeks.ts';
import { fromDayNumber } from '../../shared/calendar/iso-date.ts';
import type { CaseChange } from '../support/a-case.ts';
import { fullYear, sheetsOf, twoCompanies } from '../support/sheet-cases.ts';

function periodsOf(change: CaseChange) {
  const { plan } = sheetsOf(change)[0]!.facts;
  const dateOf = (index: number) => fromDayNumber(plan.context.frame.first + index);
  return usualPeriods(plan).map(({ first, last, weeks, workMinutesPerWeek }) => ({
    days: `${dateOf(first)} ${dateOf(last)}`,
    weeks: weeks.map(({ days }) => days.map(shortly).join(' ')),
    workMinutesPerWeek,
  }));
}

function shortly({ lessonPeriods, parts }: UsualDay): string {
  if (lessonPeriods > 0) return `L${lessonPeriods}`;
  return parts.length === 0 ? '-' : parts.map(({ start, end }) => `${start}-${end}`).join('+');
}

describe('the ordinary weeks', () => {
  test('of a year with one pattern and two workplaces are one week each, whatever pins, holidays and free days do', () => {
    expect(periodsOf(fullYear)).toEqual([
      {
        days: '2026-09-01 2027-02-28',
        weeks: ['L8 L7 420-906 420-906 420-906 - -'],
        workMinutesPerWeek: 1368,
      },
      {
        days: '2027-03-01 2027-06-30',
        weeks: ['L8 L7 450-936 450-936 450-936 - -'],
        workMinutesPerWeek: 1368,
      },
    ]);
  });
  test('of a cycle of two weeks are two, with split shifts, half days and Saturdays', () => {
    const [first] = periodsOf(twoCompanies);
    expect(first!.weeks).toEqual(['L8 L7 420-660+960-1176 804-1290 420-906 - -', 'L8 L7 420-906 - 420-648 420-906 -']);
    expect(first!.workMinutesPerWeek).toBe(1254);
  });
  test('of a cycle whose weeks are equal are one', () => {
    const [first] = periodsOf((draft) => {
      const { cycle } = draft.trajectories[0]!.segments[0]!;
      draft.trajectories[0]!.segments[0]!.cycle = [cycle[0]!, structuredClone(cycle[0]!)];
    });
    expect(first!.weeks).toHaveLength(1);
  });
  test('of a plan without any pattern are read from its days', () => {
    const [first] = periodsOf((draft) => {
      draft.trajectories[0]!.segments = [];
    });
    expect(first!.weeks).toEqual(['L8 L7 420-906 420-906 420-906 - -']);
  });
  test('of a year without agreements are none', () => {
    expect(
      periodsOf((draft) => {
        draft.trajectories[0]!.agreements = [];
      }),
    ).toEqual([]);
  });
});
