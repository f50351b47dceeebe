import type { ShiftPart } from '../plan/shifts.ts';
import { minutesPerDay } from './work-blocks.ts';

/** A stretch of the clock in minutes from one moment to another. */
export type Stretch = { readonly from: number; readonly to: number };

/** What parts of a shift have in common with the stretch from one minute to another, minutes counted from midnight of their day. */
export function stretchesWithin(parts: readonly ShiftPart[], from: number, to: number): Stretch[] {
  const found: Stretch[] = [];
  for (const { start, end } of parts) {
    const stretch = { from: Math.max(start, from), to: Math.min(end, to) };
    if (stretch.from < stretch.to) found.push(stretch);
  }
  return found;
}

/** The parts of a shift in nights: from `nightFrom` in the evening to `nightUntil` in the morning, before and after any midnight it reaches. */
export function stretchesAtNight(parts: readonly ShiftPart[], nightFrom: number, nightUntil: number): Stretch[] {
  const found: Stretch[] = [];
  const last = parts.reduce((latest, { end }) => Math.max(latest, end), 0);
  for (let midnight = 0; midnight + nightFrom - minutesPerDay < last; midnight += minutesPerDay) {
    found.push(...stretchesWithin(parts, midnight + nightFrom - minutesPerDay, midnight + nightUntil));
  }
  return found;
}

/** The parts of a shift from midnight to a minute after it, on any day it reaches. */
export function stretchesAfterMidnight(parts: readonly ShiftPart[], until: number): Stretch[] {
  return stretchesAtNight(parts, minutesPerDay, until);
}

/** Stretches cut to what lies before a minute, or from it on. */
export function cutBefore(stretches: readonly Stretch[], minute: number): Stretch[] {
  return stretches.flatMap(({ from, to }) => (from < minute ? [{ from, to: Math.min(to, minute) }] : []));
}
export function cutFrom(stretches: readonly Stretch[], minute: number): Stretch[] {
  return stretches.flatMap(({ from, to }) => (to > minute ? [{ from: Math.max(from, minute), to }] : []));
}

/** Minutes of the clock that stretches hold together. */
export function clockMinutes(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { from, to }) => sum + to - from, 0);
}
