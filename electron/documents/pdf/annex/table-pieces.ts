import type { HalfLook } from '../../../../shared/design/day-looks.ts';
import { drawHalf } from '../draw-day-cell.ts';
import { writeBlock } from '../fit-text.ts';
import { drawLine, fillCell } from '../pen.ts';
import { decoration, group, tagged } from '../sheet-file.ts';
import { type Align, writeText } from '../write-text.ts';
import { type AnnexDrawing, annexLayout, heightOfLines, linesOf, textSize } from './annex-drawing.ts';
import { drawWritingLine } from './fill-in.ts';
import { type Piece, type PieceBranch, type PieceHead, withGluedEnds } from './piece.ts';

/** A column: its width in millimetres, or 0 for what is left. */
export type TableColumn = { readonly label: string; readonly width: number; readonly align?: Align };

export type TableCell = {
  readonly text: string;
  readonly isBold?: boolean;
  readonly isQuiet?: boolean;
  /** The letter of a day in front of the text, as on the year sheet. */
  readonly swatch?: HalfLook;
  /** A line to write on instead of a text. */
  readonly isBlank?: boolean;
};

/** `isTotal` rows stand under a dark line. */
export type TableRow = { readonly cells: readonly TableCell[]; readonly isTotal?: boolean };

export type TableFrame = { readonly left: number; readonly width: number };

const gap = 3;
const swatch = { width: 5.4, height: 3.3, gap: 1.4 } as const;
const noNumbers = new Map<number, string>();

type PlacedColumn = TableColumn & { readonly x: number };

function placeColumns(columns: readonly TableColumn[], frame: TableFrame): PlacedColumn[] {
  const fixed = columns.reduce((sum, { width }) => sum + width, 0) + gap * (columns.length - 1);
  const open = columns.filter(({ width }) => width === 0).length;
  let x = frame.left;
  return columns.map((column) => {
    const width = column.width === 0 ? (frame.width - fixed) / open : column.width;
    const placed = { ...column, width, x };
    x += width + gap;
    return placed;
  });
}

function writeAligned(drawing: AnnexDrawing, lines: ReturnType<typeof linesOf>, column: PlacedColumn, top: number) {
  if (column.align !== 'right') {
    writeBlock(drawing.file, lines, column.x, top);
    return;
  }
  let y = top;
  for (const { text, cut, size, colour, leading } of lines) {
    writeText(drawing.file, text, column.x + column.width, y + leading * 0.76, { cut, size, colour }, 'right');
    y += leading;
  }
}

/** The head of a table: its labels over a dark line; drawn again on every page, where it is decoration. */
function headOf(
  drawing: AnnexDrawing,
  columns: readonly PlacedColumn[],
  frame: TableFrame,
): PieceHead & { tag(top: number): void } {
  const { file, colours } = drawing;
  const labels = columns.map(({ label, width }) =>
    linesOf(label, width, { size: textSize.small, colour: colours.ink3 }),
  );
  const height = Math.max(...labels.map(heightOfLines)) + 1;
  const rule = (top: number) =>
    drawLine(file.pen, [frame.left, top + height], [frame.left + frame.width, top + height], colours.rule, 0.25);
  const write = (at: number, top: number) =>
    writeAligned(drawing, labels[at]!, columns[at]!, top + height - 0.8 - heightOfLines(labels[at]!));
  return {
    height: height + 0.4,
    draw: (top) =>
      decoration(file, () => {
        rule(top);
        columns.forEach((_, at) => {
          write(at, top);
        });
      }),
    tag: (top) => {
      decoration(file, () => rule(top));
      group(file, 'TR', () => {
        columns.forEach((_, at) => {
          tagged(file, 'TH', undefined, () => write(at, top));
        });
      });
    },
  };
}

type DrawnCell = { readonly lines: ReturnType<typeof linesOf>; readonly cell: TableCell };

function drawCell(drawing: AnnexDrawing, { lines, cell }: DrawnCell, column: PlacedColumn, top: number): void {
  const alt = cell.isBlank === true ? drawing.texts.translate('annexes.toFillIn') : undefined;
  tagged(drawing.file, 'TD', alt, () => {
    if (cell.isBlank === true) drawWritingLine(drawing, column.x, top + 3.1, column.width);
    if (cell.swatch === undefined) {
      writeAligned(drawing, lines, column, top);
      return;
    }
    const box = { x: column.x, y: top + 0.15, width: swatch.width, height: swatch.height };
    drawHalf(drawing, box, cell.swatch, { letterSize: 7, numbers: noNumbers });
    writeBlock(drawing.file, lines, column.x + swatch.width + swatch.gap, top);
  });
}

function rowPiece(
  drawing: AnnexDrawing,
  { cells, isTotal = false }: TableRow,
  columns: readonly PlacedColumn[],
  frame: TableFrame,
): Piece {
  const { file, colours, density } = drawing;
  const padding = 1.15 * density;
  const drawn = cells.map((cell, at): DrawnCell => {
    const room = columns[at]!.width - (cell.swatch === undefined ? 0 : swatch.width + swatch.gap);
    const colour = cell.isQuiet === true ? colours.ink3 : colours.ink;
    const cut = isTotal || cell.isBold === true ? 'bold' : 'regular';
    return { cell, lines: linesOf(cell.text, room, { cut, colour }) };
  });
  const text = Math.max(3.9, ...drawn.map(({ lines }) => heightOfLines(lines)));
  const draw = (top: number, height: number) => {
    decoration(file, () => {
      const ends = [frame.left, frame.left + frame.width] as const;
      if (isTotal) fillCell(file.pen, { x: ends[0], y: top, width: frame.width, height }, colours.shade);
      const [y, colour, lineWidth] = isTotal ? [top, colours.rule, 0.25] : [top + height, colours.line, 0.12];
      drawLine(file.pen, [ends[0], y], [ends[1], y], colour, lineWidth);
    });
    group(file, 'TR', () => {
      drawn.forEach((cell, at) => {
        drawCell(drawing, cell, columns[at]!, top + padding);
      });
    });
  };
  return { height: text + padding * 2, space: 0, draw };
}

const wholeWidth: TableFrame = { left: annexLayout.left, width: annexLayout.width };

/** A table that may run over pages: its head comes again, and no row stands lonely on a page. */
export function tablePieces(
  drawing: AnnexDrawing,
  columns: readonly TableColumn[],
  rows: readonly TableRow[],
  frame: TableFrame = wholeWidth,
): Piece[] {
  const placed = placeColumns(columns, frame);
  const head = headOf(drawing, placed, frame);
  const branch: PieceBranch = { type: 'Table' };
  const first: Piece = { height: head.height, space: 1.2 * drawing.density, isGlued: true, branch, draw: head.tag };
  const pieces = rows.map((row) => ({ ...rowPiece(drawing, row, placed, frame), branch, head }));
  return [first, ...withGluedEnds(pieces)];
}
