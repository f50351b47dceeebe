import { type DayLook, hasKind } from '../../../../shared/design/day-looks.ts';
import { formatClockRange, formatMinutes } from '../../../../shared/messages/format.ts';
import { type DayContent, dayContentsOf } from '../../day-content.ts';
import type { LearnerSheet } from '../../sheet-request.ts';
import { drawMarks, middleBaseline } from '../draw-day-cell.ts';
import { fitBlock, type PlacedLine, writeBlock } from '../fit-text.ts';
import { hasPattern, paintCell } from '../paint-day.ts';
import { type Box, fillCell, outlineCell } from '../pen.ts';
import { dayPaint } from '../sheet-colours.ts';
import { textWidth, writeText } from '../write-text.ts';
import type { AttendanceDrawing } from './attendance-drawing.ts';

const letterSize = 7.5;
const stripShare = 0.38;
const halfGap = 0.5;
const inset = 0.9;

/** True where the learner is expected: there is something to tick. */
function isExpected({ look }: DayContent): boolean {
  return look.kind === 'school' || look.kind.startsWith('work-') || look.kind === 'deviation-work';
}

/** What is planned in a few words, best first: lesson periods, hours of work, how long, or the name of the kind. */
function planTexts(content: DayContent, { texts }: AttendanceDrawing): string[] {
  if (content.look.kind === 'school')
    return [texts.translate('documents.yearSheet.lessonPeriodCount', { count: content.lessonPeriods })];
  if (!isExpected(content)) return [texts.names[content.look.kind]];
  const times = content.parts.map(({ start, end }) => formatClockRange(start, end, texts.language)).join(', ');
  return [times, formatMinutes(content.workMinutes, texts.language)];
}

/** The first of the texts that fits whole, as lines; none where the place is too small for every one. */
function fitWhole(texts: readonly string[], colour: string, width: number, height: number): PlacedLine[] {
  for (const text of texts) {
    const lines = fitBlock([{ text, cut: 'regular', size: 6.6, floor: 4.2, colour }], width, height);
    if (lines.map((line) => line.text).join(' ') === text) return lines;
  }
  return [];
}

/** The ground of a kind with its letter, and behind it what is planned. */
function drawPlan(drawing: AttendanceDrawing, content: DayContent, box: Box): void {
  const { file, style, texts } = drawing;
  const { look } = content;
  if (!hasKind(look)) return;
  const { fill, letter: colour } = dayPaint(look.kind, style);
  const letter = texts.letters[look.kind];
  const indent = inset + textWidth(letter, 'bold', letterSize) + 1;
  const said = planTexts(content, drawing);
  const lines = fitWhole(said, colour, box.width - indent - 0.5, box.height - 0.2);
  const height = lines.reduce((sum, { leading }) => sum + leading, 0);
  paintCell(file, box, look.kind, style, { radius: 0.5, cutCorner: 1 });
  if (hasPattern(look.kind, style)) {
    const widest = Math.max(0, ...lines.map(({ text, cut, size }) => textWidth(text, cut, size)));
    const patch = {
      x: box.x + 0.3,
      y: box.y + 0.3,
      width: Math.min(box.width - 0.6, indent + widest + 0.3),
      height: box.height - 0.6,
    };
    fillCell(file.pen, patch, fill, { radius: 0.4 });
  }
  writeText(file, letter, box.x + inset, middleBaseline(box, letterSize), { cut: 'bold', size: letterSize, colour });
  writeBlock(file, lines, box.x + indent, box.y + (box.height - height) / 2);
  drawMarks(drawing, box, { ...look, isPinned: false }, colour);
}

function drawTick({ file, colours }: AttendanceDrawing, box: Box): void {
  outlineCell(file.pen, box, colours.ink3, 0.15, { radius: 0.5 });
}

/** One half, or a whole day: what is planned, and below it a box to tick for each half on which the learner is expected. */
function drawContent(drawing: AttendanceDrawing, content: DayContent, box: Box, isHalf: boolean): void {
  const strip = box.height * stripShare;
  drawPlan(drawing, content, { ...box, height: strip });
  if (!isExpected(content)) return;
  const tick = { ...box, y: box.y + strip + 0.3, height: box.height - strip - 0.3 };
  const width = isHalf ? box.width : (box.width - halfGap) / 2;
  drawTick(drawing, { ...tick, width });
  if (!isHalf) drawTick(drawing, { ...tick, x: box.x + width + halfGap, width });
}

/** A day of a learner; nothing on a day without a kind. */
export function drawAttendanceDay(drawing: AttendanceDrawing, sheet: LearnerSheet, look: DayLook, box: Box): void {
  const contents = dayContentsOf(sheet.facts.plan, look);
  const [morning, afternoon] = contents;
  if (afternoon === undefined) {
    if (hasKind(morning!.look)) drawContent(drawing, morning!, box, false);
    return;
  }
  const width = (box.width - halfGap) / 2;
  if (hasKind(morning!.look)) drawContent(drawing, morning!, { ...box, width }, true);
  if (hasKind(afternoon.look)) drawContent(drawing, afternoon, { ...box, x: box.x + width + halfGap, width }, true);
}
