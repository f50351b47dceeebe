import { describe, expect, test } from 'vitest';
import { fromDayNumber } from '../../shared/calendar/iso-date.ts';
import type { LeaveAccount } from '../../shared/leave/leave-account.ts';
import { entriesOf } from '../../shared/plan/half-day-entries.ts';
import type { Plan } from '../../shared/plan/plan.ts';
import { aCase, type CaseChange, factsOf } from '../support/a-case.ts';

type Settled = { readonly plan: Plan; readonly leave: LeaveAccount };

function settled(change?: CaseChange): Settled {
  const { plan, leave } = factsOf(aCase(change));
  return { plan, leave };
}

/** Paid half days as a reader says them: "2027-02-08", or with its half. */
function paidDays({ plan, leave }: Settled): string[] {
  const paid = [...leave.paid.keys()].filter((at) => leave.paid[at] === 1);
  return entriesOf(plan.context.frame, paid).map(({ date, part }) => (part === 'day' ? date : `${date} ${part}`));
}

function year({ leave }: Settled, calendarYear: number) {
  return leave.years.find((entry) => entry.calendarYear === calendarYear)!;
}

const carnival = ['2027-02-08', '2027-02-09', '2027-02-10', '2027-02-11', '2027-02-12'];

describe('the border of a calendar year in the Christmas holiday', () => {
  /** 2023-2024: the holiday runs from 25 December to 7 January, with work days on both sides. */
  const acrossNewYear = (allocation: 'earliest' | 'spread'): Settled =>
    settled((draft) => {
      draft.schoolYear = '2023-2024';
      const shift = (text: string) => text.replace('2027', '2024').replace('2026', '2023');
      draft.classGroups[0]!.lessons = [];
      const trajectory = draft.trajectories[0]!;
      [trajectory.firstDay, trajectory.lastDay] = ['2023-09-01', '2024-06-30'];
      const agreement = trajectory.agreements[0]!;
      [agreement.firstDay, agreement.plannedLastDay] = ['2023-09-01', '2024-06-30'];
      for (const placement of agreement.placements) {
        placement.firstDay = shift(placement.firstDay);
        placement.lastDay = shift(placement.lastDay === '2027-02-28' ? '2024-02-29' : placement.lastDay);
      }
      [trajectory.segments[0]!.firstDay, trajectory.segments[0]!.lastDay] = ['2023-09-01', '2024-06-30'];
      draft.companies[0]!.replacementDays = [];
      trajectory.entitlement = { allocation };
    });
  test('the right of the new year pays from 1 January, so from the 2nd', () => {
    expect(paidDays(acrossNewYear('earliest'))).toEqual([
      '2024-01-02',
      '2024-01-03',
      '2024-01-04',
      '2024-01-05',
      '2024-02-12',
    ]);
  });
  test('spread, the days of January are a holiday of their own', () => {
    expect(paidDays(acrossNewYear('spread'))).toEqual([
      '2024-01-02',
      '2024-01-03',
      '2024-02-12',
      '2024-02-13',
      '2024-04-02',
    ]);
  });
});

