import { fitLine } from '../fit-text.ts';
import type { FontCut } from '../fonts.ts';
import { drawLine } from '../pen.ts';
import { tagged } from '../sheet-file.ts';
import { textWidth, writeText } from '../write-text.ts';
import { type AnnexDrawing, smallestSize } from './annex-drawing.ts';

/** Stands in a text for what nobody knows yet: on paper a line to write on. */
export const blank = '\u0007';

/** A line to write a name, a number or a date on is no longer than this. */
const longestLine = 52;

/** How far below the baseline a line to write on lies. */
export const lineDrop = 0.9;

/** A text with its blanks in words, for who cannot see the lines. */
export function spoken(text: string, { texts }: AnnexDrawing): string {
  return text.replaceAll(blank, texts.translate('annexes.toFillIn'));
}

export function drawWritingLine({ file, colours }: AnnexDrawing, x: number, y: number, width: number): void {
  drawLine(file.pen, [x, y + lineDrop], [x + width, y + lineDrop], colours.ink3, 0.15);
}

export type FillInStyle = { readonly cut?: FontCut; readonly size: number; readonly colour: string };

/** Writes one line of text from a left edge; each blank becomes a line to write on, as long as the width allows. */
export function writeFillIn(
  drawing: AnnexDrawing,
  text: string,
  place: { readonly x: number; readonly y: number; readonly width: number; readonly longest?: number },
  { cut = 'regular', size, colour }: FillInStyle,
): void {
  const { file } = drawing;
  const parts = text.split(blank);
  const blanks = parts.length - 1;
  const least = blanks * 18;
  const fit = fitLine(parts.join(''), place.width - least, { cut, size, floor: smallestSize });
  const written = parts.map((part) => textWidth(part, fit.cut, fit.size));
  const left = place.width - written.reduce((sum, width) => sum + width, 0);
  const lineWidth = blanks === 0 ? 0 : Math.min(place.longest ?? longestLine, left / blanks - 0.5);
  let x = place.x;
  parts.forEach((part, at) => {
    writeText(file, blanks === 0 ? fit.text : part, x, place.y, { cut: fit.cut, size: fit.size, colour });
    x += written[at]!;
    if (at === blanks) return;
    drawWritingLine(drawing, x, place.y, lineWidth);
    x += lineWidth;
  });
}

/** The same as a paragraph of its own. */
export function tagFillIn(
  drawing: AnnexDrawing,
  text: string,
  place: Parameters<typeof writeFillIn>[2],
  style: FillInStyle,
): void {
  const alt = text.includes(blank) ? spoken(text, drawing) : undefined;
  tagged(drawing.file, 'P', alt, () => writeFillIn(drawing, text, place, style));
}
