import type { CellContent } from './cell.ts';
import { foundIn, type Reading, read, unread } from './reading.ts';

/** Spaces that programs and web pages put for an ordinary one: non-breaking, figure and narrow. */
const otherSpaces = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
/** Marks without width: byte order mark, joiners and breaks of width zero, direction marks. */
const invisible = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
/** CSV files that are safe to open in a spreadsheet program put an apostrophe before these. */
const guarded = /^'(?=[=+\-@\t\r])/;
const control = /[\p{Cc}--[\t\n]]/v;

/** Text as a person typed it: NFC, ordinary spaces, trimmed, line ends as \n, without the guarding apostrophe. */
export function cleanText(text: string): string {
  const unguarded = text.normalize('NFC').replace(guarded, '');
  return unguarded.replace(/\r\n?/g, '\n').replace(otherSpaces, ' ').replace(invisible, '').trim();
}

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
