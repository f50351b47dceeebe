import { writeFitted } from '../fit-text.ts';
import { drawLine, fillCell } from '../pen.ts';
import { decoration, tagged } from '../sheet-file.ts';
import { type AnnexDrawing, annexLayout, textSize } from './annex-drawing.ts';
import type { Piece } from './piece.ts';

/** A figure with what it is and, below it, its limit. */
export type Figure = { readonly label: string; readonly value: string; readonly limit?: string };

const inset = 3;

/** Figures in a band: label, value and limit below each other, as in the hours header of the planner. */
export function figuresPiece(drawing: AnnexDrawing, figures: readonly Figure[]): Piece {
  const { file, colours, density } = drawing;
  const { left, right, width } = annexLayout;
  const columnWidth = width / figures.length;
  const hasLimits = figures.some(({ limit }) => limit !== undefined);
  const height = hasLimits ? 14.5 : 11.5;
  const draw = (top: number) => {
    decoration(file, () => {
      fillCell(file.pen, { x: left, y: top, width, height }, colours.shade);
      drawLine(file.pen, [left, top], [right, top], colours.line, 0.12);
      drawLine(file.pen, [left, top + height], [right, top + height], colours.line, 0.12);
      figures.slice(1).forEach((_, at) => {
        const x = left + (at + 1) * columnWidth;
        drawLine(file.pen, [x, top + 2], [x, top + height - 2], colours.line, 0.12);
      });
    });
    figures.forEach(({ label, value, limit = '' }, at) => {
      const place = { x: left + at * columnWidth + inset, width: columnWidth - inset - 1 };
      const small = { cut: 'regular', size: textSize.small, floor: 5 } as const;
      tagged(file, 'P', undefined, () => {
        writeFitted(file, label, { ...place, y: top + 3.9 }, small, colours.ink3);
        writeFitted(file, value, { ...place, y: top + 8.9 }, { cut: 'bold', size: 11.5, floor: 7 }, colours.ink);
        writeFitted(file, limit, { ...place, y: top + 12.4 }, { ...small, size: 7 }, colours.ink3);
      });
    });
  };
  return { height, space: 1.5 * density, draw };
}
