import { writeBlock } from '../fit-text.ts';
import { drawLines, outlineCell } from '../pen.ts';
import { decoration, tagged } from '../sheet-file.ts';
import { textWidth, writeText } from '../write-text.ts';
import { type AnnexDrawing, annexLayout, heightOfLines, linesOf, textSize } from './annex-drawing.ts';
import { blank, spoken, writeFillIn } from './fill-in.ts';
import type { Piece } from './piece.ts';

const boxSize = 3.6;
const indent = 6.2;

/** A box to tick, ticked with a cross where the answer is known. */
export function drawTickBox({ file, colours }: AnnexDrawing, x: number, y: number, isTicked: boolean): void {
  outlineCell(file.pen, { x, y, width: boxSize, height: boxSize }, colours.ink2, 0.25, { radius: 0.5 });
  if (!isTicked) return;
  const [near, far] = [0.8, boxSize - 0.8];
  const lines = [
    [x + near, y + near, x + far, y + far],
    [x + far, y + near, x + near, y + far],
  ] as const;
  drawLines(file.pen, lines, colours.ink, 0.45);
}

export type Check = {
  readonly text: string;
  readonly isTicked: boolean;
  readonly isBold?: boolean;
  readonly level?: number;
};

/** A statement with a box in front; blanks in it are lines to write on. `level` 1 stands under the statement before it. */
export function checkPiece(drawing: AnnexDrawing, { text, isTicked, isBold = false, level = 0 }: Check): Piece {
  const { file, colours, texts, density } = drawing;
  const left = annexLayout.left + level * indent;
  const width = annexLayout.width - (level + 1) * indent;
  const cut = isBold ? 'bold' : 'regular';
  const isFillIn = text.includes(blank);
  const lines = isFillIn ? [] : linesOf(text, width, { cut, colour: colours.ink });
  const height = Math.max(isFillIn ? 5.4 : 4.2, heightOfLines(lines)) + 0.6;
  const said = texts.translate(isTicked ? 'annexes.ticked' : 'annexes.notTicked', { text: spoken(text, drawing) });
  const draw = (top: number) => {
    const drop = isFillIn ? 1.2 : 0;
    decoration(file, () => drawTickBox(drawing, left, top + drop, isTicked));
    tagged(file, 'P', said, () => {
      if (!isFillIn) {
        writeBlock(file, lines, left + indent, top);
        return;
      }
      const place = { x: left + indent, y: top + drop + 3, width };
      writeFillIn(drawing, text, place, { cut, size: textSize.body, colour: colours.ink });
    });
  };
  return { height, space: 1.4 * density, draw };
}

/** Boxes to tick beside each other behind a label, under the statement before them. */
export function checkRowPiece(drawing: AnnexDrawing, label: string, options: readonly string[]): Piece {
  const { file, colours, texts, density } = drawing;
  const style = { cut: 'regular', size: textSize.body, colour: colours.ink } as const;
  const gap = 6;
  const draw = (top: number) => {
    let x = annexLayout.left + indent;
    tagged(file, 'P', undefined, () => writeText(file, label, x, top + 3.1, style));
    x += textWidth(label, style.cut, style.size) + gap;
    for (const option of options) {
      const left = x;
      decoration(file, () => drawTickBox(drawing, left, top + 0.1, false));
      tagged(file, 'P', texts.translate('annexes.notTicked', { text: option }), () =>
        writeText(file, option, left + boxSize + 1.6, top + 3.1, style),
      );
      x += boxSize + 1.6 + textWidth(option, style.cut, style.size) + gap;
    }
  };
  return { height: 4.8, space: 1.4 * density, draw };
}
