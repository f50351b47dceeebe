import { writeBlock, writeFitted } from '../fit-text.ts';
import { drawLine } from '../pen.ts';
import { decoration, tagged } from '../sheet-file.ts';
import { textWidth, writeText } from '../write-text.ts';
import { type AnnexDrawing, annexLayout, heightOfLines, linesOf, textSize } from './annex-drawing.ts';
import { drawWritingLine, spoken, tagFillIn, writeFillIn } from './fill-in.ts';
import { type Piece, withGluedEnds } from './piece.ts';

const { left, right, width } = annexLayout;

/** What a label and its value say together. */
function labelled({ texts }: AnnexDrawing, label: string, text: string): string {
  return texts.translate('annexes.labelled', { label, text });
}

/** A heading, and at its right what sums it up. It never ends a page. */
export function headingPiece(drawing: AnnexDrawing, text: string, aside = ''): Piece {
  const { file, colours, density } = drawing;
  const draw = (top: number) => {
    const y = top + 3.6;
    const asideWidth = aside === '' ? 0 : textWidth(aside, 'bold', textSize.body) + 4;
    tagged(file, 'H2', undefined, () => {
      const fit = { cut: 'bold', size: textSize.heading, floor: 6 } as const;
      writeFitted(file, text, { x: left, y, width: width - asideWidth }, fit, colours.ink);
    });
    if (aside === '') return;
    tagged(file, 'P', undefined, () => {
      writeText(file, aside, right, y, { cut: 'bold', size: textSize.body, colour: colours.ink }, 'right');
    });
  };
  return { height: 5.4, space: 7.5 * density, isGlued: true, draw };
}

export type ParagraphStyle = { readonly space?: number; readonly size?: number; readonly isQuiet?: boolean };

/** A text from outside or of ours as paragraphs, one a line break, over the whole width. */
export function paragraphPieces(
  drawing: AnnexDrawing,
  text: string,
  { space = 0.6, size = textSize.body, isQuiet = false }: ParagraphStyle = {},
): Piece[] {
  const { file, colours, density } = drawing;
  const colour = isQuiet ? colours.ink3 : colours.ink;
  const pieces = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): Piece => {
      const lines = linesOf(line, width, { size, colour });
      return {
        height: heightOfLines(lines),
        space: space * density,
        draw: (top) => tagged(file, 'P', undefined, () => writeBlock(file, lines, left, top)),
      };
    });
  return withGluedEnds(pieces);
}

/** Distance of lines to write on by hand. */
const writingPitch = 7.5;

/** Lines to write on under a heading; they grow to fill the page. `label` says what they are for to who cannot see them. */
export function writingPiece(drawing: AnnexDrawing, label: string, fewest: number, canGrow = true): Piece {
  const { file } = drawing;
  return {
    height: fewest * writingPitch,
    space: 0,
    ...(canGrow && { growth: writingPitch }),
    draw: (top, height) => {
      tagged(file, 'P', labelled(drawing, label, drawing.texts.translate('annexes.toFillIn')), () => {
        for (let y = writingPitch; y <= height + 1e-6; y += writingPitch)
          drawWritingLine(drawing, left, top + y - 1, width);
      });
    },
  };
}

/** A heading with the text that belongs below it, or lines to write on where there is none yet. */
export function answeredPieces(
  drawing: AnnexDrawing,
  heading: string,
  text: string | undefined,
  fewest: number,
): Piece[] {
  const answer = text === undefined ? [writingPiece(drawing, heading, fewest, false)] : paragraphPieces(drawing, text);
  return [headingPiece(drawing, heading), ...answer];
}

/** `isLong` gives a lone blank the whole width: names instead of a date. */
export type Fact = { readonly label: string; readonly value: string; readonly isLong?: boolean };

const labelWidth = 38;

/** Facts below each other, label and value; a blank in a value is a line to write on. The last may stand at a page's end. */
export function factPieces(drawing: AnnexDrawing, facts: readonly Fact[]): Piece[] {
  const { file, colours, density } = drawing;
  const pieces = facts.map(({ label, value, isLong = false }, at): Piece => {
    const isFillIn = spoken(value, drawing) !== value;
    const valueWidth = width - labelWidth;
    const lines = linesOf(value, valueWidth, { colour: colours.ink });
    const labelLines = linesOf(label, labelWidth - 3, { colour: colours.ink3 });
    const padding = 0.9 * density;
    const text = Math.max(isFillIn ? 5.2 : heightOfLines(lines), heightOfLines(labelLines));
    const draw = (top: number, height: number) => {
      // Who writes sees one line, not two.
      if (!isFillIn)
        decoration(file, () => drawLine(file.pen, [left, top + height], [right, top + height], colours.line, 0.12));
      const alt = isFillIn ? labelled(drawing, label, spoken(value, drawing)) : undefined;
      tagged(file, 'P', alt, () => {
        const first = top + padding + (isFillIn ? 1.2 : 0);
        writeBlock(file, labelLines, left, first);
        if (!isFillIn) {
          writeBlock(file, lines, left + labelWidth, first);
          return;
        }
        const start = { x: left + labelWidth, y: first + 2.95, width: valueWidth };
        const place = isLong ? { ...start, longest: valueWidth } : start;
        writeFillIn(drawing, value, place, { size: textSize.body, colour: colours.ink });
      });
    };
    return { height: text + padding * 2, space: at === 0 ? 1.5 * density : 0, draw };
  });
  return withGluedEnds(pieces);
}

/** One line of text with blanks to write in, over the whole width. */
export function fillInPiece(drawing: AnnexDrawing, text: string, isBold = false): Piece {
  const { colours, density } = drawing;
  const draw = (top: number) => {
    const place = { x: left, y: top + 4.4, width, longest: width };
    tagFillIn(drawing, text, place, { cut: isBold ? 'bold' : 'regular', size: textSize.body, colour: colours.ink });
  };
  return { height: 6, space: 1.6 * density, draw };
}
