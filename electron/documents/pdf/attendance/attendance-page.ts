import { fromDayNumber, isoWeekOf } from '../../../../shared/calendar/iso-date.ts';
import { formatDay } from '../../../../shared/messages/format.ts';
import type { AttendanceLearner, AttendanceWeek } from '../../attendance-weeks.ts';
import { dayNamesOf } from '../../day-names.ts';
import { planCode } from '../../plan-code.ts';
import { longPeriod } from '../annex/agreement-words.ts';
import { drawLegendRow, legendOf } from '../draw-legend.ts';
import { drawTitleRow } from '../draw-title-row.ts';
import { fitBlock, writeBlock, writeFitted } from '../fit-text.ts';
import { dayNameText } from '../month-sheets/block-lines.ts';
import { drawLine } from '../pen.ts';
import { decoration, group, tagged } from '../sheet-file.ts';
import { writeText } from '../write-text.ts';
import { type AttendanceDrawing, attendanceLayout, dayColumns, initialsColumns } from './attendance-drawing.ts';
import { drawAttendanceRow } from './attendance-row.ts';

/** The learners on one page of a week's list. */
export type AttendancePage = {
  readonly learners: readonly AttendanceLearner[];
  readonly page: number;
  readonly pages: number;
};

const lastWeekday = 4;
/** Room for the school and the trajectory supervisor: one line, or two small ones. */
const aboutHeight = 4;

/** Errors of the plans that touch the week: the list is of the week, not of the year. */
function findingsOf({ monday, learners }: AttendanceWeek) {
  const start = learners[0]!.sheet.facts.plan.context.frame.first;
  const dates: ReadonlySet<string> = new Set(Array.from({ length: 7 }, (_, at) => fromDayNumber(start + monday + at)));
  return learners.flatMap(({ sheet }) =>
    sheet.findings.filter((finding) => finding.dates.some((date) => dates.has(date))),
  );
}

function drawTitle(drawing: AttendanceDrawing, { page, pages }: AttendancePage): void {
  const { file, texts, colours, week, date } = drawing;
  const { left, right, width, titleBaseline, aboutBaseline } = attendanceLayout;
  const { classDays, context } = week.learners[0]!.sheet.facts.plan;
  const start = context.frame.first + week.monday;
  drawTitleRow(drawing, {
    title: texts.translate('annexes.attendance.title', { week: isoWeekOf(start).week }),
    owner: classDays.classGroup.name,
    size: 16,
    isRepeated: page > 1,
    findings: findingsOf(week),
    version: undefined,
    date,
    page,
    pages,
    left,
    right,
    baseline: titleBaseline,
  });
  const supervisor = classDays.classGroup.trajectorySupervisor;
  const about = [
    classDays.school.name,
    ...(supervisor ? [texts.translate('documents.trajectorySupervisor', { name: supervisor })] : []),
  ].join(', ');
  tagged(file, 'P', undefined, () => {
    const period = longPeriod(start, start + Math.max(week.dayCount - 1, lastWeekday), texts);
    const fit = { cut: 'bold', size: 8.5, floor: 6 } as const;
    const taken = writeFitted(file, period, { x: left, y: aboutBaseline, width: width / 2 }, fit, colours.ink);
    const paragraph = { text: about, cut: 'regular', size: 8, floor: 4.2, colour: colours.ink3 } as const;
    const lines = fitBlock([paragraph], width - taken - 3, aboutHeight);
    const height = lines.reduce((sum, { leading }) => sum + leading, 0);
    writeBlock(file, lines, left + taken + 3, aboutBaseline + 0.9 - height);
  });
}

/** The date of every day, and below it the day's own name or its halves. */
function drawDayHeads({ file, texts, colours, week }: AttendanceDrawing): void {
  const { head } = attendanceLayout;
  const { plan } = week.learners[0]!.sheet.facts;
  dayColumns(week).forEach(({ x, width }, at) => {
    const index = week.monday + at;
    const [name] = index >= 0 && index < plan.context.frame.dayCount ? dayNamesOf(plan, index) : [];
    tagged(file, 'P', undefined, () => {
      const date = formatDay(plan.context.frame.first + index, texts.language);
      writeFitted(file, date, { x, y: head.date, width }, { cut: 'bold', size: 8.5, floor: 6 }, colours.ink);
      const small = { cut: 'regular', size: 6, floor: 4.2 } as const;
      if (name !== undefined) {
        writeFitted(file, dayNameText(name, texts), { x, y: head.halves, width }, small, colours.ink2);
        return;
      }
      const style = { cut: 'regular', size: 6, colour: colours.ink3 } as const;
      writeText(file, texts.translate('annexes.attendance.morning'), x + width * 0.25, head.halves, style, 'centre');
      writeText(file, texts.translate('annexes.attendance.afternoon'), x + width * 0.75, head.halves, style, 'centre');
    });
  });
}

function drawHead(drawing: AttendanceDrawing): void {
  const { file, texts, colours } = drawing;
  const { left, right, head, names } = attendanceLayout;
  const say = (key: string) => texts.translate(`annexes.attendance.${key}`);
  const small = { cut: 'regular', size: 6.5, floor: 4.2 } as const;
  tagged(file, 'P', undefined, () =>
    writeFitted(file, say('learner'), { x: left, y: head.halves, width: names - 2 }, small, colours.ink3),
  );
  drawDayHeads(drawing);
  const [school, work] = initialsColumns();
  tagged(file, 'P', undefined, () => {
    for (const [{ x, width }, key] of [
      [school, 'school'],
      [work, 'workplace'],
    ] as const) {
      writeFitted(file, say('initials'), { x, y: head.date, width }, small, colours.ink3);
      writeFitted(file, say(key), { x, y: head.halves, width }, small, colours.ink3);
    }
  });
  decoration(file, () => drawLine(file.pen, [left, head.rule], [right, head.rule], colours.rule, 0.25));
}

function drawFoot(drawing: AttendanceDrawing): void {
  const { file, texts, colours, week } = drawing;
  const { left, right, width, legend, helpBaseline, footerBaseline } = attendanceLayout;
  const { monday, learners, dayCount } = week;
  const looks = learners.flatMap((learner) => learner.looks.slice(monday, monday + dayCount));
  const entries = legendOf(looks, false, false).filter((entry) => entry !== 'pinned');
  group(file, 'Sect', () =>
    drawLegendRow(drawing, entries, { x: left, y: legend.top, width, height: legend.height }, 7),
  );
  tagged(file, 'P', undefined, () => {
    const help = texts.translate('annexes.attendance.help');
    const fit = { cut: 'regular', size: 7, floor: 5 } as const;
    writeFitted(file, help, { x: left, y: helpBaseline, width }, fit, colours.ink2);
  });
  tagged(file, 'P', undefined, () => {
    const code = texts.translate('documents.code', { code: planCode(learners.map(({ sheet }) => sheet.facts)) });
    writeText(file, code, right, footerBaseline, { cut: 'regular', size: 5.8, colour: colours.ink3 }, 'right');
  });
}

/** One page of a week's list; head and legend are on every page. */
export function drawAttendancePage(drawing: AttendanceDrawing, page: AttendancePage): void {
  const { rowHeight } = drawing;
  drawTitle(drawing, page);
  drawHead(drawing);
  page.learners.forEach((learner, at) => {
    drawAttendanceRow(drawing, learner, attendanceLayout.rows.top + at * rowHeight);
  });
  drawFoot(drawing);
}
