import { fitBlock, writeBlock } from '../fit-text.ts';
import { type Box, outlineCell } from '../pen.ts';
import { decoration, group, tagged } from '../sheet-file.ts';
import { writeText } from '../write-text.ts';
import { type AnnexDrawing, annexLayout, smallestSize } from './annex-drawing.ts';
import { blank, spoken, writeFillIn } from './fill-in.ts';
import type { Piece } from './piece.ts';

/** Who signs. An organisation says who signs for it; `day` is the date of an agreement that is already given, in words. */
export type Signatory = {
  readonly role: string;
  readonly name: string;
  readonly isOrganisation: boolean;
  readonly day?: string;
};

const gap = 4;
/** More than this in a row leaves no width to sign in. */
const mostInRow = 4;
const inset = 2.4;
const boxHeight = 38;

function drawSignatory(drawing: AnnexDrawing, { role, name, isOrganisation, day }: Signatory, box: Box): void {
  const { file, colours, texts } = drawing;
  const inner = { x: box.x + inset, width: box.width - inset * 2 };
  decoration(file, () => outlineCell(file.pen, box, colours.ink3, 0.2, { radius: 0.8 }));
  const roleLine = { text: role, cut: 'regular', size: 7.5, floor: 5, colour: colours.ink3 } as const;
  const nameLines = {
    text: name === blank ? '' : name,
    cut: 'bold',
    size: 9,
    floor: smallestSize,
    colour: colours.ink,
  } as const;
  const head = fitBlock([roleLine, nameLines], inner.width, 12.2);
  const small = { size: 7.5, colour: colours.ink2 };
  const lines = [
    ...(name === blank ? [texts.translate('annexes.sign.name', { name })] : []),
    ...(isOrganisation ? [texts.translate('annexes.sign.by', { name: blank })] : []),
    texts.translate('annexes.sign.day', { day: day ?? blank }),
  ];
  tagged(
    file,
    'P',
    [role, ...(name === blank ? [] : [name]), ...lines.map((line) => spoken(line, drawing))].join(', '),
    () => {
      writeBlock(file, head, inner.x, box.y + 1.6);
      lines.forEach((line, at) => {
        const y = box.y + 24.6 - (lines.length - 1 - at) * 5.6;
        writeFillIn(drawing, line, { ...inner, y, longest: inner.width }, small);
      });
      const hint = { cut: 'regular', size: 6.5, colour: colours.ink3 } as const;
      writeText(file, texts.translate('annexes.sign.here'), inner.x, box.y + box.height - 1.6, hint);
    },
  );
}

/** A box to sign in for every party, at the foot of the last page; rows of at most four, kept together. */
export function signaturePieces(drawing: AnnexDrawing, signatories: readonly Signatory[]): Piece[] {
  const { left, width } = annexLayout;
  const rows = Math.ceil(signatories.length / mostInRow);
  const inRow = Math.ceil(signatories.length / rows);
  const boxWidth = (width - (inRow - 1) * gap) / inRow;
  return Array.from({ length: rows }, (_, row): Piece => {
    const own = signatories.slice(row * inRow, (row + 1) * inRow);
    return {
      height: boxHeight,
      space: row === 0 ? 7 * drawing.density : 3,
      isGlued: row < rows - 1,
      sinks: row === 0,
      draw: (top) =>
        group(drawing.file, 'Sect', () => {
          own.forEach((signatory, at) => {
            const box = { x: left + at * (boxWidth + gap), y: top, width: boxWidth, height: boxHeight };
            drawSignatory(drawing, signatory, box);
          });
        }),
    };
  });
}
