import { isoDate, toDayNumber } from '../../../shared/calendar/iso-date.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import type { TypedStretch } from '../hours/hours-draft.ts';
import type { DayCard } from '../month/day-cards.ts';
import { isNear, type ShiftChoice, shiftAtEnds, shiftAtStart, shiftChoices } from './shift-choices.ts';
import { isNearParts, shiftAtParts, withPart } from './split-parts.ts';

/**
 * Where a dragged or resized shift would go: to a day, and there to the shift of the workplace that comes nearest, or to
 * hours of its own where an edge, or one part of a split shift, is dragged far from all of them.
 */
export type DragTarget =
  | { readonly day: number; readonly by: number; readonly assignment: string }
  | { readonly day: number; readonly own: readonly TypedStretch[] };

/** From when to when an event was taken, as the calendar writes moments. */
export type Taken = { readonly startStr: string; readonly endStr: string };

/** Minutes since the midnight with which a day of the plan begins. */
function minutesSince(plan: Plan, day: number, moment: string): number {
  const of = toDayNumber(isoDate(moment.slice(0, 10))) - plan.context.frame.first;
  return (of - day) * 1440 + Number(moment.slice(11, 13)) * 60 + Number(moment.slice(14, 16));
}

function asShift(day: number, by: number, choice: ShiftChoice | undefined): DragTarget | undefined {
  return choice && { day, by, assignment: choice.assignment };
}

/** One part of a split shift: on its day it alone changes, to another day the whole shift goes along. */
function targetOfPart(plan: Plan, { day, times }: DayCard, index: number, start: number, end: number) {
  const part = times[index]!;
  const isMoved = end - start === part.end - part.start;
  const by = isMoved ? Math.floor(start / 1440) - Math.floor(part.start / 1440) : 0;
  const choices = shiftChoices(plan, day + by);
  if (by !== 0) return asShift(day, by, shiftAtParts(choices, times) ?? shiftAtStart(choices, times[0]!.start));
  const parts = withPart(times, index, start, end);
  if (!parts) return undefined;
  const choice = shiftAtParts(choices, parts);
  return choice && isNearParts(choice, parts) ? asShift(day, 0, choice) : { day, own: parts };
}

/** Reads where an event was taken: a drag keeps its length and asks by its start, a resize asks by both ends. */
export function dragTarget(plan: Plan, card: DayCard, index: number, taken: Taken): DragTarget | undefined {
  const { day, shift, times } = card;
  if (!shift) return undefined;
  const from = minutesSince(plan, day, taken.startStr);
  const until = minutesSince(plan, day, taken.endStr);
  if (times.length > 1) return targetOfPart(plan, card, index, from, until);
  const by = Math.floor(from / 1440);
  const [start, end] = [from - by * 1440, until - by * 1440];
  const choices = shiftChoices(plan, day + by);
  const isMoved = end - start === shift.end - shift.start;
  const choice = isMoved ? shiftAtStart(choices, start) : shiftAtEnds(choices, start, end);
  if (!isMoved && by === 0 && !(choice && isNear(choice, start, end))) {
    return { day, own: [{ start, end, breakMinutes: shift.parts[0]!.breakMinutes }] };
  }
  return asShift(day, by, choice);
}
