import { cleanText } from '../../../shared/input/clean-text.ts';
import type { CellContent } from './cell.ts';
import { isBlank } from './read-text.ts';
import { foundIn, type Reading, read, unread } from './reading.ts';

/** A whole number, from a number cell or from digits typed as text. */
export function readInteger(cell: CellContent): Reading<number> {
  if (isBlank(cell)) return unread('cellEmpty', {});
  const value = cell.kind === 'text' ? numberOfText(cell.text, /^[+-]?\d+$/) : numberOf(cell);
  return Number.isSafeInteger(value) ? read(value) : unread('integerExpected', foundIn(cell));
}

/** A number, from a number cell or from text with a decimal comma or point; no thousands separators. */
export function readNumber(cell: CellContent): Reading<number> {
  if (isBlank(cell)) return unread('cellEmpty', {});
  const value = cell.kind === 'text' ? numberOfText(cell.text, /^[+-]?\d+([.,]\d+)?$/) : numberOf(cell);
  return Number.isFinite(value) ? read(value) : unread('numberExpected', foundIn(cell));
}

function numberOf(cell: CellContent): number {
  return cell.kind === 'number' ? cell.value : Number.NaN;
}

function numberOfText(text: string, pattern: RegExp): number {
  const clean = cleanText(text);
  return pattern.test(clean) ? Number(clean.replace(',', '.')) : Number.NaN;
}
