import type { DayNumber } from '../calendar/iso-date.ts';
import type { YearFrame } from '../calendar/school-year.ts';

/** Breaches that people tell as one, because only the days differ: the days they concern, the blocks of work they lie at, and what is told. */
export type Breach<T> = { readonly told: T; readonly days: number[]; readonly blocks: number[]; count: number };

/** Breaches by what makes their words the same: a text or a number that stands for it. */
export type Breaches<T> = Map<string | number, Breach<T>>;

/** Adds one breach to those with the same words. Days are indexes in the plan, ascending from call to call. */
export function addBreach<T>(
  breaches: Breaches<T>,
  words: string | number,
  told: T,
  block: number,
  ...days: readonly number[]
): void {
  let breach = breaches.get(words);
  if (!breach) {
    breach = { told, days: [], blocks: [], count: 0 };
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
