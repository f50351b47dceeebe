import { addMonths } from '../../../shared/calendar/iso-date.ts';
import type { Bounds } from './selection.ts';

/** Keys that move the focus over the days, and what each means. */
export const movingKeys = [
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'Home',
  'End',
  'PageUp',
  'PageDown',
] as const;
export type MovingKey = (typeof movingKeys)[number];

export function isMovingKey(key: string): key is MovingKey {
  return (movingKeys as readonly string[]).includes(key);
}

/** Days that an arrow moves by; 0 for a key that moves otherwise. */
export function daysOfArrow(key: string): number {
  return { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }[key] ?? 0;
}

function target(day: number, key: MovingKey, firstDayNumber: number): number {
  switch (key) {
    case 'Home':
      return day - (day % 7);
    case 'End':
      return day - (day % 7) + 6;
    case 'PageUp':
      return addMonths(firstDayNumber + day, -1) - firstDayNumber;
    case 'PageDown':
      return addMonths(firstDayNumber + day, 1) - firstDayNumber;
    default:
      return day + daysOfArrow(key);
  }
}

/** The day index that a key leads to: arrows by day and week, Home and End to the edges of the week, Page keys by month. */
export function moveFocus(day: number, key: MovingKey, firstDayNumber: number, bounds: Bounds): number {
  return Math.max(bounds.first, Math.min(bounds.last, target(day, key, firstDayNumber)));
}
