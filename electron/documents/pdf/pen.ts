/** A place on the page in millimetres from its top left corner. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** What the page's graphics state holds now, so that nothing is set twice. */
type Ink = { fill: string; stroke: string; lineWidth: number; font: string };

/**
 * Collects drawing operators in millimetres. Sheets are thousands of small marks, so they are written straight as PDF
 * operators; pdfkit keeps the file, its pages, fonts and structure.
 */
export type Pen = { readonly out: string[]; ink: Ink };

const noInk: Ink = { fill: '', stroke: '', lineWidth: -1, font: '' };

export function createPen(): Pen {
  return { out: [], ink: { ...noInk } };
}

/** Forgets what the graphics state holds: a new page starts with none of it. */
export function resetInk(pen: Pen): void {
  pen.ink = { ...noInk };
}

/**
 * The page's own unit in millimetres. Hundredths are finer than any printer, and whole numbers are the shortest and the
 * fastest to write.
 */
export const unit = 0.01;

/** Millimetres as an operator takes them: whole units. */
export function num(millimetres: number): number {
  return Math.round(millimetres / unit);
}

/** Operators as bytes; they are plain ASCII, texts are glyph numbers by now. */
export function operatorBytes(operators: readonly string[]): Uint8Array {
  return Buffer.from(`${operators.join('\n')}\n`, 'latin1');
}

const colourOperands = new Map<string, string>();

function operandsOf(colour: string): string {
  const known = colourOperands.get(colour);
  if (known !== undefined) return known;
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const text = parts.map((part) => String(Math.round(part * 1000) / 1000)).join(' ');
  colourOperands.set(colour, text);
  return text;
}

export function setFill(pen: Pen, colour: string): void {
  if (pen.ink.fill === colour) return;
  pen.ink.fill = colour;
  pen.out.push(`${operandsOf(colour)} rg`);
}

function setStroke(pen: Pen, colour: string, lineWidth: number): void {
  if (pen.ink.stroke !== colour) {
    pen.ink.stroke = colour;
    pen.out.push(`${operandsOf(colour)} RG`);
  }
  if (pen.ink.lineWidth !== lineWidth) {
    pen.ink.lineWidth = lineWidth;
    pen.out.push(`${num(lineWidth)} w`);
  }
}

/** The part of a circle's control point that makes four curves round. */
const roundness = 0.5523;

/** The path of a box, with round corners where a radius is given. */
function boxPath({ x, y, width, height }: Box, radius: number): string {
  const [left, top, right, bottom] = [num(x), num(y), num(x + width), num(y + height)];
  if (radius <= 0) return `${left} ${top} ${right - left} ${bottom - top} re`;
  const r = num(radius);
  const k = num(radius * (1 - roundness));
  return (
    `${left + r} ${top} m ${right - r} ${top} l ${right - k} ${top} ${right} ${top + k} ${right} ${top + r} c ` +
    `${right} ${bottom - r} l ${right} ${bottom - k} ${right - k} ${bottom} ${right - r} ${bottom} c ` +
    `${left + r} ${bottom} l ${left + k} ${bottom} ${left} ${bottom - k} ${left} ${bottom - r} c ` +
    `${left} ${top + r} l ${left} ${top + k} ${left + k} ${top} ${left + r} ${top} c h`
  );
}

export type Corners = { readonly radius?: number; readonly cutCorner?: number };

/** The path of a cell: round corners, or the top right one cut off. */
export function cellPath(box: Box, { radius = 0, cutCorner = 0 }: Corners): string {
  if (cutCorner <= 0) return boxPath(box, radius);
  const [right, bottom] = [box.x + box.width, box.y + box.height];
  const corners = [
    [box.x, box.y],
    [right - cutCorner, box.y],
    [right, box.y + cutCorner],
    [right, bottom],
    [box.x, bottom],
  ] as const;
  return `${corners.map(([x, y], at) => `${num(x)} ${num(y)} ${at === 0 ? 'm' : 'l'}`).join(' ')} h`;
}

export function fillCell(pen: Pen, box: Box, colour: string, corners: Corners = {}): void {
  setFill(pen, colour);
  pen.out.push(cellPath(box, corners), 'f');
}

/** A line around a box; the line lies inside it, so that neighbours keep their distance. */
export function outlineCell(pen: Pen, box: Box, colour: string, lineWidth: number, corners: Corners = {}): void {
  setStroke(pen, colour, lineWidth);
  const inset = lineWidth / 2;
  const inner = { x: box.x + inset, y: box.y + inset, width: box.width - lineWidth, height: box.height - lineWidth };
  pen.out.push(cellPath(inner, corners), 'S');
}

export function drawLine(
  pen: Pen,
  from: readonly [number, number],
  to: readonly [number, number],
  colour: string,
  lineWidth: number,
): void {
  setStroke(pen, colour, lineWidth);
  pen.out.push(`${num(from[0])} ${num(from[1])} m ${num(to[0])} ${num(to[1])} l S`);
}

/** Several lines as one path: cheap for patterns. Each is x, y, x, y. */
export function drawLines(
  pen: Pen,
  lines: readonly (readonly [number, number, number, number])[],
  colour: string,
  lineWidth: number,
): void {
  if (lines.length === 0) return;
  setStroke(pen, colour, lineWidth);
  pen.out.push(`${lines.map((at) => `${num(at[0])} ${num(at[1])} m ${num(at[2])} ${num(at[3])} l`).join(' ')} S`);
}

/** Filled dots of one colour as one path. */
export function drawDots(
  pen: Pen,
  centres: readonly (readonly [number, number])[],
  radius: number,
  colour: string,
): void {
  if (centres.length === 0) return;
  setFill(pen, colour);
  const dots = centres.map(([x, y]) =>
    boxPath({ x: x - radius, y: y - radius, width: radius * 2, height: radius * 2 }, radius),
  );
  pen.out.push(`${dots.join(' ')} f`);
}

/** Draws inside a cell only; what lies over its edge is cut. */
export function clipped(pen: Pen, box: Box, corners: Corners, draw: () => void): void {
  const before = { ...pen.ink };
  pen.out.push(`q ${cellPath(box, corners)} W n`);
  draw();
  pen.out.push('Q');
  pen.ink = before;
}
