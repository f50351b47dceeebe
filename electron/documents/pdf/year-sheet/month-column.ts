import { isoWeekOf } from '../../../../shared/calendar/iso-date.ts';
import { hasKind } from '../../../../shared/design/day-looks.ts';
import { formatDayCount, formatHours } from '../../../../shared/messages/format.ts';
import { type Plan, workMinutesAt } from '../../../../shared/plan/plan.ts';
import type { YearMonth } from '../../year-months.ts';
import { drawDayCell } from '../draw-day-cell.ts';
import { writeFitted } from '../fit-text.ts';
import { type Box, drawLine, fillCell, outlineCell } from '../pen.ts';
import { decoration, tagged } from '../sheet-file.ts';
import { dayInWords } from '../sheet-texts.ts';
import { writeText } from '../write-text.ts';
import { type YearDrawing, type YearModel, yearLayout } from './year-drawing.ts';

/** Where things stand in a column, from its left or right edge, in millimetres. */
const offset = { date: 3.9, weekday: 4.6, cell: 8.4, cellRight: 6.9, cellInset: 0.13 } as const;

const monday = 0;
const firstWeekendDay = 5;
const [wednesday, thursday] = [2, 3];

/** The rows at which a week's number and hours stand: Wednesday and Thursday, or the nearest rows the sheet shows. */
function weekRows(first: number, last: number, mondayIndex: number): { number: number; hours: number } {
  const hours = Math.min(Math.max(mondayIndex + thursday, first), last);
  const isUsual = hours === mondayIndex + thursday;
  const number = isUsual ? mondayIndex + wednesday : hours === first ? hours + 1 : hours - 1;
  const isShown = number >= Math.max(first, mondayIndex) && number <= Math.min(last, mondayIndex + 6);
  return { number: isShown ? number : -1, hours };
}

function weekMinutes(plan: Plan, mondayIndex: number): number {
  let minutes = 0;
  for (let day = Math.max(0, mondayIndex); day < mondayIndex + 7; day++) minutes += workMinutesAt(plan, day) || 0;
  return minutes;
}

/** A week's number, or its hours; `said` is read aloud. */
export type WeekNote = { readonly text: string; readonly said: string; readonly isHours: boolean };

const weekFit = {
  number: { cut: 'regular', size: 5.5, floor: 4.5 },
  hours: { cut: 'bold', size: 6.5, floor: 5 },
} as const;

/** A month's place: left edge and width of its column. */
export type Column = { readonly x: number; readonly width: number };

/** Hours at the workplace, then work, lessons and leave in days. */
export type MonthTotals = { readonly hours: string; readonly work: string; readonly others: string };

function rowTop(month: YearMonth, index: number): number {
  return yearLayout.months.top + (index - month.first) * yearLayout.months.rowHeight;
}

function drawGround({ file, colours }: YearDrawing, month: YearMonth, { x, width }: Column): void {
  const { rule, rowHeight } = yearLayout.months;
  decoration(file, () => {
    drawLine(file.pen, [x, rule], [x + width, rule], colours.rule, 0.25);
    for (let index = month.first; index <= month.last; index++) {
      const y = rowTop(month, index);
      if (index % 7 >= firstWeekendDay) fillCell(file.pen, { x, y, width, height: rowHeight }, colours.weekend);
      if (index % 7 === monday && index > month.first) drawLine(file.pen, [x, y], [x + width, y], colours.line, 0.12);
    }
  });
}

function writeDate(drawing: YearDrawing, index: number, date: number, { x }: Column, y: number): void {
  const { file, texts, colours, sheet } = drawing;
  const { plan } = sheet.facts;
  const isMuted = index % 7 >= firstWeekendDay || index < plan.first || index > plan.last;
  const baseline = y + 2.75;
  const dateStyle = {
    cut: isMuted ? 'regular' : 'bold',
    size: 7,
    colour: isMuted ? colours.ink3 : colours.ink,
  } as const;
  writeText(file, String(date), x + offset.date, baseline, dateStyle, 'right');
  const weekdayStyle = { cut: 'regular', size: 6.2, colour: colours.ink3 } as const;
  writeText(file, texts.shortWeekdays[index % 7]!, x + offset.weekday, baseline, weekdayStyle);
}

/** What a day says of its week beside it: the number or the hours, on the rows meant for them. */
export function weekNote({ texts, months, sheet }: YearModel, index: number): WeekNote | undefined {
  const { plan } = sheet.facts;
  const mondayIndex = index - (index % 7);
  if (mondayIndex + 6 < plan.first || mondayIndex > plan.last) return undefined;
  const rows = weekRows(months[0]!.first, months.at(-1)!.last, mondayIndex);
  if (index !== rows.number && index !== rows.hours) return undefined;
  const firstShown = Math.max(mondayIndex, plan.first, months[0]!.first);
  const minutes = weekMinutes(plan, mondayIndex);
  // A week of which only a free weekend shows has nothing to say.
  if (minutes === 0 && firstShown % 7 >= firstWeekendDay) return undefined;
  const { week } = isoWeekOf(plan.context.frame.first + index);
  const text = texts.translate('documents.week', { week });
  if (index !== rows.hours) return { text, said: text, isHours: false };
  const hours = formatHours(minutes);
  const said = texts.translate('documents.yearSheet.weekHours', { week, hours });
  return { text: minutes === 0 ? '–' : hours, said, isHours: true };
}

