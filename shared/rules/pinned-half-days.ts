import { fromDayNumber } from '../calendar/iso-date.ts';
import type { DayPartEntry } from '../input/primitives.ts';
import type { Plan } from '../plan/plan.ts';
import type { PlanEdit } from '../plan/plan-edit.ts';

const parts = { 1: 'morning', 2: 'afternoon', 3: 'day' } as const;

/** Half-day indexes as dates with a part, whole days where both halves are there. */
export function dayParts(plan: Plan, halves: readonly number[]): DayPartEntry[] {
  const bits = new Map<number, number>();
  for (const at of halves) bits.set(at >> 1, (bits.get(at >> 1) ?? 0) | (1 << (at & 1)));
  return [...bits].map(([index, held]) => ({
    date: fromDayNumber(plan.context.frame.first + index),
    part: parts[held as 1 | 2 | 3],
  }));
}

/** The edit that takes the pins off half days. */
export function unpinHalves(plan: Plan, halves: readonly number[]): PlanEdit {
  return { type: 'unpin', halfDays: dayParts(plan, halves) };
}
