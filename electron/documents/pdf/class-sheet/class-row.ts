import { isoWeekOf } from '../../../../shared/calendar/iso-date.ts';
import type { DayKind } from '../../../../shared/design/day-kinds.ts';
import { type DayLook, type HalfLook, hasKind } from '../../../../shared/design/day-looks.ts';
import { formatHours } from '../../../../shared/messages/format.ts';
import { workplaceIdsOf } from '../../workplace-load.ts';
import { middleBaseline } from '../draw-day-cell.ts';
import { fitBlock, type PlacedLine, writeBlock, writeFitted } from '../fit-text.ts';
import { needsPatch, paintCell } from '../paint-day.ts';
import { type Box, drawDots, drawLine, fillCell, outlineCell } from '../pen.ts';
import { dayPaint } from '../sheet-colours.ts';
import { decoration, tagged } from '../sheet-file.ts';
import { textWidth, writeText } from '../write-text.ts';
import { type ClassDrawing, type ClassRow, classLayout, dayWidth, weekColumns } from './class-drawing.ts';

/** Neighbouring weekdays of one kind, or one day of two halves. */
type Run = { readonly first: number; readonly last: number; readonly look: DayLook };

function runsOfWeek(looks: readonly DayLook[], monday: number): Run[] {
  const runs: { first: number; last: number; look: DayLook }[] = [];
  for (let weekday = 0; weekday < 5; weekday++) {
    const look = looks[monday + weekday];
    if (look === undefined) continue;
    const run = runs.at(-1);
    const joins = run?.look.isWhole && look.isWhole && run.look.morning.kind === look.morning.kind;
    if (run && joins) run.last = weekday;
    else runs.push({ first: weekday, last: weekday, look });
  }
  return runs;
}

const patternScale = 0.72;
/** Sizes of letters in a row of the usual height; higher rows have larger ones. */
const [runLetter, dayLetter, halfLetter] = [6, 4.6, 4.2];
const usualRow = 6.3;
const mostGrowth = 1.3;

function growthOf(height: number): number {
  return Math.max(1, Math.min(mostGrowth, height / usualRow));
}

function drawPart(drawing: ClassDrawing, half: HalfLook, box: Box, letterSize: number): void {
  if (!hasKind(half)) return;
  const { file, style, texts } = drawing;
  paintCell(file, box, half.kind, style, { radius: 0, cutCorner: Math.min(1, box.width * 0.4), patternScale });
  const paint = dayPaint(half.kind, style);
  const letter = texts.letters[half.kind];
  const cut = letterSize < runLetter ? 'narrowBold' : 'bold';
  const size = Math.floor(Math.min(letterSize, (box.width * 0.96) / textWidth(letter, cut, 1)) * 20) / 20;
  const width = textWidth(letter, cut, size);
  if (needsPatch(half.kind)) {
    const patchWidth = Math.min(box.width - 0.2, width + 0.5);
    const height = Math.min(box.height - 0.4, size * 0.42);
    const patch = {
      x: box.x + (box.width - patchWidth) / 2,
      y: box.y + (box.height - height) / 2,
      width: patchWidth,
      height,
    };
    fillCell(file.pen, patch, paint.fill);
  }
  writeText(
    file,
    letter,
    box.x + box.width / 2,
    middleBaseline(box, size),
    { cut, size, colour: paint.letter },
    'centre',
  );
}

function drawRun(drawing: ClassDrawing, run: Run, x: number, y: number, height: number, day: number): void {
  const box = { x: x + run.first * day, y, width: (run.last - run.first + 1) * day - 0.08, height };
  const { look } = run;
  const growth = growthOf(height);
  if (look.isWhole) {
    drawPart(drawing, look.morning, box, (run.last > run.first ? runLetter : dayLetter) * growth);
    return;
  }
  const half = (height - 0.15) / 2;
  drawPart(drawing, look.morning, { ...box, height: half }, halfLetter * growth);
  drawPart(drawing, look.afternoon, { ...box, y: y + half + 0.15, height: half }, halfLetter * growth);
}

/** A dot for weekend work in the gap after the week, and an outline for each changed day. */
function drawWeekMarks(
  drawing: ClassDrawing,
  row: ClassRow,
  monday: number,
  x: number,
  y: number,
  height: number,
): void {
  const { file, colours } = drawing;
  const { looks, sheet } = row;
  const { width } = weekColumns(drawing);
  const day = dayWidth(width);
  const weekend = [monday + 5, monday + 6].map((index) => looks[index]).filter((look) => look !== undefined);
  const isWorked = weekend.some(({ morning, afternoon }) => morning.workplace >= 0 || afternoon.workplace >= 0);
  if (isWorked) {
    const centre = [x + width - (width - day * 5) / 2, y] as const;
    drawDots(file.pen, [centre], 0.62, '#FFFFFF');
    drawDots(file.pen, [centre], 0.45, colours.ink);
  }
  for (let weekday = 0; weekday < 5; weekday++) {
    if (!sheet.changedDays?.has(drawing.firstDay + monday + weekday)) continue;
    outlineCell(file.pen, { x: x + weekday * day, y, width: day, height }, colours.ink, 0.25);
  }
}