function writeWeek({ file, colours }: YearDrawing, note: WeekNote, { x, width }: Column, y: number): void {
  const place = { x: x + width, y: y + 2.75, width: offset.cellRight - 0.5, align: 'right' } as const;
  const fit = note.isHours ? weekFit.hours : weekFit.number;
  writeFitted(file, note.text, place, fit, note.isHours ? colours.ink : colours.ink3);
}

function drawDay(drawing: YearDrawing, month: YearMonth, index: number, column: Column): void {
  const { file, looks, sheet, texts, colours, numbers } = drawing;
  const look = looks[index]!;
  const y = rowTop(month, index);
  const note = weekNote(drawing, index);
  const draw = () => {
    writeDate(drawing, index, index - month.first + 1, column, y);
    const width = column.width - offset.cell - offset.cellRight;
    const height = yearLayout.months.rowHeight - offset.cellInset * 2;
    const box: Box = { x: column.x + offset.cell, y: y + offset.cellInset, width, height };
    drawDayCell(drawing, box, look, { letterSize: 7.5, numbers });
    if (sheet.changedDays?.has(sheet.facts.plan.context.frame.first + index)) {
      outlineCell(file.pen, box, colours.ink, 0.4, { radius: 0.5 });
    }
    if (note) writeWeek(drawing, note, column, y);
  };
  const isSilent = !hasKind(look.morning) && !hasKind(look.afternoon);
  if (isSilent) {
    decoration(file, draw);
    return;
  }
  const said = dayInWords(look, sheet.facts.plan.context.frame.first, texts);
  tagged(file, 'P', note ? `${said}; ${note.said}` : said, draw);
}

/** What the lines below a month say; nothing for a month without work, school and leave. */
export function monthTotals({ texts }: YearModel, month: YearMonth): MonthTotals | undefined {
  const { workHalfDays, schoolHalfDays, leaveHalfDays } = month;
  if (workHalfDays + schoolHalfDays + leaveHalfDays === 0) return undefined;
  const say = (key: string, halfDays: number) =>
    halfDays === 0
      ? []
      : [texts.translate(`documents.yearSheet.${key}`, { days: formatDayCount(halfDays, texts.language) })];
  return {
    hours: formatHours(month.workMinutes),
    work: say('work', workHalfDays).join(''),
    others: [...say('lessons', schoolHalfDays), ...say('leave', leaveHalfDays)].join(', '),
  };
}

function drawTotals(drawing: YearDrawing, month: YearMonth, { x, width }: Column): void {
  const { file, colours } = drawing;
  const { rule, first, second } = yearLayout.totals;
  decoration(file, () => drawLine(file.pen, [x, rule], [x + width, rule], colours.rule, 0.25));
  const totals = monthTotals(drawing, month);
  if (totals === undefined) return;
  tagged(file, 'P', undefined, () => {
    const left = { x, y: first, width: width * 0.5 };
    const taken = writeFitted(file, totals.hours, left, { cut: 'bold', size: 7, floor: 5 }, colours.ink);
    const place = { x: x + width, align: 'right' } as const;
    const fit = { cut: 'regular', size: 6.5, floor: 4.5 } as const;
    writeFitted(file, totals.work, { ...place, y: first, width: width - taken - 0.8 }, fit, colours.ink);
    writeFitted(file, totals.others, { ...place, y: second, width }, { ...fit, size: 6.2 }, colours.ink3);
  });
}

/** One month: heading, a row a day, totals. */
export function drawMonthColumn(drawing: YearDrawing, month: YearMonth, column: Column, isNewYear: boolean): void {
  const { file, texts, colours } = drawing;
  const { baseline } = yearLayout.months;
  drawGround(drawing, month, column);
  tagged(file, 'H2', undefined, () => {
    const fit = { cut: 'bold', size: 9, floor: 6 } as const;
    const name = texts.months[month.month - 1]!;
    const room = isNewYear ? column.width - 6 : column.width;
    writeFitted(file, name, { x: column.x, y: baseline, width: room }, fit, colours.ink);
    if (!isNewYear) return;
    const style = { cut: 'regular', size: 6.5, colour: colours.ink3 } as const;
    writeText(file, String(month.year), column.x + column.width, baseline, style, 'right');
  });
  for (let index = month.first; index <= month.last; index++) drawDay(drawing, month, index, column);
  drawTotals(drawing, month, column);
}
