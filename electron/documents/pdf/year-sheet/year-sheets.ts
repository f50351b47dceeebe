import type { LearnerSheet, SheetRequest } from '../../sheet-request.ts';
import type { SheetDrawing } from '../draw-day-cell.ts';
import { fileTitle, longDate } from '../file-title.ts';
import { sheetColours } from '../sheet-colours.ts';
import { addPage, closeSheetFile, group, openSheetFile } from '../sheet-file.ts';
import { createSheetTexts } from '../sheet-texts.ts';
import { drawMonthColumn } from './month-column.ts';
import { type YearDrawing, yearLayout, yearModelOf } from './year-drawing.ts';
import { drawYearFoot } from './year-foot.ts';
import { drawYearHead } from './year-head.ts';
import { drawYearSignatures } from './year-signatures.ts';

function drawMonths(drawing: YearDrawing): void {
  const { months, file } = drawing;
  const { left, width } = yearLayout;
  const { gap } = yearLayout.months;
  const columnWidth = (width - (months.length - 1) * gap) / months.length;
  months.forEach((month, at) => {
    const column = { x: left + at * (columnWidth + gap), width: columnWidth };
    const isNewYear = at === 0 || month.year !== months[at - 1]!.year;
    group(file, 'Sect', () => drawMonthColumn(drawing, month, column, isNewYear));
  });
}

function drawYearSheet(sheet: LearnerSheet, common: SheetDrawing, date: string): void {
  const drawing: YearDrawing = { ...common, ...yearModelOf(sheet, common.texts) };
  addPage(common.file, yearLayout.page.width, yearLayout.page.height);
  group(common.file, 'Art', () => {
    drawYearHead(drawing, date);
    drawMonths(drawing);
    drawYearFoot(drawing);
    drawYearSignatures(drawing);
  });
}

/** The year sheets of the learners in one file: exactly one A4 landscape each. Throws on a request without learners. */
export async function makeYearSheets({ learners, language, style, date }: SheetRequest): Promise<Uint8Array> {
  const texts = await createSheetTexts(language);
  const title = fileTitle('documents.yearSheet.title', learners, texts);
  const file = openSheetFile({ title, language, date });
  const common: SheetDrawing = { file, texts, style, colours: sheetColours(style) };
  for (const sheet of learners) drawYearSheet(sheet, common, longDate(date, texts));
  return closeSheetFile(file);
}
