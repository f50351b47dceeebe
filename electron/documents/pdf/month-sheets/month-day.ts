import { civilDate } from '../../../../shared/calendar/iso-date.ts';
import type { DayKind } from '../../../../shared/design/day-kinds.ts';
import { hasKind } from '../../../../shared/design/day-looks.ts';
import { formatDate } from '../../../../shared/messages/format.ts';
import { type DayContent, dayContentsOf } from '../../day-content.ts';
import { dayNamesOf } from '../../day-names.ts';
import { drawHalf, drawMarks, middleBaseline } from '../draw-day-cell.ts';
import { firstBaseline, fitBlock, type Paragraph, writeBlock, writeFitted } from '../fit-text.ts';
import { hasPattern, paintCell } from '../paint-day.ts';
import { type Box, fillCell, outlineCell } from '../pen.ts';
import { dayPaint } from '../sheet-colours.ts';
import { decoration, tagged } from '../sheet-file.ts';
import { dayInWords } from '../sheet-texts.ts';
import { textWidth, writeText } from '../write-text.ts';
import { type BlockLines, blockLines, dayNameText } from './block-lines.ts';
import type { MonthDrawing } from './month-drawing.ts';

const dateHeight = 6.2;
/** Room for the letter in front of the words, at 10.5 points. */
const letterColumn = 7.2;
const gapBetweenHalves = 0.7;

/** The date, and at its right what the day is called beside its block: the school holiday it lies in. */
function writeDate(drawing: MonthDrawing, index: number, box: Box, isOwn: boolean): void {
  const { file, texts, colours, sheet } = drawing;
  const { plan } = sheet.facts;
  const day = plan.context.frame.first + index;
  const isMuted = !isOwn || index % 7 > 4;
  const text = isOwn ? String(civilDate(day).day) : formatDate(day, texts.language);
  const size = isOwn ? 13 : 8;
  const style = { cut: isMuted ? 'regular' : 'bold', size, colour: isMuted ? colours.ink3 : colours.ink } as const;
  const taken = writeFitted(
    file,
    text,
    { x: box.x + 0.6, y: box.y + 4.7, width: box.width - 1 },
    { ...style, floor: 6 },
    style.colour,
  );
  if (!isOwn) return;
  const named = dayNamesOf(plan, index).find(
    (name) =>
      'period' in name && name.period !== undefined && isHoliday(plan.classDays.calendarDays.holidays, name.period),
  );
  if (named === undefined || index % 7 > 4) return;
  const place = { x: box.x + box.width - 0.4, y: box.y + 4.5, width: box.width - taken - 3, align: 'right' } as const;
  writeFitted(file, dayNameText(named, texts), place, { cut: 'regular', size: 7, floor: 4.5 }, colours.ink3);
}

function isHoliday(holidays: readonly { readonly id: string }[], id: string): boolean {
  return holidays.some((holiday) => holiday.id === id);
}

/** Type sizes of a block in points: larger where the month has few weeks, smaller in half a block. */
function sizesOf(height: number, isHalf: boolean): { readonly large: number; readonly small: number } {
  if (isHalf) return { large: 9, small: 7 };
  const large = Math.min(12.5, Math.max(10, 10 + (height - 18) * 0.2));
  return { large, small: Math.min(8.4, large * 0.76) };
}

function paragraphsOf({ headings, lines }: BlockLines, colour: string, height: number, isHalf: boolean): Paragraph[] {
  const { large, small } = sizesOf(height, isHalf);
  const [bold, plain] = isHalf ? [[headings.join(', ')], [lines.join(', ')]] : [headings, lines];
  return [
    ...bold.map((text) => ({ text, cut: 'bold', size: large, floor: 4.2, colour }) as const),
    ...plain.map((text) => ({ text, cut: 'regular', size: small, floor: 4.2, colour }) as const),
  ];
}

const cellOfBlock = { radius: 0.9, cutCorner: 3, patternScale: 1.5 } as const;

/** The plain ground that words on a pattern stand on, no larger than they need. */
function drawPatch({ file, style }: MonthDrawing, kind: DayKind, box: Box, height: number): void {
  if (!hasPattern(kind, style)) return;
  const patch = {
    x: box.x + 0.12,
    y: box.y + 0.12,
    width: box.width - 0.24,
    height: Math.min(height, box.height - 0.24),
  };
  fillCell(file.pen, patch, dayPaint(kind, style).fill, { radius: 0.8 });
}

