import { spanOf } from '../../../../shared/calendar/period.ts';
import { formatPeriod } from '../../../../shared/messages/format.ts';
import { drawLegend, legendOf } from '../draw-legend.ts';
import { writeFitted } from '../fit-text.ts';
import { drawLine } from '../pen.ts';
import { decoration, group, pt, tagged } from '../sheet-file.ts';
import { calendarName } from '../sheet-texts.ts';
import { textWidth } from '../write-text.ts';
import { scheduleLines } from './schedule-lines.ts';
import { type YearDrawing, type YearModel, yearLayout } from './year-drawing.ts';
import { hourFigures, leaveFigures, type YearFigure } from './year-figures.ts';

/** The foot's blocks from left to right, in millimetres. */
const blocks = {
  legend: { x: 10, width: 97 },
  hours: { x: 109, width: 42 },
  leave: { x: 155, width: 29 },
  schedule: { x: 188, width: 62 },
  holidays: { x: 254, width: 33 },
} as const;

const usualPitch = 3.55;

/** Times of weekdays stand below each other from here, unless a label is longer. */
const usualLabelWidth = 11;

/** Most lines of the week schedule: more would be too small to read. */
const mostScheduleLines = 7;

function drawHeading({ file, texts, colours }: YearDrawing, key: string, x: number, width: number): void {
  tagged(file, 'H2', undefined, () => {
    const text = texts.translate(`documents.yearSheet.${key}`);
    const place = { x, y: yearLayout.foot.heading, width };
    writeFitted(file, text, place, { cut: 'bold', size: 7.5, floor: 6 }, colours.ink);
  });
}

/** Rows of a block and the type size that goes with their distance. */
function pitchOf(rows: number): { readonly pitch: number; readonly size: number } {
  const pitch = Math.min(usualPitch, yearLayout.foot.height / Math.max(1, rows));
  return { pitch, size: Math.min(7, pitch / pt(1) / 1.25) };
}

function drawFigures({ file, colours }: YearDrawing, figures: readonly YearFigure[], x: number, width: number): void {
  const { pitch, size } = pitchOf(figures.length);
  figures.forEach(({ label, value }, at) => {
    const y = yearLayout.foot.top + at * pitch;
    const baseline = y + pitch * 0.74;
    if (at > 0) decoration(file, () => drawLine(file.pen, [x, y], [x + width, y], colours.line, 0.12));
    tagged(file, 'P', undefined, () => {
      const right = { x: x + width, y: baseline, width: width * 0.5, align: 'right' } as const;
      const valueWidth = textWidth(value, 'bold', size);
      const left = { x, y: baseline, width: width - Math.min(valueWidth, width * 0.5) - 1.5 };
      writeFitted(file, label, left, { cut: 'regular', size, floor: 4.5 }, colours.ink2);
      writeFitted(file, value, right, { cut: 'bold', size, floor: 5 }, colours.ink);
    });
  });
}

function drawSchedule(drawing: YearDrawing): void {
  const { file, colours } = drawing;
  const { x, width } = blocks.schedule;
  const lines = scheduleLines(drawing, mostScheduleLines);
  const { pitch, size } = pitchOf(lines.length);
  lines.forEach(({ label, text, remark }, at) => {
    const y = yearLayout.foot.top + at * pitch + pitch * 0.74;
    tagged(file, 'P', undefined, () => {
      const fit = { cut: 'regular', size, floor: 4.5 } as const;
      const taken = writeFitted(file, label, { x, y, width: width * 0.4 }, { ...fit, cut: 'bold' }, colours.ink);
      const start = label === '' ? 0 : Math.max(taken + 1.5, usualLabelWidth);
      const right = { x: x + width, y, width: (width - start) * 0.5, align: 'right' } as const;
      const remarkWidth = writeFitted(file, remark, right, fit, colours.ink2);
      writeFitted(file, text, { x: x + start, y, width: width - start - remarkWidth - 1.5 }, fit, colours.ink);
    });
  });
}

/** The school holidays within the trajectory: name and period. */
export function holidayLines({ texts, sheet }: YearModel): { readonly name: string; readonly period: string }[] {
  const { plan } = sheet.facts;
  const { first } = plan.context.frame;
  return plan.classDays.calendarDays.holidays
    .map((holiday) => ({ holiday, span: spanOf(holiday) }))
    .filter(({ span }) => span.last >= first + plan.first && span.first <= first + plan.last)
    .map(({ holiday, span }) => ({
      name: calendarName(holiday.id, holiday.name, texts),
      period: formatPeriod(span.first, span.last, texts.language),
    }));
}

function drawHolidays(drawing: YearDrawing): void {
  const { file, colours } = drawing;
  const { x, width } = blocks.holidays;
  const holidays = holidayLines(drawing);
  const { pitch, size } = pitchOf(holidays.length);
  const fit = { cut: 'regular', size, floor: 4.5 } as const;
  holidays.forEach(({ name, period }, at) => {
    const y = yearLayout.foot.top + at * pitch + pitch * 0.74;
    tagged(file, 'P', undefined, () => {
      const right = { x: x + width, y, width: width * 0.55, align: 'right' } as const;
      const taken = Math.min(textWidth(period, 'narrow', size), right.width);
      writeFitted(file, name, { x, y, width: width - taken - 1 }, fit, colours.ink2);
      writeFitted(file, period, right, { ...fit, cut: 'narrow' }, colours.ink);
    });
  });
}

/** Letters, hours and leave against their limits, week schedule, school holidays. */
export function drawYearFoot(drawing: YearDrawing): void {
  const { file, looks, sheet } = drawing;
  const { legend, hours, leave, schedule, holidays } = blocks;
  const place = { ...legend, y: yearLayout.foot.top, height: yearLayout.foot.height };
  group(file, 'Sect', () => {
    drawHeading(drawing, 'letters', legend.x, legend.width);
    const entries = legendOf(looks, (sheet.changedDays?.size ?? 0) > 0);
    drawLegend(drawing, entries, { ...place, columns: 3, mostPitch: usualPitch, size: 7 });
  });
  group(file, 'Sect', () => {
    drawHeading(drawing, 'figures', hours.x, hours.width);
    drawFigures(drawing, hourFigures(drawing), hours.x, hours.width);
    drawFigures(drawing, leaveFigures(drawing), leave.x, leave.width);
  });
  group(file, 'Sect', () => {
    drawHeading(drawing, 'schedule', schedule.x, schedule.width);
    drawSchedule(drawing);
  });
  group(file, 'Sect', () => {
    drawHeading(drawing, 'holidays', holidays.x, holidays.width);
    drawHolidays(drawing);
  });
}
