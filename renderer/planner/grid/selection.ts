import type { DayPart } from '../../../shared/input/primitives.ts';
import { halfDaysIn } from '../paint/half-days.ts';

/** Selected days: from where the selection started to where it is now, as day indexes; `head` has the focus. */
export type Selection = { readonly anchor: number; readonly head: number };

/** A run of days, first and last included. */
export type Range = { readonly first: number; readonly last: number };

/** Days between which the focus moves. */
export type Bounds = Range;

export function rangeOf({ anchor, head }: Selection): Range {
  return { first: Math.min(anchor, head), last: Math.max(anchor, head) };
}

/** Puts the focus on a day, or extends the selection to it. */
export function selectTo(selection: Selection | undefined, day: number, extends_: boolean): Selection {
  return extends_ && selection ? { anchor: selection.anchor, head: day } : { anchor: day, head: day };
}

/** The half days that an action on a selection means, for the part of the day that the painter is set to. */
export function halvesOfSelection(selection: Selection, part: DayPart): number[] {
  const { first, last } = rangeOf(selection);
  return halfDaysIn(first, last, part);
}

/** A selection moved whole, kept inside its bounds. */
export function shiftSelection({ anchor, head }: Selection, by: number, bounds: Bounds): Selection {
  const { first, last } = rangeOf({ anchor, head });
  const kept = Math.max(bounds.first - first, Math.min(bounds.last - last, by));
  return { anchor: anchor + kept, head: head + kept };
}
