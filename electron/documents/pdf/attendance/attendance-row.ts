import { hasKind } from '../../../../shared/design/day-looks.ts';
import { hasSchool, hasWork, type Plan, shiftsAt } from '../../../../shared/plan/plan.ts';
import type { AttendanceLearner } from '../../attendance-weeks.ts';
import { fitBlock, type Paragraph, writeBlock } from '../fit-text.ts';
import { drawLine, outlineCell } from '../pen.ts';
import { decoration, tagged } from '../sheet-file.ts';
import { dayInWords } from '../sheet-texts.ts';
import { drawAttendanceDay } from './attendance-day.ts';
import { type AttendanceDrawing, attendanceLayout, dayColumns, initialsColumns } from './attendance-drawing.ts';

const smallestSize = 4.2;
/** White above and below what stands in a row. */
const inset = 0.75;

/** Days of the week as indexes that the trajectory holds. */
function ownDays({ first, last }: Plan, monday: number): number[] {
  return Array.from({ length: 7 }, (_, at) => monday + at).filter((day) => day >= first && day <= last);
}

/** Where the learner works that week, or is placed. */
function workplacesOf(plan: Plan, monday: number): string[] {
  const days = ownDays(plan, monday);
  const worked = days.flatMap((day) => shiftsAt(plan, day).map(({ workplace }) => workplace));
  const placed = days.flatMap((day) => {
    const placement = plan.placement[day]!;
    return placement < 0 ? [] : [plan.placements[placement]!.workplace];
  });
  const places = new Set(worked.length > 0 ? worked : placed);
  return [...places].map((workplace) => plan.context.workplaces[workplace]!.workplace.name);
}

function labelOf(
  { sheet }: AttendanceLearner,
  monday: number,
  { ink, ink2 }: { ink: string; ink2: string },
): Paragraph[] {
  const { learner, plan } = sheet.facts;
  return [
    { text: learner.name, cut: 'bold', size: 8.5, floor: smallestSize, colour: ink },
    { text: workplacesOf(plan, monday).join(', '), cut: 'regular', size: 6.8, floor: smallestSize, colour: ink2 },
  ];
}

const labelWidth = attendanceLayout.names - 2;

/** The least height of a row in which a learner's name and workplace are whole. */
export function leastRowHeight(learner: AttendanceLearner, monday: number): number {
  const smallest = labelOf(learner, monday, { ink: '', ink2: '' }).map((each) => ({ ...each, size: smallestSize }));
  const lines = fitBlock(smallest, labelWidth, Number.POSITIVE_INFINITY);
  return lines.reduce((sum, { leading }) => sum + leading, 0) + 1.2;
}

function drawInitials({ file, colours, rowHeight }: AttendanceDrawing, plan: Plan, days: readonly number[], y: number) {
  const [school, work] = initialsColumns();
  const box = { y: y + inset, height: rowHeight - inset * 2 };
  const draw = ({ x, width }: typeof school) =>
    outlineCell(file.pen, { ...box, x, width }, colours.ink3, 0.15, { radius: 0.5 });
  if (days.some((day) => hasSchool(plan, day))) draw(school);
  if (days.some((day) => hasWork(plan, day))) draw(work);
}

/** A learner: name and workplace, each day with its boxes to tick, boxes for the initials of school and workplace. */
export function drawAttendanceRow(drawing: AttendanceDrawing, learner: AttendanceLearner, y: number): void {
  const { file, colours, texts, week, rowHeight } = drawing;
  const { left, right } = attendanceLayout;
  const { sheet, looks } = learner;
  const { plan } = sheet.facts;
  const days = ownDays(plan, week.monday);
  decoration(file, () => drawLine(file.pen, [left, y + rowHeight], [right, y + rowHeight], colours.line, 0.12));
  const said = days
    .map((day) => looks[day]!)
    .filter(({ morning, afternoon }) => hasKind(morning) || hasKind(afternoon))
    .map((look) => dayInWords({ ...look }, plan.context.frame.first, texts));
  const alt = texts.translate('annexes.attendance.row', { name: sheet.facts.learner.name, days: said.join('; ') });
  tagged(file, 'P', alt, () => {
    const lines = fitBlock(labelOf(learner, week.monday, colours), labelWidth, rowHeight - inset);
    const height = lines.reduce((sum, { leading }) => sum + leading, 0);
    writeBlock(file, lines, left, y + Math.max(0.4, Math.min(1.2, (rowHeight - height) / 2)));
    dayColumns(week).forEach(({ x, width }, at) => {
      const box = { x, y: y + inset, width, height: rowHeight - inset * 2 };
      const look = looks[week.monday + at];
      if (look !== undefined) drawAttendanceDay(drawing, sheet, look, box);
    });
    drawInitials(drawing, plan, days, y);
  });
}
