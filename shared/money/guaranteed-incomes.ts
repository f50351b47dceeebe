import { type IsoDate, isoDate } from '../calendar/iso-date.ts';
import type { LegalSource } from '../rules/legal-source.ts';
import { moneySources } from './money-sources.ts';

/** The guaranteed average minimum monthly income (GGMMI) of a period, in cents, and the allowances published for it by band. */
export type GuaranteedIncome = {
  readonly from: IsoDate;
  readonly until: IsoDate;
  readonly cents: number;
  readonly published?: readonly [number, number, number];
  readonly source: LegalSource;
};

/**
 * Oldest first. A row ends the day before the next index or raise; the newest ends with the year its source speaks of, because
 * nobody knows beforehand when the index passes its next threshold. In 2025 that was January, so February brought the new amount.
 */
export const guaranteedIncomes: readonly GuaranteedIncome[] = [
  {
    from: isoDate('2022-12-01'),
    until: isoDate('2023-10-31'),
    cents: 195_499,
    published: [56_700, 62_560, 67_450],
    source: moneySources.indexOfDecember2022,
  },
  {
    from: isoDate('2023-11-01'),
    until: isoDate('2024-03-31'),
    cents: 199_418,
    published: [57_840, 63_820, 68_800],
    source: moneySources.indexOfNovember2023,
  },
  {
    from: isoDate('2024-04-01'),
    until: isoDate('2024-04-30'),
    cents: 202_988,
    source: moneySources.raiseOfApril2024,
  },
  {
    from: isoDate('2024-05-01'),
    until: isoDate('2025-01-31'),
    cents: 207_048,
    published: [60_050, 66_260, 71_440],
    source: moneySources.indexOfMay2024,
  },
  {
    from: isoDate('2025-02-01'),
    until: isoDate('2025-12-31'),
    cents: 211_189,
    published: [61_250, 67_590, 72_870],
    source: moneySources.indexOfFebruary2025,
  },
];

/** How an allowance follows from the GGMMI: 29, 32 or 34.5 % of it by band, in thousandths, rounded up to ten cents. */
export const allowanceFormula = {
  from: isoDate('2016-09-01'),
  thousandths: { 1: 290, 2: 320, 3: 345 },
  roundingCents: 10,
  source: moneySources.allowanceOrder,
} as const;
