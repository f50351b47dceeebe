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

describe('a September starter', () => {
  test('as a worker: 74 counted days give five paid days, from January on', () => {
    const base = settled();
    expect(base.leave.years.map(({ calendarYear, entitledHalfDays }) => [calendarYear, entitledHalfDays])).toEqual([
      [2026, 0],
      [2027, 10],
    ]);
    expect(year(base, 2027).basis).toEqual({ countedHalfDays: 148, employeeMonths: 0, publicMonths: 0 });
    expect(paidDays(base)).toEqual(carnival);
    expect([base.leave.paidHalfDays, base.leave.unpaidHalfDays]).toEqual([10, 40]);
  });
  test('as an employee: four full months give seven days', () => {
    const employee = settled((draft) => {
      draft.companies[0]!.accrual = 'employee';
    });
    expect(year(employee, 2027)).toMatchObject({ basis: { employeeMonths: 4 }, entitledHalfDays: 14 });
    expect(year(employee, 2026).entitledHalfDays).toBe(0);
    expect(paidDays(employee)).toEqual([...carnival, '2027-03-30', '2027-03-31']);
  });
  test('in the public scheme: seven days in the year itself, ten in the next', () => {
    const inPublic = settled((draft) => {
      draft.companies[0]!.accrual = 'public';
    });
    expect(inPublic.leave.years.map(({ basis, entitledHalfDays }) => [basis.publicMonths, entitledHalfDays])).toEqual([
      [4, 14],
      [6, 20],
    ]);
    expect(paidDays(inPublic).slice(0, 7)).toEqual([
      '2026-11-03',
      '2026-11-04',
      '2026-11-05',
      '2026-11-06',
      '2026-12-21',
      '2026-12-22',
      '2026-12-23',
    ]);
  });
  test('builds up the next calendar year: 113 days and five paid ones give nine', () => {
    expect(settled().leave.next).toEqual({
      calendarYear: 2028,
      basis: { countedHalfDays: 236, employeeMonths: 0, publicMonths: 0 },
      accruedHalfDays: 18,
    });
  });
});

describe('full months', () => {
  const employee = (firstDay: string): Settled =>
    settled((draft) => {
      draft.companies[0]!.accrual = 'employee';
      const trajectory = draft.trajectories[0]!;
      trajectory.firstDay = firstDay;
      trajectory.agreements[0]!.firstDay = firstDay;
      trajectory.agreements[0]!.placements[0]!.firstDay = firstDay;
    });
  test.each([
    ['2026-09-01', 4, 14],
    ['2026-09-02', 3, 10],
    ['2026-10-01', 3, 10],
    ['2026-11-02', 2, 8],
    ['2026-11-03', 1, 4],
  ])('from %s: %i full months, %i half days', (firstDay, months, halfDays) => {
    expect(year(employee(firstDay), 2027)).toMatchObject({
      basis: { employeeMonths: months },
      entitledHalfDays: halfDays,
    });
  });
  test('a month that ends before its last possible work day is not full', () => {
    const ended = (lastDay: string) =>
      settled((draft) => {
        draft.companies[0]!.accrual = 'employee';
        draft.trajectories[0]!.agreements[0]!.actualLastDay = lastDay;
      }).leave.next.basis.employeeMonths;
    expect([ended('2027-05-31'), ended('2027-05-28'), ended('2027-04-30'), ended('2027-04-29')]).toEqual([5, 4, 4, 3]);
  });
  test('July and August, wholly in the school holiday, are not full months', () => {
    const running = settled((draft) => {
      draft.companies[0]!.accrual = 'employee';
      const trajectory = draft.trajectories[0]!;
      trajectory.lastDay = '2027-08-31';
      trajectory.agreements[0]!.plannedLastDay = '2027-08-31';
    });
    expect(running.leave.next.basis.employeeMonths).toBe(6);
  });
});

