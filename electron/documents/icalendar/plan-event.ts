import type { DayNumber } from '../../../shared/calendar/iso-date.ts';

/**
 * One entry of a calendar file. With `times` it lasts from minute to minute of Brussels wall-clock time, counted from
 * midnight of its day (1440 and more lies on the next); without them it fills the day. Texts are as people read them.
 */
export type PlanEvent = {
  readonly day: DayNumber;
  readonly times?: { readonly start: number; readonly end: number };
  readonly summary: string;
  readonly location: string;
  readonly description: string;
  readonly category: string;
};

/** By day, whole days first, then by start, end and text, so that the same plan always gives the same order. */
export function compareEvents(a: PlanEvent, b: PlanEvent): number {
  const order = (event: PlanEvent) => [event.day, event.times?.start ?? -1, event.times?.end ?? -1];
  const [ofA, ofB] = [order(a), order(b)];
  const at = ofA.findIndex((value, index) => value !== ofB[index]);
  if (at >= 0) return ofA[at]! - ofB[at]!;
  const [textA, textB] = [
    `${a.summary}\n${a.location}\n${a.description}`,
    `${b.summary}\n${b.location}\n${b.description}`,
  ];
  return textA < textB ? -1 : Number(textA > textB);
}
