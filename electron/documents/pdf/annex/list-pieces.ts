import { writeBlock, writeFitted } from '../fit-text.ts';
import { drawLine } from '../pen.ts';
import { decoration, tagged } from '../sheet-file.ts';
import { type AnnexDrawing, annexLayout, heightOfLines, linesOf, textSize } from './annex-drawing.ts';
import { type Piece, withGluedEnds } from './piece.ts';

/** One line of a list: what comes first in bold, then what it is. */
export type ListEntry = { readonly label: string; readonly text: string };

const gap = 6;

/** Entries in columns of equal width, read row by row; labels of a column share a width. */
export function listPieces(
  drawing: AnnexDrawing,
  entries: readonly ListEntry[],
  columns: number,
  labelWidth: number,
): Piece[] {
  const { file, colours, density } = drawing;
  const columnWidth = (annexLayout.width - gap * (columns - 1)) / columns;
  const padding = 0.75 * density;
  const textWidth = columnWidth - labelWidth - 2;
  const rows = Array.from({ length: Math.ceil(entries.length / columns) }, (_, row) =>
    entries.slice(row * columns, (row + 1) * columns),
  );
  const pieces = rows.map((row, at): Piece => {
    const texts = row.map(({ text }) => linesOf(text, textWidth, { size: 8.5, colour: colours.ink }));
    const height = Math.max(...texts.map(heightOfLines)) + padding * 2;
    const draw = (top: number) => {
      row.forEach(({ label }, column) => {
        const x = annexLayout.left + column * (columnWidth + gap);
        decoration(file, () =>
          drawLine(file.pen, [x, top + height], [x + columnWidth, top + height], colours.line, 0.12),
        );
        tagged(file, 'P', undefined, () => {
          const place = { x, y: top + padding + 2.85, width: labelWidth };
          writeFitted(file, label, place, { cut: 'bold', size: 8.5, floor: 6 }, colours.ink);
          writeBlock(file, texts[column]!, x + labelWidth + 2, top + padding);
        });
      });
    };
    return { height, space: at === 0 ? 1 * density : 0, draw };
  });
  return withGluedEnds(pieces);
}

/** Small print below a part. */
export const quiet = { size: textSize.small, isQuiet: true, space: 1.6 } as const;
