import { describe, expect, test } from 'vitest';
import { isoDate, toDayNumber } from '../../shared/calendar/iso-date.ts';
import {
  employeeTables,
  maxPaidDays,
  paidDaysOf,
  publicDaysPerYear,
  tableOn,
  workerTables,
} from '../../shared/leave/entitlement-tables.ts';
import { numberOn } from '../../shared/rules/legal-number.ts';

const day = toDayNumber(isoDate('2027-01-01'));

/** Lower bound, the days it gives, and the days one counted day below it gives. */
const workerRows = [
  [231, 20, 19],
  [221, 19, 18],
  [212, 18, 17],
  [202, 17, 16],
  [192, 16, 15],
  [182, 15, 14],
  [163, 14, 13],
  [154, 13, 12],
  [144, 12, 11],
  [135, 11, 10],
  [125, 10, 9],
  [106, 9, 8],
  [97, 8, 7],
  [87, 7, 6],
  [77, 6, 5],
  [64, 5, 4],
  [48, 4, 3],
  [39, 3, 2],
  [20, 2, 1],
  [10, 1, 0],
] as const;

describe('paid days of a worker', () => {
  test.each(workerRows)('%i counted days give %i, one less gives %i', (counted, paidDays, below) => {
    const rows = tableOn(workerTables, day);
    expect([paidDaysOf(rows, counted), paidDaysOf(rows, counted - 1)]).toEqual([paidDays, below]);
    expect(paidDaysOf(rows, counted - 0.5)).toBe(below);
  });
  test('has no row beside these, and nothing below ten days', () => {
    expect(tableOn(workerTables, day)).toHaveLength(workerRows.length);
    expect(paidDaysOf(tableOn(workerTables, day), 0)).toBe(0);
    expect(paidDaysOf(tableOn(workerTables, day), 366)).toBe(20);
  });
});

describe('paid days of an employee', () => {
  test.each([
    [0, 0],
    [1, 2],
    [2, 4],
    [3, 5],
    [4, 7],
    [5, 9],
    [6, 10],
    [7, 12],
    [8, 14],
    [9, 15],
    [10, 17],
    [11, 19],
    [12, 20],
  ])('%i full months give %i', (months, paidDays) => {
    expect(paidDaysOf(tableOn(employeeTables, day), months)).toBe(paidDays);
    expect(paidDays).toBe(Math.ceil((months * 2 * 5) / 6));
  });
});

describe('numbers of a calendar year', () => {
  test('twenty days in the public scheme and twenty at most', () => {
    expect([numberOn(publicDaysPerYear, day), numberOn(maxPaidDays, day)]).toEqual([20, 20]);
  });
});
