import type { SheetDrawing } from '../draw-day-cell.ts';
import { middleBaseline } from '../draw-day-cell.ts';
import { fitLine, leadingOfSize, type PlacedLine, wrapText } from '../fit-text.ts';
import type { FontCut } from '../fonts.ts';
import { pt } from '../sheet-file.ts';
import { textWidth } from '../write-text.ts';

/** What every part of an annex is built with. Built again with a lower density when that saves a page. */
export type AnnexDrawing = SheetDrawing & {
  /** White between and inside the parts over what it is at most, 1 or less. */
  readonly density: number;
};

/** A4 portrait in millimetres. */
export const annexLayout = {
  page: { width: 210, height: 297 },
  left: 17,
  right: 193,
  width: 176,
  captionBaseline: 15.5,
  titleBaseline: 23.5,
  top: 30,
  bottom: 280,
  footerBaseline: 287.5,
} as const;

/** Sizes in points of an annex's words: signed paper is read at a table, not at a desk. */
export const textSize = { body: 9, small: 7.5, heading: 10.5, name: 10 } as const;

/** Smallest size of a name or text from outside, at which 120 letters are still whole. */
export const smallestSize = 4.2;

/** Below this size in points a word is rather broken than made smaller. */
const smallestWord = 6;

/** The size, at most the wanted one, at which the longest word fits the width. */
function sizeForWords(text: string, width: number, cut: FontCut, size: number): number {
  const longest = Math.max(...text.split(' ').map((word) => textWidth(word, cut, size)));
  if (longest <= width) return size;
  return Math.max(smallestWord, Math.floor(((size * width) / longest) * 20) / 20);
}

/** Lines of one line of text: whole where it fits, whole in the narrow cut, else broken at spaces. */
function linesOfOne(text: string, width: number, cut: FontCut, size: number, colour: string): PlacedLine[] {
  const whole = fitLine(text, width, { cut, size, floor: size });
  if (whole.text === text) return [{ ...whole, colour, leading: pt(size) * leadingOfSize }];
  const isWide = sizeForWords(text, width, cut, size) < size;
  const used = isWide ? whole.cut : cut;
  const fitting = sizeForWords(text, width, used, size);
  return wrapText(text, used, fitting, width).map((line) => ({
    text: line,
    cut: used,
    size: fitting,
    colour,
    leading: pt(fitting) * leadingOfSize,
  }));
}

/** Lines of one text at a width, as high as it takes; it keeps its own line breaks. */
export function linesOf(
  text: string,
  width: number,
  { cut = 'regular', size = textSize.body, colour }: { cut?: FontCut; size?: number; colour: string },
): PlacedLine[] {
  const own = text.split('\n').filter((line) => line !== '');
  return own.flatMap((line) => linesOfOne(line, width, cut, size, colour));
}

export function heightOfLines(lines: readonly PlacedLine[]): number {
  return lines.reduce((sum, { leading }) => sum + leading, 0);
}

/** The baseline of a text in the middle of a row. */
export function rowBaseline(top: number, height: number, size: number): number {
  return middleBaseline({ x: 0, y: top, width: 0, height }, size);
}
