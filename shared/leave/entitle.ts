import { type DayNumber, dayNumberOf } from '../calendar/iso-date.ts';
import { numberOn } from '../rules/legal-number.ts';
import {
  employeeTables,
  maxPaidDays,
  paidDaysOf,
  publicDaysPerYear,
  tableOn,
  workerTables,
} from './entitlement-tables.ts';
import type { AccrualBasis, LeaveLine } from './leave-account.ts';

const monthsInYear = 12;

/** Half days that come into a calendar year: what the schemes give and what payroll decides instead. */
export type Entitled = {
  readonly accruedHalfDays: number;
  readonly lines: readonly LeaveLine[];
};

/** Half days of a full number of days, at most as many as a calendar year may hold. */
export function limitHalfDays(calendarYear: number): number {
  return numberOn(maxPaidDays, dayNumberOf(calendarYear, 1, 1)) * 2;
}

/** What the private schemes give in a calendar year for the year before it: the worker's part and the employee's part added. */
function privateHalfDays(basis: AccrualBasis, newYear: DayNumber): number {
  const worker = paidDaysOf(tableOn(workerTables, newYear), basis.countedHalfDays / 2);
  const employee = paidDaysOf(tableOn(employeeTables, newYear), basis.employeeMonths);
  return (worker + employee) * 2;
}

function publicHalfDays(basis: AccrualBasis, newYear: DayNumber): number {
  return Math.ceil((numberOn(publicDaysPerYear, newYear) * basis.publicMonths) / monthsInYear) * 2;
}

/**
 * The right of a calendar year, with the days it comes on: the private part on 1 January, the public part on the first day of
 * the public agreement in the year. A decision of payroll takes the place of both. Never more than the limit of the year.
 */
export function entitle(
  calendarYear: number,
  basis: AccrualBasis,
  firstPublicDay: DayNumber | undefined,
  decidedHalfDays: number | undefined,
): Entitled {
  const newYear = dayNumberOf(calendarYear, 1, 1);
  const limit = limitHalfDays(calendarYear);
  const fromPrivate = Math.min(limit, privateHalfDays(basis, newYear));
  const fromPublic = Math.min(limit - fromPrivate, publicHalfDays(basis, newYear));
  const accruedHalfDays = fromPrivate + fromPublic;
  if (decidedHalfDays !== undefined) {
    const halfDays = Math.min(limit, decidedHalfDays);
    return { accruedHalfDays, lines: [{ day: newYear, kind: 'decided', halfDays, calendarYear }] };
  }
  const lines: LeaveLine[] = [];
  if (fromPrivate > 0) lines.push({ day: newYear, kind: 'accrued', halfDays: fromPrivate, calendarYear });
  if (fromPublic > 0) {
    lines.push({ day: firstPublicDay ?? newYear, kind: 'accrued', halfDays: fromPublic, calendarYear });
  }
  return { accruedHalfDays, lines };
}
