import { planCode } from '../../plan-code.ts';
import { commonVersion } from '../../sheet-request.ts';
import { drawLegendRow, legendOf } from '../draw-legend.ts';
import { drawTitleRow } from '../draw-title-row.ts';
import { fitLine, writeFitted } from '../fit-text.ts';
import { drawDots, drawLine } from '../pen.ts';
import { decoration, group, tagged } from '../sheet-file.ts';
import { textWidth, writeText } from '../write-text.ts';
import { type ClassDrawing, classLayout, weekColumns } from './class-drawing.ts';
import { drawClassHead, monthRuns } from './class-head.ts';
import { drawClassLoad } from './class-load.ts';
import type { ClassBlock, ClassPage } from './class-pages.ts';
import { drawClassRow } from './class-row.ts';

function drawTitle(drawing: ClassDrawing, page: number, pages: number): void {
  const { texts, rows } = drawing;
  const { left, right, titleBaseline } = classLayout;
  const plans = rows.map(({ sheet }) => sheet.facts.plan);
  const schools = new Set(plans.map(({ classDays }) => classDays.school.name));
  const groups = new Set(plans.map(({ classDays }) => classDays.classGroup.name));
  const count = texts.translate('documents.classSheet.learners', { count: rows.length });
  drawTitleRow(drawing, {
    title: texts.translate('documents.classSheet.title', { schoolYear: plans[0]!.context.frame.schoolYear }),
    owner: [...groups].join(', '),
    subtitle: [...schools, count].join(', '),
    size: 19,
    findings: rows.flatMap(({ sheet }) => sheet.findings),
    version: commonVersion(rows.map(({ sheet }) => sheet)),
    date: drawing.date,
    page,
    pages,
    left,
    right,
    baseline: titleBaseline,
  });
}

/** The heading of a class group, fitted: its name, its supervisor beside it, and where they end. */
function headingOf({ texts }: ClassDrawing, block: ClassBlock) {
  const { left, names, places } = classLayout;
  const name = fitLine(block.name, names + places + 60, { cut: 'bold', size: 8.5, floor: 4.2 });
  const nameEnd = left + textWidth(name.text, name.cut, name.size);
  if (block.supervisor === '') return { name, end: nameEnd };
  const text = texts.translate('documents.trajectorySupervisor', { name: block.supervisor });
  const supervisor = fitLine(text, 120, { cut: 'regular', size: 6.5, floor: 4.2 });
  const start = nameEnd + 3;
  return { name, supervisor, start, end: start + textWidth(supervisor.text, supervisor.cut, supervisor.size) };
}

function drawBlock(drawing: ClassDrawing, block: ClassBlock, top: number, rowHeight: number): number {
  const { file, colours } = drawing;
  const { left, groupHeight } = classLayout;
  let y = top + groupHeight;
  group(file, 'Sect', () => {
    tagged(file, 'H2', undefined, () => {
      const { name, supervisor, start } = headingOf(drawing, block);
      writeText(file, name.text, left, top + 4, { ...name, colour: colours.ink });
      if (supervisor) writeText(file, supervisor.text, start, top + 4, { ...supervisor, colour: colours.ink3 });
    });
    for (const row of block.rows) {
      drawClassRow(drawing, row, y, rowHeight);
      y += rowHeight;
    }
  });
  return y;
}

/** Thin lines where a month begins, through all rows, and past the headings that do not reach there. */
function drawMonthLines(drawing: ClassDrawing, page: ClassPage): void {
  const { file, colours } = drawing;
  const { head, grid, groupHeight } = classLayout;
  const { x, width } = weekColumns(drawing);
  decoration(file, () => {
    for (const [first] of monthRuns(drawing).slice(1)) {
      const at = x + first * width - (width / 5.25) * 0.125;
      // The row of holiday names stays free: a name may be wider than its week.
      drawLine(file.pen, [at, head.months - 2.6], [at, head.mondays + 0.6], colours.line, 0.15);
      let top: number = grid.top;
      page.blocks.forEach((block, index) => {
        const from = headingOf(drawing, block).end + 1 < at ? top : top + groupHeight;
        top += groupHeight + block.rows.length * page.rowHeight;
        drawLine(file.pen, [at, index === 0 && from < head.rule + 1 ? head.rule : from], [at, top], colours.line, 0.15);
      });
    }
  });
}

function drawFoot(drawing: ClassDrawing): void {
  const { file, texts, colours, rows } = drawing;
  const { left, right, width, legend, footerBaseline } = classLayout;
  const weekend = texts.translate('documents.classSheet.weekend');
  const weekendWidth = textWidth(weekend, 'regular', 7) + 3;
  const hasChanges = rows.some(({ sheet }) => (sheet.changedDays?.size ?? 0) > 0);
  const looks = rows.flatMap((row) => row.looks).filter(({ index }) => index % 7 < 5);
  group(file, 'Sect', () => {
    const entries = legendOf(looks, hasChanges).filter((entry) => entry !== 'pinned' && entry !== 'schoolFreeWorked');
    drawLegendRow(
      drawing,
      entries,
      { x: left, y: legend.top, width: width - weekendWidth - 6, height: legend.height },
      7,
    );
    tagged(file, 'P', undefined, () => {
      drawDots(file.pen, [[right - weekendWidth + 1, legend.top + legend.height / 2]], 0.5, colours.ink);
      writeText(file, weekend, right, legend.top + 2.7, { cut: 'regular', size: 7, colour: colours.ink }, 'right');
    });
  });
  const code = texts.translate('documents.code', { code: planCode(rows.map(({ sheet }) => sheet.facts)) });
  tagged(file, 'P', undefined, () => {
    const help = texts.translate('documents.classSheet.help');
    const place = { x: left, y: footerBaseline, width: width - 60 };
    writeFitted(file, help, place, { cut: 'regular', size: 6.2, floor: 4.5 }, colours.ink3);
    writeText(file, code, right, footerBaseline, { cut: 'regular', size: 6.2, colour: colours.ink3 }, 'right');
  });
}

/** One page of the class sheet; head and legend are on every page. */
export function drawClassPage(drawing: ClassDrawing, page: ClassPage, number: number, pages: number): void {
  const { file } = drawing;
  group(file, 'Art', () => {
    drawTitle(drawing, number, pages);
    drawClassHead(drawing);
    drawMonthLines(drawing, page);
    let y: number = classLayout.grid.top;
    for (const block of page.blocks) y = drawBlock(drawing, block, y, page.rowHeight);
    if (page.loadUntil > page.loadFrom) drawClassLoad(drawing, y, page.loadFrom, page.loadUntil);
    drawFoot(drawing);
  });
}
