import type { DayCard } from '../month/day-cards.ts';

/** From when to when the hours of a week run, in minutes since midnight. */
export type Axis = { readonly from: number; readonly until: number };

/** From six to half past ten, and further where somebody works outside it. */
export function axisOf(cards: readonly DayCard[]): Axis {
  let [from, until] = [6 * 60, 22 * 60 + 30];
  for (const { times } of cards) {
    for (const { start, end } of times) {
      from = Math.min(from, Math.floor(start / 60) * 60);
      if (end > 1440) from = 0;
      until = Math.max(until, Math.min(1440, Math.ceil(end / 30) * 30));
    }
  }
  return { from, until };
}

/** Where a moment stands on the axis, in percent from its top. */
export function placeOn({ from, until }: Axis, minutes: number): number {
  return Math.max(0, Math.min(100, ((minutes - from) / (until - from)) * 100));
}

type Piece = { readonly day: number; readonly from: number; readonly until: number };

/** A stretch of time day by day: what lies past midnight stands on the next day. */
export function piecesOf(day: number, start: number, end: number): readonly Piece[] {
  if (start >= 1440) return [{ day: day + 1, from: start - 1440, until: end - 1440 }];
  if (end <= 1440) return [{ day, from: start, until: end }];
  return [
    { day, from: start, until: 1440 },
    { day: day + 1, from: 0, until: end - 1440 },
  ];
}
