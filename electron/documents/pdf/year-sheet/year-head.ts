import { drawHalf, middleBaseline } from '../draw-day-cell.ts';
import { drawTitleRow } from '../draw-title-row.ts';
import { fitBlock, fitLine, type Paragraph, writeBlock, writeFitted } from '../fit-text.ts';
import type { SheetColours } from '../sheet-colours.ts';
import { tagged } from '../sheet-file.ts';
import { writeText } from '../write-text.ts';
import { type HeadColumn, headColumns } from './head-columns.ts';
import { type YearDrawing, yearLayout } from './year-drawing.ts';

function paragraphsOf({ name, lines }: HeadColumn, colours: SheetColours): Paragraph[] {
  return [
    { text: name, cut: 'bold', size: 9.5, floor: smallestSize, colour: colours.ink },
    ...lines.map((text) => ({ text, cut: 'regular', size: 8, floor: smallestSize, colour: colours.ink2 }) as const),
  ];
}

const columnGap = 5;
const swatchWidth = 5.4;
const captionHeight = 3.1;

/** Names of 120 letters are still whole at this size. */
const smallestSize = 4.2;

/** More placements than this are listed two below each other, one line each. */
const mostColumns = 4;

/** Lines of the compact list, two columns of them. */
const compactRows = 6;

function drawColumn(drawing: YearDrawing, column: HeadColumn, x: number, width: number): void {
  const { file, colours, numbers } = drawing;
  const { top, height } = yearLayout.head;
  const { swatch, caption } = column;
  const indent = swatch === undefined ? 0 : swatchWidth + 1.2;
  tagged(file, 'P', undefined, () => {
    if (swatch !== undefined) {
      drawHalf(drawing, { x, y: top, width: swatchWidth, height: 2.9 }, swatch, { letterSize: 6.5, numbers });
    }
    const place = { x: x + indent, y: top + 2.3, width: width - indent };
    writeFitted(file, caption, place, { cut: 'regular', size: 7, floor: 5 }, colours.ink3);
    writeBlock(file, fitBlock(paragraphsOf(column, colours), width, height - captionHeight), x, top + captionHeight);
  });
}

/** Many placements: one line each in two columns, all in the size that the longest needs. */
function drawCompact(drawing: YearDrawing, columns: readonly HeadColumn[], x: number, width: number): void {
  const { file, colours, texts, numbers } = drawing;
  const { top, height } = yearLayout.head;
  const most = compactRows * 2;
  const shown = columns.length > most ? columns.slice(0, most - 1) : columns;
  const rest: HeadColumn[] =
    shown.length === columns.length
      ? []
      : [
          {
            caption: '',
            name: texts.translate('documents.morePlaces', { count: columns.length - shown.length }),
            lines: [],
          },
        ];
  const all = [...shown, ...rest];
  const rows = Math.ceil(all.length / 2);
  const half = (width - columnGap) / 2;
  const indent = swatchWidth + 1.2;
  const entries = all.map(({ caption, name, lines, swatch }) => {
    const text = [caption, name, ...lines].filter((part) => part !== '').join(', ');
    return { swatch, line: fitLine(text, half - indent, { cut: 'narrow', size: 7, floor: smallestSize }) };
  });
  const size = Math.min(...entries.map(({ line }) => line.size));
  entries.forEach(({ swatch, line }, at) => {
    const left = x + (at < rows ? 0 : half + columnGap);
    const box = { x: left, y: top + ((at % rows) * height) / rows, width: swatchWidth, height: 2.5 };
    tagged(file, 'P', undefined, () => {
      if (swatch !== undefined) drawHalf(drawing, box, swatch, { letterSize: 6, numbers });
      const style = { cut: line.cut, size, colour: colours.ink };
      writeText(file, line.text, left + indent, middleBaseline(box, size), style);
    });
  });
}

/** Title, draft mark, version and date, then learner, school and each workplace with period, mentor and address. */
export function drawYearHead(drawing: YearDrawing, date: string): void {
  const { sheet, texts } = drawing;
  const { left, width } = yearLayout;
  drawTitleRow(drawing, {
    title: texts.translate('documents.yearSheet.title', { schoolYear: sheet.facts.plan.context.frame.schoolYear }),
    size: 17,
    findings: sheet.findings,
    version: sheet.version,
    date,
    page: 1,
    pages: 1,
    left,
    right: yearLayout.right,
    baseline: yearLayout.titleBaseline,
  });
  const { people, places } = headColumns(drawing);
  const shown = places.length > mostColumns ? people : [...people, ...places];
  const count = places.length > mostColumns ? 5 : shown.length;
  const columnWidth = (width - (count - 1) * columnGap) / count;
  shown.forEach((column, at) => {
    drawColumn(drawing, column, left + at * (columnWidth + columnGap), columnWidth);
  });
  if (places.length > mostColumns) {
    const x = left + 2 * (columnWidth + columnGap);
    drawCompact(drawing, places, x, yearLayout.right - x);
  }
}