function lettersOf(look: DayLook, letters: Readonly<Record<DayKind, string>>): string {
  const letter = (half: HalfLook) => (hasKind(half) ? letters[half.kind] : '-');
  return look.isWhole ? letter(look.morning) : `${letter(look.morning)}/${letter(look.afternoon)}`;
}

/** A learner's year for a screen reader: the letters of Monday to Friday, week by week. */
function rowInWords({ mondays, firstDay, texts }: ClassDrawing, { sheet, looks }: ClassRow): string {
  const weeks = mondays.map((monday) => {
    const days = [0, 1, 2, 3, 4].flatMap((weekday) => looks[monday + weekday] ?? []);
    return `${isoWeekOf(firstDay + monday).week} ${days.map((look) => lettersOf(look, texts.letters)).join('')}`;
  });
  return `${sheet.facts.learner.name}: ${weeks.join(', ')}`;
}

/** Where a learner works, in order of time: numbers as in the load below, with the companies' names. */
function placesOf(
  { placeNumbers }: ClassDrawing,
  { sheet }: ClassRow,
): { readonly numbers: string; readonly named: string } {
  const { workplaces, companies } = sheet.facts.plan.context;
  const ids = workplaceIdsOf(sheet.facts.plan);
  const numberOf = (id: string) => String(placeNumbers.get(id) ?? '');
  const named = ids.map((id) => {
    const { company } = workplaces.find(({ workplace }) => workplace.id === id)!;
    // A number stays on the line of its name.
    return `${numberOf(id)}\u00a0${companies[company]!.company.name}`.trim();
  });
  return { numbers: ids.map(numberOf).join(', '), named: named.join(', ') };
}

/** Names where they fit whole; else the numbers alone, which the load explains. */
function fitPlaces(drawing: ClassDrawing, row: ClassRow, width: number, height: number): PlacedLine[] {
  const { numbers, named } = placesOf(drawing, row);
  const text = { cut: 'regular', size: 5, floor: 3.8, colour: drawing.colours.ink3 } as const;
  const lines = fitBlock([{ ...text, text: named }], width, height);
  const isWhole = lines.map((line) => line.text).join('').length >= named.replace(/ /g, '').length;
  const isCut = lines.at(-1)?.text.endsWith('…') ?? false;
  return isWhole && !isCut ? lines : fitBlock([{ ...text, size: 6.5, text: numbers }], width, height);
}

function drawNames(drawing: ClassDrawing, row: ClassRow, y: number, height: number): void {
  const { file, colours } = drawing;
  const { left, right, names, places, average } = classLayout;
  const { learner, hours } = row.sheet.facts;
  const center = (lines: readonly { leading: number }[]) =>
    y + (height - lines.reduce((sum, { leading }) => sum + leading, 0)) / 2;
  const name = fitBlock(
    [{ text: learner.name, cut: 'regular', size: 8, floor: 3.9, colour: colours.ink }],
    names - 1,
    height,
  );
  writeBlock(file, name, left, center(name));
  const at = fitPlaces(drawing, row, places - 1.2, height);
  writeBlock(file, at, left + names, center(at));
  if (hours.denominatorHalfDays === 0) return;
  const place = {
    x: right,
    y: middleBaseline({ x: 0, y, width: 0, height }, 7),
    width: average - 0.8,
    align: 'right',
  } as const;
  writeFitted(file, formatHours(hours.averageMinutesPerWeek), place, { cut: 'bold', size: 7, floor: 5 }, colours.ink);
}

/** One learner: name, places, a cell for every run of days, average. */
export function drawClassRow(drawing: ClassDrawing, row: ClassRow, y: number, height: number): void {
  const { file, mondays, colours } = drawing;
  const { left, right } = classLayout;
  const { x, width } = weekColumns(drawing);
  const day = dayWidth(width);
  decoration(file, () => drawLine(file.pen, [left, y + height], [right, y + height], colours.line, 0.08));
  tagged(file, 'P', rowInWords(drawing, row), () => {
    drawNames(drawing, row, y, height);
    mondays.forEach((monday, at) => {
      const start = x + at * width;
      for (const run of runsOfWeek(row.looks, monday)) drawRun(drawing, run, start, y + 0.3, height - 0.6, day);
    });
    // Marks last: they lie in the gap between two weeks, half over both.
    mondays.forEach((monday, at) => {
      drawWeekMarks(drawing, row, monday, x + at * width, y + 0.3, height - 0.6);
    });
  });
}
