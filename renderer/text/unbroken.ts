import * as format from '../../shared/messages/format.ts';
import type { Quantity } from '../../shared/rules/quantity.ts';

const duration = /(\d) (u|h|min)(?: (\d\d))?(?!\w)/g;
const noBreak = '\u00a0';
const thousands = /(\d)\u2009(?=\d{3})/g;

/** A text whose durations stay on one line: "7 u 36", "1 234 h", "30 min". Paper and files have plain spaces. */
export function unbroken(text: string): string {
  return text
    .replace(thousands, '$1\u202f')
    .replace(duration, (_, last: string, unit: string, minutes?: string) =>
      [last, unit, ...(minutes === undefined ? [] : [minutes])].join(noBreak),
    );
}

/** Minutes as people say them, for the screen. */
export function formatMinutes(minutes: number, language: format.Language): string {
  return unbroken(format.formatMinutes(minutes, language));
}

/** A size with its unit, for the screen. */
export function formatQuantity(quantity: Quantity, language: format.Language): string {
  return unbroken(format.formatQuantity(quantity, language));
}

/** A time of day, for the screen. */
export function formatTime(minutes: number, language: format.Language): string {
  return unbroken(format.formatTime(minutes, language));
}
