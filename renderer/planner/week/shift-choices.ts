import type { Plan } from '../../../shared/plan/plan.ts';
import type { ResolvedShift } from '../../../shared/plan/shifts.ts';
import { placedWorkplace } from '../paint/assignments.ts';

/** A whole shift that can be worked on a day. */
export type ShiftChoice = { readonly assignment: string; readonly shift: ResolvedShift };

/** The whole shifts of a workplace, by when they start and then by when they end. */
export function shiftChoices(plan: Plan, day: number): readonly ShiftChoice[] {
  const workplace = placedWorkplace(plan, day);
  const known = plan.context.workplaces[workplace];
  if (!known) return [];
  const halfDayCodes = new Set(known.workplace.shiftCodes.filter(({ halfDay }) => halfDay).map(({ code }) => code));
  return plan.context.shifts
    .filter(({ half, code, ...shift }) => half === 'day' && shift.workplace === workplace && !halfDayCodes.has(code))
    .map((shift) => ({ assignment: shift.code, shift }))
    .sort((a, b) => a.shift.start - b.shift.start || a.shift.end - b.shift.end);
}

/** The choice with the smallest distance, the first of several. */
export function closest(
  choices: readonly ShiftChoice[],
  distance: (choice: ShiftChoice) => number,
): ShiftChoice | undefined {
  let best: ShiftChoice | undefined;
  for (const choice of choices) if (!best || distance(choice) < distance(best)) best = choice;
  return best;
}

/** The shift that starts nearest to a moment. */
export function shiftAtStart(choices: readonly ShiftChoice[], start: number): ShiftChoice | undefined {
  return closest(choices, ({ shift }) => Math.abs(shift.start - start));
}

/** The shift whose start and end are nearest to two moments. */
export function shiftAtEnds(choices: readonly ShiftChoice[], start: number, end: number): ShiftChoice | undefined {
  return closest(choices, ({ shift }) => Math.abs(shift.start - start) + Math.abs(shift.end - end));
}

/** How far from a dragged edge a shift may begin or end and still be what is meant; an edge moves by a quarter of an hour. */
export const reach = 30;

/** True where a shift has the ends that were dragged, or so near that it is what is meant. */
export function isNear({ shift }: ShiftChoice, start: number, end: number): boolean {
  return Math.abs(shift.start - start) <= reach && Math.abs(shift.end - end) <= reach;
}

/** The next shift after the one that is worked, later or earlier by its start, or longer or shorter by its end. */
export function neighbourShift(
  choices: readonly ShiftChoice[],
  now: ResolvedShift,
  by: 1 | -1,
  edge: 'start' | 'end',
): ShiftChoice | undefined {
  const ordered = [...choices].sort((a, b) => a.shift[edge] - b.shift[edge]);
  const beyond = ordered.filter(({ shift }) => (shift[edge] - now[edge]) * by > 0);
  return by > 0 ? beyond[0] : beyond.at(-1);
}
