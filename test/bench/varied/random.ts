import { addDays, isoDate } from '../../../shared/calendar/iso-date.ts';

/** Draws from a seed: the same seed gives the same class years on every machine. */
export type Random = {
  /** True so often, of 1. */
  chance: (share: number) => boolean;
  /** A whole number from one to another, both included. */
  between: (first: number, last: number) => number;
  pick: <T>(things: readonly T[]) => T;
};

/** Mulberry32: small, fast and good enough to vary plans. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (first: number, last: number) => first + Math.floor(next() * (last - first + 1));
  return {
    chance: (share) => next() < share,
    between,
    pick: (things) => things[between(0, things.length - 1)]!,
  };
}

/** A date so many days after another. */
export function daysAfter(date: string, days: number): string {
  return addDays(isoDate(date), days);
}

/** An optional field: there so often, of 1. */
export function sometimes<K extends string, V>(
  random: Random,
  share: number,
  key: K,
  value: () => V,
): Partial<Record<K, V>> {
  return random.chance(share) ? ({ [key]: value() } as Partial<Record<K, V>>) : {};
}