describe('what counts for a worker', () => {
  test('the autumn holiday does not, the armistice outside it does, moved leave does not', () => {
    const moved = settled((draft) => {
      draft.trajectories[0]!.pins = [
        { date: '2026-10-07', part: 'day', assignment: 'leave', reason: 'Testreden' },
        { date: '2026-10-08', part: 'morning', assignment: 'leave', reason: 'Testreden' },
      ];
    });
    expect(year(moved, 2027).basis.countedHalfDays).toBe(145);
  });
  test('paid days of the first year count for the second', () => {
    const brought = settled((draft) => {
      draft.trajectories[0]!.entitlement = { years: [{ calendarYear: 2026, broughtCountedDays: 39 }] };
    });
    expect(year(brought, 2026)).toMatchObject({ entitledHalfDays: 6, paidHalfDays: 6 });
    expect(year(brought, 2027).basis.countedHalfDays).toBe(154);
    expect(year(brought, 2027).entitledHalfDays).toBe(12);
    expect(paidDays(brought).slice(0, 4)).toEqual(['2026-11-03', '2026-11-04', '2026-11-05', '2027-02-08']);
  });
  test('days and months brought along add to those of the plan', () => {
    const brought = settled((draft) => {
      draft.trajectories[0]!.entitlement = {
        years: [{ calendarYear: 2027, broughtCountedDays: 108, broughtFullMonths: 1 }],
      };
    });
    expect(year(brought, 2027)).toMatchObject({
      basis: { countedHalfDays: 364, employeeMonths: 1 },
      entitledHalfDays: 34,
    });
  });
  test('a calendar year never holds more than twenty days', () => {
    const much = settled((draft) => {
      draft.trajectories[0]!.entitlement = {
        years: [{ calendarYear: 2027, broughtCountedDays: 200, broughtFullMonths: 12 }],
      };
    });
    expect(year(much, 2027)).toMatchObject({ accruedHalfDays: 40, entitledHalfDays: 40 });
  });
});

describe('a decision of payroll', () => {
  test('takes the place of what was computed, upwards and downwards', () => {
    const decided = settled((draft) => {
      draft.trajectories[0]!.entitlement = {
        years: [
          { calendarYear: 2026, decidedHalfDays: 3, reason: 'Jeugdvakantie (test)' },
          { calendarYear: 2027, decidedHalfDays: 5, reason: 'Loondienst (test)' },
        ],
      };
    });
    expect(paidDays(decided)).toEqual([
      '2026-11-03',
      '2026-11-04 morning',
      '2027-02-08',
      '2027-02-09',
      '2027-02-10 morning',
    ]);
    expect(year(decided, 2027)).toMatchObject({ accruedHalfDays: 10, decidedHalfDays: 5, entitledHalfDays: 5 });
    expect(decided.leave.ledger.map(({ kind, halfDays }) => [kind, halfDays])).toEqual([
      ['decided', 3],
      ['taken', -2],
      ['taken', -1],
      ['decided', 5],
      ['taken', -2],
      ['taken', -2],
      ['taken', -1],
    ]);
  });
  test('above the limit pays the limit and keeps the number as it was', () => {
    const decided = settled((draft) => {
      draft.trajectories[0]!.entitlement = {
        years: [{ calendarYear: 2027, decidedHalfDays: 44, reason: 'Loondienst (test)' }],
      };
    });
    expect(year(decided, 2027)).toMatchObject({ decidedHalfDays: 44, entitledHalfDays: 40, paidHalfDays: 26 });
  });
});

describe('agreements that neither accrue nor pay', () => {
  test.each(['partTime', 'sao'] as const)('%s', (kind) => {
    const other = settled((draft) => {
      draft.trajectories[0]!.agreements[0]!.kind = kind;
    });
    expect(other.leave).toMatchObject({ years: [], paidHalfDays: 0, entitledHalfDays: 0, ledger: [] });
    expect(other.leave.unpaidHalfDays).toBe(kind === 'sao' ? 50 : 0);
  });
});

describe('two schemes in one trajectory', () => {
  test('a worker until December, then public: both rights add up, each from its own day', () => {
    const two = settled((draft) => {
      draft.companies.push({ ...draft.companies[0]!, id: 'ocmw', accrual: 'public' });
      draft.workplaces[1]!.companyId = 'ocmw';
      const [agreement] = draft.trajectories[0]!.agreements;
      const [first, second] = agreement!.placements;
      draft.trajectories[0]!.agreements = [
        { ...agreement!, plannedLastDay: '2027-02-28', placements: [first!] },
        { ...agreement!, companyId: 'ocmw', firstDay: '2027-03-01', placements: [second!] },
      ];
    });
    expect(year(two, 2027)).toMatchObject({ basis: { countedHalfDays: 148, publicMonths: 4 }, entitledHalfDays: 24 });
    expect(two.leave.ledger.slice(0, 2).map(({ day, halfDays }) => [fromDayNumber(day), halfDays])).toEqual([
      ['2027-01-01', 10],
      ['2027-03-01', 14],
    ]);
    expect(paidDays(two)).toEqual([
      ...carnival,
      '2027-03-30',
      '2027-03-31',
      '2027-04-01',
      '2027-04-02',
      '2027-04-05',
      '2027-04-06',
      '2027-04-07',
    ]);
  });
});
