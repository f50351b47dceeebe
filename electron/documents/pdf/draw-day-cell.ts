import type { DayKind } from '../../../shared/design/day-kinds.ts';
import { type DayLook, type HalfLook, hasKind } from '../../../shared/design/day-looks.ts';
import { needsPatch, paintCell } from './paint-day.ts';
import { type Box, drawDots, fillCell, outlineCell } from './pen.ts';
import { dayPaint, type PrintStyle, type SheetColours } from './sheet-colours.ts';
import { pt, type SheetFile } from './sheet-file.ts';
import type { SheetTexts } from './sheet-texts.ts';
import { textWidth, writeText } from './write-text.ts';

/** What every drawing function of a sheet needs. */
export type SheetDrawing = {
  readonly file: SheetFile;
  readonly texts: SheetTexts;
  readonly style: PrintStyle;
  readonly colours: SheetColours;
};

/** Height of IBM Plex Sans capitals over their size. */
const capHeight = 0.698;

/** The baseline that puts capitals and figures in the middle of a box. */
export function middleBaseline(box: Box, size: number): number {
  return box.y + (box.height + pt(size) * capHeight) / 2;
}

/** Numbers of the workplaces that share their letter with another one in the same plan: written small behind it. */
export type WorkplaceNumbers = ReadonlyMap<number, string>;

export type DayCellOptions = { readonly letterSize: number; readonly numbers: WorkplaceNumbers };

function writeLetter(drawing: SheetDrawing, box: Box, half: HalfLook & { kind: DayKind }, options: DayCellOptions) {
  const { file, texts, style } = drawing;
  const paint = dayPaint(half.kind, style);
  const letter = texts.letters[half.kind];
  const number = options.numbers.get(half.workplace) ?? '';
  const size = options.letterSize;
  const letterWidth = textWidth(letter, 'bold', size);
  const numberSize = size * 0.66;
  const width = letterWidth + (number === '' ? 0 : 0.15 + textWidth(number, 'bold', numberSize));
  const x = box.x + (box.width - width) / 2;
  const y = middleBaseline(box, size);
  if (needsPatch(half.kind)) {
    const patch = { x: x - 0.45, y: box.y + 0.25, width: width + 0.9, height: box.height - 0.5 };
    fillCell(file.pen, patch, paint.fill, { radius: 0.4 });
  }
  writeText(file, letter, x, y, { cut: 'bold', size, colour: paint.letter });
  if (number !== '') {
    const style = { cut: 'bold', size: numberSize, colour: paint.letter } as const;
    writeText(file, number, x + letterWidth + 0.15, y + 0.2, style);
  }
  drawMarks(drawing, box, half, paint.letter);
}

/** The pin's dot top right, the small italic v bottom right. */
export function drawMarks({ file }: SheetDrawing, box: Box, half: HalfLook, colour: string): void {
  const right = box.x + box.width;
  const inset = Math.min(0.9, box.width * 0.16);
  if (half.isPinned) drawDots(file.pen, [[right - inset, box.y + box.height * 0.3]], 0.36, colour);
  if (half.hasV) {
    writeText(file, 'v', right - 0.4, box.y + box.height - 0.45, { cut: 'boldItalic', size: 5, colour }, 'right');
  }
}

/** A half without a kind: a weekday between agreements or outside a part-time week keeps a faint box with a dash or a dot. */
function drawEmpty({ file, colours }: SheetDrawing, box: Box, half: HalfLook): void {
  if (half.kind !== 'noAgreement' && half.kind !== 'unplanned') return;
  outlineCell(file.pen, box, colours.line, 0.12, { radius: 0.5 });
  const text = half.kind === 'noAgreement' ? '–' : '·';
  writeText(
    file,
    text,
    box.x + box.width / 2,
    middleBaseline(box, 7),
    { cut: 'regular', size: 7, colour: colours.ink3 },
    'centre',
  );
}

/** Paints one half, or a whole day, with its letter and marks. */
export function drawHalf(drawing: SheetDrawing, box: Box, half: HalfLook, options: DayCellOptions): void {
  if (!hasKind(half)) {
    drawEmpty(drawing, box, half);
    return;
  }
  paintCell(drawing.file, box, half.kind, drawing.style);
  writeLetter(drawing, box, half, options);
}

const gapBetweenHalves = 0.25;

/** Paints a day: one shape, or its halves side by side, morning left. */
export function drawDayCell(drawing: SheetDrawing, box: Box, look: DayLook, options: DayCellOptions): void {
  if (look.isWhole) {
    drawHalf(drawing, box, look.morning, options);
    return;
  }
  const width = (box.width - gapBetweenHalves) / 2;
  drawHalf(drawing, { ...box, width }, look.morning, options);
  drawHalf(drawing, { ...box, x: box.x + width + gapBetweenHalves, width }, look.afternoon, options);
}
