import type { DayNumber, Weekday } from '../calendar/iso-date.ts';
import { type CycleWeek, type DayAssignment, type Segment, weekKeys } from '../input/trajectory.ts';
import { daysOfHalfDays } from '../plan/half-day-entries.ts';
import type { Plan } from '../plan/plan.ts';
import { halvesOf } from '../plan/wish.ts';

/** One half day of a segment's cycle: week of the cycle, weekday and half. */
export type Cell = { readonly week: number; readonly weekday: Weekday; readonly half: 0 | 1 };

/** The cell of a half-day index; undefined where no counted week of a segment holds. */
export function cellAt(plan: Plan, at: number): Cell | undefined {
  const day = at >> 1;
  const week = plan.cycleWeek[day]!;
  return plan.segment[day]! < 0 || week < 0
    ? undefined
    : { week, weekday: (day % 7) as Weekday, half: (at & 1) as 0 | 1 };
}

/** What a segment's cycle asks of a half day, as it is written. */
export function askedAt(plan: Plan, at: number): string | undefined {
  const cell = cellAt(plan, at);
  if (!cell) return undefined;
  const { cycle } = plan.segments[plan.segment[at >> 1]!]!.segment;
  return halvesOf(cycle[cell.week]?.[weekKeys[cell.weekday]!])[cell.half];
}

/** The same cell has the same key, so that cells can be collected. */
export function keyOfCell({ week, weekday, half }: Cell): number {
  return (week * 7 + weekday) * 2 + half;
}

function assign(day: DayAssignment | undefined, half: 0 | 1, assignment: string): DayAssignment {
  const [morning, afternoon] = halvesOf(day);
  const [first, second] = half === 0 ? [assignment, afternoon] : [morning, assignment];
  if (first !== undefined && first === second) return first;
  return { ...(first !== undefined && { morning: first }), ...(second !== undefined && { afternoon: second }) };
}

/** The segment with other assignments in some cells of its cycle. */
export function withCells(segment: Segment, cells: Iterable<readonly [key: number, assignment: string]>): Segment {
  const cycle: CycleWeek[] = segment.cycle.map((week) => ({ ...week }));
  for (const [key, assignment] of cells) {
    const week = cycle[Math.floor(key / 14)];
    const day = weekKeys[(key >> 1) % 7]!;
    if (week) week[day] = assign(week[day], (key & 1) as 0 | 1, assignment);
  }
  return { ...segment, cycle };
}

/** Days of half-day indexes as day numbers, each once. */
export function daysOfHalves(plan: Plan, halves: readonly [number, ...number[]]): [DayNumber, ...DayNumber[]] {
  return daysOfHalfDays(plan.context.frame, halves) as [DayNumber, ...DayNumber[]];
}

/** Weekdays of half-day indexes, Monday first, each once. */
export function weekdaysOfHalves(halves: readonly number[]): Weekday[] {
  return [...new Set(halves.map((at) => ((at >> 1) % 7) as Weekday))].sort();
}
