import type { DayNumber } from '../calendar/iso-date.ts';
import type { YearFrame } from '../calendar/school-year.ts';

/** Breaches that people tell as one, because only the days differ: the days they concern and the blocks of work they lie at. */
export type Breach = { readonly days: number[]; readonly blocks: number[]; count: number };
export type Breaches = Map<string, Breach>;

/** Adds one breach to those with the same words. Days are indexes in the plan, ascending from call to call. */
export function addBreach(breaches: Breaches, words: string, block: number, ...days: readonly number[]): void {
  let breach = breaches.get(words);
  if (!breach) {
    breach = { days: [], blocks: [], count: 0 };
    breaches.set(words, breach);
  }
  breach.count++;
  breach.blocks.push(block);
  for (const day of days) if (breach.days.length === 0 || day > breach.days.at(-1)!) breach.days.push(day);
}

/** Days of a hit, from indexes in the plan. */
export function hitDays(days: readonly number[], frame: YearFrame): [DayNumber, ...DayNumber[]] {
  return days.map((day) => frame.first + day) as [DayNumber, ...DayNumber[]];
}
