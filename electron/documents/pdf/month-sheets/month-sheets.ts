import { dayLooksOf } from '../../../../shared/design/day-looks.ts';
import { hasWork, type Plan } from '../../../../shared/plan/plan.ts';
import { hasChangesIn, type SheetRequest } from '../../sheet-request.ts';
import { monthsOfTrajectory, type YearMonth } from '../../year-months.ts';
import type { SheetDrawing } from '../draw-day-cell.ts';
import { fileTitle, longDate } from '../file-title.ts';
import { sheetColours } from '../sheet-colours.ts';
import { addPage, closeSheetFile, openSheetFile } from '../sheet-file.ts';
import { createSheetTexts } from '../sheet-texts.ts';
import { workplaceNumbers } from '../workplace-numbers.ts';
import { monthLayout } from './month-drawing.ts';
import { drawMonthPage } from './month-page.ts';

function placesIn({ placements }: Plan, month: YearMonth): number {
  const held = placements.filter(({ first, last }) => first <= month.last && last >= month.first);
  return new Set(held.map(({ workplace }) => workplace)).size;
}

/** The month sheets of the learners in one file: a page for every month of each trajectory, with the times of every day. */
export async function makeMonthSheets({ learners, language, style, date }: SheetRequest): Promise<Uint8Array> {
  const texts = await createSheetTexts(language);
  const title = fileTitle('documents.monthSheets.title', learners, texts);
  const file = openSheetFile({ title, language, date });
  const common: SheetDrawing = { file, texts, style, colours: sheetColours(style) };
  for (const sheet of learners) {
    const { plan } = sheet.facts;
    const months = monthsOfTrajectory(plan).filter((month) => !sheet.onlyChanges || hasChangesIn(sheet, month));
    const looks = dayLooksOf(sheet.facts);
    const hasWeekendWork = looks.some(({ index }) => index % 7 > 4 && hasWork(plan, index));
    months.forEach((month, at) => {
      addPage(file, monthLayout.page.width, monthLayout.page.height);
      drawMonthPage({
        ...common,
        sheet,
        looks,
        month,
        numbers: workplaceNumbers(plan),
        page: at + 1,
        pages: months.length,
        date: longDate(date, texts),
        hasWeekendWork,
        hasSeveralPlaces: placesIn(plan, month) > 1,
      });
    });
  }
  return closeSheetFile(file);
}
