import { Document, Page, renderToBuffer, Svg } from '@react-pdf/renderer';
import { createElement, type ReactElement } from 'react';
import { fileTitle, longDate } from '../../../electron/documents/pdf/file-title.ts';
import { type PrintStyle, sheetColours } from '../../../electron/documents/pdf/sheet-colours.ts';
import type { SheetTexts } from '../../../electron/documents/pdf/sheet-texts.ts';
import { createSheetTexts } from '../../../electron/documents/pdf/sheet-texts.ts';
import { yearLayout, yearModelOf } from '../../../electron/documents/pdf/year-sheet/year-drawing.ts';
import type { LearnerSheet, SheetRequest } from '../../../electron/documents/sheet-request.ts';
import { MonthColumn } from './month-column.ts';
import { YearFoot } from './year-foot.ts';
import { YearHead } from './year-head.ts';
import type { YearSheetProps } from './year-sheet-props.ts';
import { YearSignatures } from './year-signatures.ts';

type SheetProps = {
  readonly sheet: LearnerSheet;
  readonly texts: SheetTexts;
  readonly style: PrintStyle;
  readonly date: string;
};

function months(props: YearSheetProps): ReactElement[] {
  const all = props.model.months;
  const { gap } = yearLayout.months;
  const width = (yearLayout.width - (all.length - 1) * gap) / all.length;
  return all.map((month, at) => {
    const column = { x: yearLayout.left + at * (width + gap), width };
    const isNewYear = at === 0 || month.year !== all[at - 1]!.year;
    return createElement(MonthColumn, { ...props, key: month.first, month, column, isNewYear });
  });
}

/** One learner's year on A4 landscape. Its places are known, so it is a drawing, which react-pdf lays out fastest. */
function YearSheet({ sheet, texts, style, date }: SheetProps): ReactElement {
  const props: YearSheetProps = { model: yearModelOf(sheet, texts), style, colours: sheetColours(style) };
  const { width, height } = yearLayout.page;
  return createElement(
    Page,
    { size: 'A4', orientation: 'landscape', wrap: false },
    createElement(
      Svg,
      { viewBox: `0 0 ${width} ${height}`, style: { width: '100%', height: '100%' } },
      createElement(YearHead, { ...props, date }),
      ...months(props),
      createElement(YearFoot, props),
      createElement(YearSignatures, props),
    ),
  );
}

/** The year sheets of the learners in one file, drawn by react-pdf: the same cells, texts and colours, without tags. */
export async function makeReactYearSheets({ learners, language, style, date }: SheetRequest): Promise<Uint8Array> {
  const texts = await createSheetTexts(language);
  const day = new Date(`${date}T12:00:00Z`);
  const pages = learners.map((sheet) =>
    createElement(YearSheet, { key: sheet.facts.plan.trajectory.id, sheet, texts, style, date: longDate(date, texts) }),
  );
  const title = fileTitle('documents.yearSheet.title', learners, texts);
  const bytes = await renderToBuffer(
    createElement(Document, { title, language: 'nl-BE', creationDate: day, modificationDate: day }, ...pages),
  );
  return new Uint8Array(bytes);
}
