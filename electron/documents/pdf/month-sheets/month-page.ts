import { isoWeekOf } from '../../../../shared/calendar/iso-date.ts';
import type { HalfLook } from '../../../../shared/design/day-looks.ts';
import { formatHours } from '../../../../shared/messages/format.ts';
import { lessonPeriodsAt, workMinutesAt } from '../../../../shared/plan/plan.ts';
import { drawHalf } from '../draw-day-cell.ts';
import { drawTitleRow } from '../draw-title-row.ts';
import { fitBlock, writeBlock, writeFitted } from '../fit-text.ts';
import { type Box, drawLine, fillCell } from '../pen.ts';
import { decoration, group, tagged } from '../sheet-file.ts';
import { writeText } from '../write-text.ts';
import { drawMonthDay, drawNeighbourDay } from './month-day.ts';
import { dayColumns, type MonthDrawing, monthLayout, weekRows } from './month-drawing.ts';
import { drawMonthFoot } from './month-foot.ts';

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function drawTitle(drawing: MonthDrawing): void {
  const { texts, sheet, month, date, page, pages } = drawing;
  const { left, right, titleBaseline } = monthLayout;
  drawTitleRow(drawing, {
    title: `${capitalised(texts.months[month.month - 1]!)} ${month.year}`,
    owner: sheet.facts.learner.name,
    subtitle: sheet.facts.plan.classDays.classGroup.name,
    size: 20,
    findings: sheet.findings,
    version: sheet.version,
    date,
    page,
    pages,
    left,
    right,
    baseline: titleBaseline,
  });
}

/** A place of the month: the letter of its days, and its name and address. */
type Place = { readonly swatch: HalfLook; readonly text: string };

/** The school, then every workplace that the month has a placement at. */
function placesOf({ sheet, month }: MonthDrawing): readonly Place[] {
  const { placements, context, classDays } = sheet.facts.plan;
  const held = placements.filter(({ first, last }) => first <= month.last && last >= month.first);
  const plain = { isPinned: false, hasV: false } as const;
  const workplaces = [...new Set(held.map(({ workplace }) => workplace))].map((workplace): Place => {
    const { phaseKind, workplace: place, company } = context.workplaces[workplace]!;
    const employer = context.companies[company]!.company;
    const names = [employer.name, place.name, place.address ?? employer.address ?? ''];
    const kind = phaseKind === 'home' ? 'work-home' : 'work-residential';
    return {
      swatch: { ...plain, kind, workplace },
      text: [...new Set(names)].filter((name) => name !== '').join(', '),
    };
  });
  return [{ swatch: { ...plain, kind: 'school', workplace: -1 }, text: classDays.school.name }, ...workplaces];
}

const placeGap = 4;
const swatchWidth = 5.4;

/** Where the learner goes to school and works this month, beside each other. */
function drawPlaces(drawing: MonthDrawing): void {
  const { file, colours, numbers } = drawing;
  const { left, width, head } = monthLayout;
  const places = placesOf(drawing);
  const columnWidth = (width - placeGap * (places.length - 1)) / places.length;
  const indent = swatchWidth + 1.2;
  places.forEach(({ swatch, text }, at) => {
    const x = left + at * (columnWidth + placeGap);
    tagged(file, 'P', undefined, () => {
      const paragraph = { text, cut: 'regular', size: 8, floor: 4.2, colour: colours.ink2 } as const;
      drawHalf(drawing, { x, y: head.top, width: swatchWidth, height: 3.4 }, swatch, { letterSize: 7, numbers });
      writeBlock(file, fitBlock([paragraph], columnWidth - indent, head.height), x + indent, head.top);
    });
  });
}

function drawWeekdays({ file, texts, colours, hasWeekendWork }: MonthDrawing): void {
  const { left, right, weekdays } = monthLayout;
  decoration(file, () => {
    dayColumns(hasWeekendWork).forEach(({ x }, at) => {
      const style = {
        cut: at < 5 ? 'bold' : 'regular',
        size: 8.5,
        colour: at < 5 ? colours.ink : colours.ink3,
      } as const;
      writeText(file, texts.weekdays[at]!, x + 0.6, weekdays.baseline, style);
    });
    drawLine(file.pen, [left, weekdays.rule], [right, weekdays.rule], colours.rule, 0.25);
  });
}

/** Week number, work hours and lesson periods of the whole week. */
function drawWeekFigures(drawing: MonthDrawing, monday: number, y: number): void {
  const { file, texts, colours, sheet } = drawing;
  const { plan } = sheet.facts;
  const days = Array.from({ length: 7 }, (_, at) => monday + at).filter((day) => day >= plan.first && day <= plan.last);
  const minutes = days.reduce((sum, day) => sum + workMinutesAt(plan, day), 0);
  const periods = days.reduce((sum, day) => sum + lessonPeriodsAt(plan, day), 0);
  const { week } = isoWeekOf(plan.context.frame.first + monday);
  const place = (line: number) => ({ x: monthLayout.left, y: y + line, width: monthLayout.grid.weekColumn - 1 });
  tagged(file, 'P', undefined, () => {
    const weekText = texts.translate('documents.monthSheets.week', { week });
    writeFitted(file, weekText, place(4.7), { cut: 'regular', size: 8, floor: 6 }, colours.ink3);
    if (minutes > 0)
      writeFitted(file, formatHours(minutes), place(10), { cut: 'bold', size: 10, floor: 7 }, colours.ink);
    const lessons = texts.translate('documents.monthSheets.lessons', { count: periods });
    if (periods > 0) writeFitted(file, lessons, place(13.8), { cut: 'regular', size: 7.5, floor: 5 }, colours.ink2);
  });
}

function drawGrid(drawing: MonthDrawing): void {
  const { file, month, colours, hasWeekendWork, sheet } = drawing;
  const columns = dayColumns(hasWeekendWork);
  for (const { monday, y, height } of weekRows(month)) {
    group(file, 'Sect', () => {
      drawWeekFigures(drawing, monday, y);
      columns.forEach(({ x, width }, at) => {
        const index = monday + at;
        const box: Box = { x, y, width, height };
        const isOwn = index >= month.first && index <= month.last;
        const isInside = index >= sheet.facts.plan.first && index <= sheet.facts.plan.last;
        if (at > 4 && isOwn) decoration(file, () => fillCell(file.pen, box, colours.weekend, { radius: 0.9 }));
        if (isOwn) drawMonthDay(drawing, index, box);
        else if (isInside && at < 5) drawNeighbourDay(drawing, index, box);
      });
    });
  }
}

/** One month: exactly one page. */
export function drawMonthPage(drawing: MonthDrawing): void {
  group(drawing.file, 'Art', () => {
    drawTitle(drawing);
    drawPlaces(drawing);
    drawWeekdays(drawing);
    drawGrid(drawing);
    drawMonthFoot(drawing);
  });
}
