import { type DayKind, type DayShape, dayKindLooks } from '../../../shared/design/day-kinds.ts';
import { type Box, type Corners, clipped, drawDots, drawLines, fillCell, num, outlineCell, type Pen } from './pen.ts';
import { dayPaint, type PrintStyle } from './sheet-colours.ts';
import type { SheetFile } from './sheet-file.ts';
import { stamp } from './stamp.ts';

/** How fine a pattern is: distances in millimetres at `scale` 1, smaller for the class sheet's narrow days. */
const spacing = {
  diagonal: 1.4,
  line: 1.3,
  column: 1.1,
  dash: 1.1,
  dashLength: 1,
  dot: 1.3,
  dotRadius: 0.22,
  lineWidth: 0.24,
} as const;

const outlineWidth = 0.12;
const borderWidth = { colour: 0.35, grey: 0.45, minimal: 0.45 } as const;

type Lines = (readonly [number, number, number, number])[];

/** Parallel lines over a box at 45°; `/` rises, `\` falls. The grid starts at the box, so that equal cells are equal. */
function diagonals({ x, y, width, height }: Box, distance: number, isRising: boolean): Lines {
  const step = distance * Math.SQRT2;
  const lines: Lines = [];
  // A rising line holds x + y constant, a falling one x − y.
  const [from, to] = isRising ? [x + y, x + width + y + height] : [x - y - height, x + width - y];
  for (let sum = Math.ceil(from / step) * step; sum <= to; sum += step) {
    if (isRising) lines.push([sum - y, y, sum - y - height, y + height]);
    else lines.push([sum + y, y, sum + y + height, y + height]);
  }
  return lines;
}

function rows({ x, y, width, height }: Box, distance: number): Lines {
  const count = Math.max(1, Math.floor(height / distance));
  const first = y + (height - (count - 1) * distance) / 2;
  return Array.from({ length: count }, (_, at) => [x, first + at * distance, x + width, first + at * distance]);
}

function columns({ x, y, width, height }: Box, distance: number): Lines {
  const count = Math.max(1, Math.floor(width / distance));
  const first = x + (width - (count - 1) * distance) / 2;
  return Array.from({ length: count }, (_, at) => [first + at * distance, y, first + at * distance, y + height]);
}

/** Short lines in rows, every other row shifted by half, as bricks lie. */
function dashes(box: Box, scale: number): Lines {
  const [length, step] = [spacing.dashLength * scale, spacing.dashLength * scale * 2];
  return rows(box, spacing.dash * scale).flatMap(([left, y, right], row) => {
    const first = left + (row % 2 === 0 ? length / 2 : length * 1.5 - step);
    const count = Math.max(0, Math.ceil((right - first) / step));
    return Array.from({ length: count }, (_, at): Lines[number] => {
      const from = first + at * step;
      return [from, y, from + length, y];
    });
  });
}

function dots({ x, y, width, height }: Box, distance: number): (readonly [number, number])[] {
  const centres: (readonly [number, number])[] = [];
  const across = Math.max(1, Math.round(width / distance));
  const down = Math.max(1, Math.round(height / distance));
  for (let row = 0; row < down; row++) {
    for (let column = 0; column < across; column++) {
      centres.push([x + ((column + 0.5) * width) / across, y + ((row + 0.5) * height) / down]);
    }
  }
  return centres;
}

function drawPattern(pen: Pen, box: Box, shape: DayShape, colour: string, scale: number): void {
  const lineWidth = spacing.lineWidth * Math.sqrt(scale);
  const diagonal = spacing.diagonal * scale;
  if (shape === 'dots') {
    drawDots(pen, dots(box, spacing.dot * scale), spacing.dotRadius * Math.sqrt(scale), colour);
  } else if (shape === 'crossHatch') {
    const both = [...diagonals(box, diagonal, true), ...diagonals(box, diagonal, false)];
    drawLines(pen, both, colour, lineWidth * 0.8);
  } else if (shape === 'rising' || shape === 'falling') {
    drawLines(pen, diagonals(box, diagonal, shape === 'rising'), colour, lineWidth);
  } else if (shape === 'grid') {
    const both = [...rows(box, spacing.line * scale), ...columns(box, spacing.line * scale)];
    drawLines(pen, both, colour, lineWidth * 0.7);
  } else if (shape === 'dashes') {
    drawLines(pen, dashes(box, scale), colour, lineWidth * 1.4);
  } else if (shape === 'horizontal') {
    drawLines(pen, rows(box, spacing.line * scale), colour, lineWidth);
  } else if (shape === 'vertical') {
    drawLines(pen, columns(box, spacing.column * scale), colour, lineWidth);
  }
}

const lined: ReadonlySet<DayShape> = new Set([
  'rising',
  'falling',
  'crossHatch',
  'horizontal',
  'vertical',
  'dots',
  'grid',
  'dashes',
]);

/** True for a kind whose ground is not plain in this style. */
export function hasPattern(kind: DayKind, style: PrintStyle): boolean {
  return lined.has(dayKindLooks[kind].shape) && dayPaint(kind, style).pattern !== undefined;
}

/** Shapes on which a letter stands on a plain patch of the fill; the lines of `horizontal` are darker than its letter's ground. */
const patched: ReadonlySet<DayShape> = new Set([
  'rising',
  'falling',
  'crossHatch',
  'vertical',
  'dots',
  'grid',
  'dashes',
]);

/** True when a letter on this kind needs a plain patch below it to be read. */
export function needsPatch(kind: DayKind): boolean {
  return patched.has(dayKindLooks[kind].shape);
}

export type CellOptions = {
  readonly radius?: number;
  /** Side of the corner that is cut off a learning opportunity. */
  readonly cutCorner?: number;
  readonly patternScale?: number;
};

function drawGround(pen: Pen, box: Box, kind: DayKind, style: PrintStyle, options: Required<CellOptions>): void {
  const { radius, cutCorner, patternScale } = options;
  const { shape } = dayKindLooks[kind];
  const paint = dayPaint(kind, style);
  const corners: Corners = shape === 'cutCorner' ? { cutCorner } : { radius };
  fillCell(pen, box, paint.fill, corners);
  if (paint.pattern !== undefined && lined.has(shape)) {
    const colour = paint.pattern;
    clipped(pen, box, corners, () => drawPattern(pen, box, shape, colour, patternScale));
  }
  if (shape === 'border' && paint.pattern !== undefined) {
    outlineCell(pen, box, paint.pattern, borderWidth[style] * Math.sqrt(patternScale), corners);
  } else if (paint.outline !== undefined) {
    outlineCell(pen, box, paint.outline, outlineWidth, corners);
  }
}

/** Paints the ground of a day kind in a box: fill, pattern within it, outline. The letter is the caller's. */
export function paintCell(
  file: SheetFile,
  box: Box,
  kind: DayKind,
  style: PrintStyle,
  options: CellOptions = {},
): void {
  const all = { radius: 0.5, cutCorner: 1, patternScale: 1, ...options };
  const key = [kind, style, num(box.width), num(box.height), all.radius, all.cutCorner, all.patternScale].join(' ');
  stamp(file, key, box, (pen, corner) => drawGround(pen, corner, kind, style, all));
}
