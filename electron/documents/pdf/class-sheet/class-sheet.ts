import { dayLooksOf } from '../../../../shared/design/day-looks.ts';
import type { PlanFacts } from '../../../../shared/rules/plan-facts.ts';
import type { SheetRequest } from '../../sheet-request.ts';
import { workplaceIdsOf, workplaceLoads } from '../../workplace-load.ts';
import { monthsOfYear } from '../../year-months.ts';
import { fileTitle, longDate } from '../file-title.ts';
import { sheetColours } from '../sheet-colours.ts';
import { addPage, closeSheetFile, openSheetFile } from '../sheet-file.ts';
import { createSheetTexts } from '../sheet-texts.ts';
import { type ClassDrawing, classLayout } from './class-drawing.ts';
import { loadRowHeight } from './class-load.ts';
import { drawClassPage } from './class-page.ts';
import { classPages } from './class-pages.ts';

/** First and last day index of the sheet: September to the last month that one of the learners needs. */
function shownDays(learners: SheetRequest['learners']): { readonly first: number; readonly last: number } {
  const months = learners.map(({ facts }) => monthsOfYear(facts.plan)).reduce((a, b) => (b.length > a.length ? b : a));
  return { first: months[0]!.first, last: months.at(-1)!.last };
}

/** Mondays of the weeks that have a weekday to show. */
function mondaysOf({ first, last }: { readonly first: number; readonly last: number }): number[] {
  const mondays: number[] = [];
  for (let monday = first - (first % 7); monday <= last; monday += 7) if (monday + 4 >= first) mondays.push(monday);
  return mondays;
}

export type ClassSheetRequest = SheetRequest & {
  /** Learners of other classes who fill places at the same workplaces; they count in the load and are not shown. */
  readonly others?: readonly PlanFacts[];
};

/** The class sheet: A3 landscape, learners by days with the load of their workplaces; a page for every 32 learners. */
export async function makeClassSheet(request: ClassSheetRequest): Promise<Uint8Array> {
  const { learners, others = [], language, style, date } = request;
  const texts = await createSheetTexts(language);
  const file = openSheetFile({ title: fileTitle('documents.classSheet.title', learners, texts), language, date });
  const { context } = learners[0]!.facts.plan;
  const shown = shownDays(learners);
  const mondays = mondaysOf(shown);
  const used = new Set(learners.flatMap(({ facts }) => workplaceIdsOf(facts.plan)));
  const everyone = [...learners.map(({ facts }) => facts), ...others];
  const loads = workplaceLoads(everyone, mondays).filter(({ id }) => used.has(id));
  const drawing: ClassDrawing = {
    file,
    texts,
    style,
    colours: sheetColours(style),
    rows: learners.map((sheet) => ({ sheet, looks: dayLooksOf(sheet.facts) })),
    mondays,
    shown,
    firstDay: context.frame.first,
    loads,
    loadRow: loadRowHeight(loads),
    placeNumbers: new Map(loads.map(({ id }, at) => [id, at + 1])),
    date: longDate(date, texts),
  };
  const pages = classPages(drawing.rows, loads.length, drawing.loadRow);
  pages.forEach((page, at) => {
    addPage(file, classLayout.page.width, classLayout.page.height);
    drawClassPage(drawing, page, at + 1, pages.length);
  });
  return closeSheetFile(file);
}
