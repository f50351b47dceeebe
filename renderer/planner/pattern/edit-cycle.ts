import type { DayPart } from '../../../shared/input/primitives.ts';
import { type CycleWeek, type DayAssignment, type Segment, weekKeys } from '../../../shared/input/trajectory.ts';
import { halvesOf } from '../../../shared/plan/wish.ts';

const [fewestWeeks, mostWeeks] = [1, 16];

/** A place in a cycle: its week and weekday, Monday 0. */
export type CyclePlace = { readonly week: number; readonly weekday: number };

function joined(morning: string | undefined, afternoon: string | undefined): DayAssignment | undefined {
  if (morning === afternoon) return morning;
  return { ...(morning !== undefined && { morning }), ...(afternoon !== undefined && { afternoon }) };
}

function withDay(week: CycleWeek, weekday: number, day: DayAssignment | undefined): CycleWeek {
  const key = weekKeys[weekday]!;
  const { [key]: _, ...others } = week;
  return day === undefined ? others : { ...others, [key]: day };
}

/** The segment with one place painted, whole or a half; without an assignment what it says there is wiped. */
export function paintCycle(
  segment: Segment,
  { week, weekday }: CyclePlace,
  part: DayPart,
  assignment: string | undefined,
): Segment {
  const cycle = segment.cycle.map((each, index) => {
    if (index !== week) return each;
    const [morning, afternoon] = halvesOf(each[weekKeys[weekday]!]);
    const painted = joined(part === 'afternoon' ? morning : assignment, part === 'morning' ? afternoon : assignment);
    return withDay(each, weekday, painted);
  });
  return { ...segment, cycle };
}

/** The segment with a cycle of so many weeks: new ones copy the last, surplus ones fall off the end. */
export function resizeCycle(segment: Segment, weeks: number): Segment {
  const length = Math.min(mostWeeks, Math.max(fewestWeeks, weeks));
  const last = segment.cycle.at(-1) ?? {};
  return { ...segment, cycle: Array.from({ length }, (_, index) => segment.cycle[index] ?? last) };
}

/** Every week of the cycle as one of them is. */
export function copyWeek(segment: Segment, week: number): Segment {
  return { ...segment, cycle: segment.cycle.map(() => segment.cycle[week] ?? {}) };
}

/** The cycle a week later: its last week comes first. */
export function rotateCycle(segment: Segment): Segment {
  const last = segment.cycle.at(-1) ?? {};
  return { ...segment, cycle: [last, ...segment.cycle.slice(0, -1)] };
}

/** Where an arrow key takes the focus in a cycle of so many weeks. */
export function moveInCycle({ week, weekday }: CyclePlace, key: string, weeks: number): CyclePlace | undefined {
  switch (key) {
    case 'ArrowLeft':
      return { week, weekday: Math.max(0, weekday - 1) };
    case 'ArrowRight':
      return { week, weekday: Math.min(6, weekday + 1) };
    case 'ArrowUp':
      return { week: Math.max(0, week - 1), weekday };
    case 'ArrowDown':
      return { week: Math.min(weeks - 1, week + 1), weekday };
    case 'Home':
      return { week, weekday: 0 };
    case 'End':
      return { week, weekday: 6 };
    default:
      return undefined;
  }
}