/** One block: the ground of its kind, the letter in front, then its words. */
function drawBlock(drawing: MonthDrawing, content: DayContent, index: number, box: Box, isHalf: boolean): void {
  const { file, style, texts, numbers, sheet } = drawing;
  const { look } = content;
  if (!hasKind(look)) {
    drawHalf(drawing, box, look, { letterSize: 9, numbers });
    return;
  }
  const { letter } = dayPaint(look.kind, style);
  const words = blockLines(content, index, sheet.facts.plan, drawing.hasSeveralPlaces, texts);
  const { large } = sizesOf(box.height, isHalf);
  const number = numbers.get(look.workplace) ?? '';
  const letterWidth = textWidth(texts.letters[look.kind], 'bold', large);
  const numberWidth = number === '' ? 0 : textWidth(number, 'bold', large * 0.62) + 0.2;
  const indent = Math.max(letterColumn * (large / 10.5), 1.5 + letterWidth + numberWidth + 1.3);
  const room = { x: box.x + indent, y: box.y + 1.1, width: box.width - indent - 1.4, height: box.height - 2.2 };
  const lines = fitBlock(paragraphsOf(words, letter, box.height, isHalf), room.width, room.height);
  paintCell(file, box, look.kind, style, cellOfBlock);
  drawPatch(
    drawing,
    look.kind,
    box,
    lines.reduce((sum, { leading }) => sum + leading, 1.9),
  );
  const baseline = room.y + firstBaseline(large);
  writeText(file, texts.letters[look.kind], box.x + 1.5, baseline, { cut: 'bold', size: large, colour: letter });
  writeText(file, number, box.x + 1.7 + letterWidth, baseline + 0.3, {
    cut: 'bold',
    size: large * 0.62,
    colour: letter,
  });
  writeBlock(file, lines, room.x, room.y);
  drawMarks(drawing, box, look, letter);
}

/** A day of the month: date, name, and its block or its two halves, morning above. */
export function drawMonthDay(drawing: MonthDrawing, index: number, box: Box): void {
  const { file, looks, sheet, texts, colours } = drawing;
  const look = looks[index]!;
  const contents = dayContentsOf(sheet.facts.plan, look);
  const body = { ...box, y: box.y + dateHeight, height: box.height - dateHeight };
  const draw = () => {
    writeDate(drawing, index, box, true);
    if (contents.length === 1) drawBlock(drawing, contents[0]!, index, body, false);
    else {
      const height = (body.height - gapBetweenHalves) / 2;
      contents.forEach((content, at) => {
        const y = body.y + at * (height + gapBetweenHalves);
        drawBlock(drawing, content, index, { ...body, y, height }, true);
      });
    }
    if (sheet.changedDays?.has(sheet.facts.plan.context.frame.first + index)) {
      outlineCell(file.pen, body, colours.ink, 0.4, { radius: 0.9 });
    }
  };
  if (!hasKind(look.morning) && !hasKind(look.afternoon)) {
    decoration(file, draw);
    return;
  }
  const words = contents.flatMap((content) => {
    const { headings, lines } = blockLines(content, index, sheet.facts.plan, true, texts);
    return hasKind(content.look) ? [...headings, ...lines] : [];
  });
  tagged(file, 'P', [dayInWords(look, sheet.facts.plan.context.frame.first, texts), ...words].join(', '), draw);
}

/** A day of the month before or after: date, letter and first time, without colour, so that its week is whole. */
export function drawNeighbourDay(drawing: MonthDrawing, index: number, box: Box): void {
  const { file, looks, sheet, texts, colours } = drawing;
  const look = looks[index];
  if (look === undefined) return;
  const contents = dayContentsOf(sheet.facts.plan, look).filter(({ look: half }) => hasKind(half));
  decoration(file, () => {
    outlineCell(file.pen, { ...box, y: box.y + dateHeight, height: box.height - dateHeight }, colours.line, 0.12, {
      radius: 0.9,
    });
    writeDate(drawing, index, box, false);
    contents.forEach((content, at) => {
      const { kind } = content.look;
      if (!hasKind(content.look)) return;
      const { headings } = blockLines(content, index, sheet.facts.plan, false, texts);
      const line = { x: box.x, y: box.y + dateHeight + 1 + at * 5, width: box.width, height: 5 };
      const y = middleBaseline(line, 8);
      writeText(
        file,
        texts.letters[kind as keyof typeof texts.letters],
        box.x + 3,
        y,
        { cut: 'bold', size: 8, colour: colours.ink3 },
        'centre',
      );
      const place = { x: box.x + letterColumn + 1.3, y, width: box.width - letterColumn - 2 };
      writeFitted(file, headings.join(', '), place, { cut: 'regular', size: 8, floor: 4.5 }, colours.ink3);
    });
  });
}
