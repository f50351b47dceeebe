import { expect, test } from 'vitest';
import { leaveByHoliday } from '../../electron/documents/leave-by-holiday.ts';
import { fromDayNumber } from '../../shared/calendar/iso-date.ts';
import type { CaseChange } from '../support/a-case.ts';
import { fullYear, sheetsOf, twoCompanies, untilAugust } from '../support/sheet-cases.ts';

function said(change: CaseChange): string[][] {
  const { facts } = sheetsOf(change)[0]!;
  const date = (day: number) => fromDayNumber(facts.plan.context.frame.first + day);
  return leaveByHoliday(facts).map(({ holidays }) =>
    holidays.map(
      ({ holiday, first, last, paid, unpaidHalfDays }) =>
        `${holiday?.id ?? 'lessons'} ${date(first)} ${date(last)} ${paid.length} ${unpaidHalfDays}`,
    ),
  );
}

test('leave is told by school holiday and agreement, clipped to the agreement', () => {
  expect(said(twoCompanies)).toEqual([
    ['autumn 2026-11-02 2026-11-08 0 10'],
    ['christmas 2026-12-21 2027-01-03 0 16', 'carnival 2027-02-08 2027-02-14 6 0'],
    ['easter 2027-03-29 2027-04-11 4 14'],
  ]);
  expect(said(untilAugust)[0]!.at(-1)).toBe('summer 2027-07-01 2027-08-27 0 80');
});

test('every half day of leave is told once', () => {
  const { facts } = sheetsOf(fullYear)[0]!;
  const all = leaveByHoliday(facts).flatMap(({ holidays }) => holidays);
  const paid = all.reduce((sum, each) => sum + each.paid.length, 0);
  const unpaid = all.reduce((sum, { unpaidHalfDays }) => sum + unpaidHalfDays, 0);
  expect([paid, unpaid]).toEqual([facts.leave.paidHalfDays, facts.leave.unpaidHalfDays]);
});
