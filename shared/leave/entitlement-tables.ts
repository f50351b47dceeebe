import { type DayNumber, type IsoDate, isoDate, toDayNumber } from '../calendar/iso-date.ts';
import type { LegalNumber } from '../rules/legal-number.ts';
import { legalSources } from '../rules/legal-sources.ts';
import type { RuleSource } from '../rules/rule.ts';

/** A table that turns days or months of the year before into paid days, from a day on; rows by descending lower bound. */
export type EntitlementTable = {
  readonly from: IsoDate;
  readonly source: RuleSource;
  /** Lower bound and the paid days it gives. */
  readonly rows: readonly (readonly [from: number, paidDays: number])[];
};

/** Workers, five-day week: counted days of the previous calendar year. Checked against the table of the leave funds (lju.be). */
export const workerTables: readonly [EntitlementTable, ...EntitlementTable[]] = [
  {
    from: isoDate('2001-01-01'),
    source: legalSources.leaveDecreeWorkers,
    rows: [
      [231, 20],
      [221, 19],
      [212, 18],
      [202, 17],
      [192, 16],
      [182, 15],
      [163, 14],
      [154, 13],
      [144, 12],
      [135, 11],
      [125, 10],
      [106, 9],
      [97, 8],
      [87, 7],
      [77, 6],
      [64, 5],
      [48, 4],
      [39, 3],
      [20, 2],
      [10, 1],
    ],
  },
];

/** Employees, five-day week: full months of the previous calendar year; two days a month in the six-day week, times 5/6, rounded up. */
export const employeeTables: readonly [EntitlementTable, ...EntitlementTable[]] = [
  {
    from: isoDate('2001-01-01'),
    source: legalSources.leaveDecreeEmployees,
    rows: [
      [12, 20],
      [11, 19],
      [10, 17],
      [9, 15],
      [8, 14],
      [7, 12],
      [6, 10],
      [5, 9],
      [4, 7],
      [3, 5],
      [2, 4],
      [1, 2],
    ],
  },
];

/** Paid days of a full year in the public scheme: a share of it for every month of the year itself. */
export const publicDaysPerYear: readonly [LegalNumber, ...LegalNumber[]] = [
  {
    value: 20,
    from: isoDate('2001-01-01'),
    source: {
      advice: 'publicSectorAccrual',
      url: 'https://www.vvsg.be/kennisitem/vvsg/keuze-vakantiestelsel-publieke-sector-of-private-sector',
    },
  },
];

/** Most paid days in a calendar year. */
export const maxPaidDays: readonly [LegalNumber, ...LegalNumber[]] = [
  { value: 20, from: isoDate('2001-01-01'), source: legalSources.annualLeaveDuration },
];

/** The rows that hold on a day; before the oldest table the oldest one. */
export function tableOn(
  tables: readonly [EntitlementTable, ...EntitlementTable[]],
  day: DayNumber,
): EntitlementTable['rows'] {
  let held = tables[0];
  for (const table of tables) if (toDayNumber(table.from) <= day) held = table;
  return held.rows;
}

/** Paid days for a number of counted days or months: those of the first row it reaches, none below the last. */
export function paidDaysOf(rows: EntitlementTable['rows'], counted: number): number {
  for (const [from, paidDays] of rows) if (counted >= from) return paidDays;
  return 0;
}
