import type { Cell as HucreCell } from 'hucre/xlsx';
import { toDayNumber } from '../../../../shared/calendar/iso-date.ts';
import type { CellContent } from '../cell.ts';
import { limits } from '../limits.ts';
import { encodeEscapes } from '../parts/escapes.ts';
import { secondsPerDay, serialOfDay } from '../serial.ts';

/** A cell for the library, without style. Throws on content that no spreadsheet can hold. */
export function hucreCellOf(content: CellContent): Partial<HucreCell> {
  switch (content.kind) {
    case 'empty':
      return { value: null };
    case 'text':
      return textValue(content.text);
    case 'boolean':
      return { value: content.value };
    case 'number':
      if (!Number.isFinite(content.value)) throw new Error(`Not a number for a cell: ${content.value}`);
      return { value: content.value };
    case 'time':
      return { value: content.seconds / secondsPerDay };
    case 'date': {
      const serial = serialOfDay(toDayNumber(content.day));
      if (serial === undefined) throw new Error(`A spreadsheet has no number for this day: ${content.day}`);
      return { value: serial + content.seconds / secondsPerDay };
    }
  }
}

/**
 * Text stays text whatever it looks like: a leading "=" makes no formula. The library turns a text that reads "#N/A"
 * into an error cell unless it comes as formatted text.
 */
function textValue(text: string): Partial<HucreCell> {
  if (text.length > limits.cellTextLength) {
    throw new Error(`A cell holds at most ${limits.cellTextLength} characters, not ${text.length}.`);
  }
  const value = encodeEscapes(text);
  return text.startsWith('#') ? { value, type: 'richText', richText: [{ text: value }] } : { value };
}
