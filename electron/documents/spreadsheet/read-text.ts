import { cleanText } from '../../../shared/input/clean-text.ts';
import type { CellContent } from './cell.ts';
import { foundIn, type Reading, read, unread } from './reading.ts';

const control = /[\p{Cc}--[\t\n]]/v;

/** True when a person sees nothing in the cell. */
export function isBlank(cell: CellContent): boolean {
  return cell.kind === 'empty' || (cell.kind === 'text' && cleanText(cell.text) === '');
}

/**
 * The text of a cell, '' where it is empty. A number reads as its digits ("9000"). A day, a time or a truth value is
 * an issue: the program has replaced what the person typed ("1/2" became 1 February), so the text is lost.
 */
export function readText(cell: CellContent): Reading<string> {
  switch (cell.kind) {
    case 'empty':
      return read('');
    case 'text': {
      const text = cleanText(cell.text);
      return control.test(text) ? unread('textHasControl', {}) : read(text);
    }
    case 'number':
      return read(String(cell.value));
    case 'boolean':
    case 'date':
    case 'time':
      return unread('textExpected', foundIn(cell));
  }
}