describe('allocation', () => {
  const withEntitlement = (entitlement: object): Settled =>
    settled((draft) => {
      draft.trajectories[0]!.entitlement = entitlement;
    });
  test('earliest fills the first holiday, spread takes turns', () => {
    expect(paidDays(withEntitlement({ allocation: 'earliest' }))).toEqual(carnival);
    expect(paidDays(withEntitlement({ allocation: 'spread' }))).toEqual([
      '2027-02-08',
      '2027-02-09',
      '2027-02-10',
      '2027-03-30',
      '2027-03-31',
    ]);
  });
  test('chosen pays what was chosen and leaves the rest to place', () => {
    const chosen = withEntitlement({
      allocation: 'chosen',
      chosen: [
        { date: '2027-04-01', part: 'day' },
        { date: '2027-02-10', part: 'afternoon' },
      ],
    });
    expect(paidDays(chosen)).toEqual(['2027-02-10 afternoon', '2027-04-01']);
    expect(year(chosen, 2027)).toMatchObject({ paidHalfDays: 3, toPlaceHalfDays: 7 });
    expect(entriesOf(chosen.plan.context.frame, year(chosen, 2027).placeable)).toEqual([
      { date: '2027-02-08', part: 'day' },
      { date: '2027-02-09', part: 'day' },
      { date: '2027-02-10', part: 'morning' },
      { date: '2027-02-11', part: 'day' },
    ]);
  });
  test('chosen days without an allocation are chosen; with another allocation they wait', () => {
    const chosen = [{ date: '2027-04-01', part: 'day' }];
    expect(paidDays(withEntitlement({ chosen }))).toEqual(['2027-04-01']);
    expect(paidDays(withEntitlement({ chosen, allocation: 'earliest' }))).toEqual(carnival);
    expect(paidDays(withEntitlement({ allocation: 'chosen' }))).toEqual([]);
  });
  test('a half day of leave is paid as a half day, and the same choice twice counts once', () => {
    const deviation = {
      id: 'd',
      learningOpportunity: 'Testkans',
      whyOnlyThen: 'Alleen dan',
      isVoluntary: true,
      worked: [{ date: '2027-02-08', part: 'morning' as const }],
      recuperation: [{ date: '2027-02-17', part: 'morning' as const }],
      agreedByLearnerDay: '2027-01-11',
      agreedBySchoolDay: '2027-01-11',
      agreedByCompanyDay: '2027-01-11',
    };
    const half = settled((draft) => {
      draft.trajectories[0]!.deviations = [deviation];
    });
    expect(paidDays(half)).toEqual(['2027-02-08 afternoon', ...carnival.slice(1), '2027-03-30 morning']);
    const twice = settled((draft) => {
      draft.trajectories[0]!.entitlement = {
        chosen: [
          { date: '2027-02-09', part: 'day' },
          { date: '2027-02-09', part: 'morning' },
        ],
      };
    });
    expect([twice.leave.paidHalfDays, twice.leave.refused]).toEqual([2, []]);
  });
  test('an early stop leaves what no school holiday holds any more', () => {
    const stopped = settled((draft) => {
      draft.trajectories[0]!.agreements[0]!.actualLastDay = '2027-02-09';
    });
    expect(year(stopped, 2027)).toMatchObject({ paidHalfDays: 4, toPlaceHalfDays: 6, placeable: [] });
  });
});

describe('chosen half days that are refused', () => {
  const refused = (chosen: { date: string; part: 'day' | 'morning' | 'afternoon' }[], years?: object[]) => {
    const { plan, leave } = settled((draft) => {
      draft.trajectories[0]!.entitlement = { chosen, ...(years && { years: years as never }) };
    });
    return leave.refused.map((at, index) => [
      fromDayNumber(plan.context.frame.first + (at >> 1)),
      at % 2,
      leave.refusedBecause[index],
    ]);
  };
  test.each([
    ['a work day', '2027-02-17', 'notLeave'],
    ['a weekend in a holiday', '2027-02-13', 'notLeave'],
    ['a public holiday in a holiday', '2027-03-29', 'notLeave'],
    ['summer after the agreement', '2027-07-05', 'notLeave'],
    ['a day of another school year', '2028-02-15', 'notLeave'],
    ['the autumn holiday before anything is accrued', '2026-11-04', 'notAccrued'],
  ])('%s', (_name, date, reason) => {
    expect(refused([{ date, part: 'day' }])).toEqual([
      [date, 0, reason],
      [date, 1, reason],
    ]);
  });
  test('more than the year gives: the last ones', () => {
    const six = [...carnival, '2027-03-30'].map((date) => ({ date, part: 'day' as const }));
    expect(refused(six)).toEqual([
      ['2027-03-30', 0, 'overEntitlement'],
      ['2027-03-30', 1, 'overEntitlement'],
    ]);
  });
  test('payroll decides half a day, so the other half is too much', () => {
    expect(
      refused([{ date: '2026-11-04', part: 'day' }], [{ calendarYear: 2026, decidedHalfDays: 1, reason: 'Testreden' }]),
    ).toEqual([['2026-11-04', 1, 'overEntitlement']]);
  });
});
