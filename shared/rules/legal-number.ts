import { type DayNumber, type IsoDate, toDayNumber } from '../calendar/iso-date.ts';
import type { RuleSource } from './rule.ts';

/** A number that a text lays down, with the days it holds for and whose word it is. */
export type LegalNumber = {
  readonly value: number;
  readonly from: IsoDate;
  readonly until?: IsoDate;
  readonly source: RuleSource;
};

/** The number that holds on a day; before the oldest row the oldest one, because rules do not reach further back than their texts. */
export function numberOn(rows: readonly [LegalNumber, ...LegalNumber[]], day: DayNumber): number {
  let held = rows[0];
  if (rows.length === 1) return held.value;
  for (const row of rows) if (toDayNumber(row.from) <= day) held = row;
  return held.value;
}
