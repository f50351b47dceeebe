import { G } from '@react-pdf/renderer';
import { createElement, type ReactElement, type ReactNode } from 'react';
import { firstBaseline, fitBlock, type Paragraph } from '../../../electron/documents/pdf/fit-text.ts';
import { pt } from '../../../electron/documents/pdf/sheet-file.ts';
import { textWidth } from '../../../electron/documents/pdf/write-text.ts';
import { type HeadColumn, headColumns } from '../../../electron/documents/pdf/year-sheet/head-columns.ts';
import { yearLayout } from '../../../electron/documents/pdf/year-sheet/year-drawing.ts';
import { blockingCount } from '../../../electron/documents/sheet-request.ts';
import { halfCell } from './day-cell.ts';
import { fittedWords, outlined, words } from './elements.ts';
import type { YearSheetProps } from './year-sheet-props.ts';

const columnGap = 5;
const swatchWidth = 5.4;
const captionHeight = 3.1;
const draftSize = 12;
const capitals = 0.698;

/** Paragraphs below each other in a box, in the sizes that fit it. */
export function block(
  paragraphs: readonly Paragraph[],
  x: number,
  y: number,
  width: number,
  height: number,
): ReactNode[] {
  let top = y;
  return fitBlock(paragraphs, width, height).map(({ text, cut, size, colour, leading }) => {
    const line = words(text, x, top + firstBaseline(size), { cut, size, colour });
    top += leading;
    return line;
  });
}

/** Title, "ONTWERP – n fouten" where there are errors, date and page. */
function titleRow({ model, colours }: YearSheetProps, date: string): ReactNode[] {
  const { texts, sheet } = model;
  const { left, right, titleBaseline: y } = yearLayout;
  const { schoolYear } = sheet.facts.plan.context.frame;
  const title = texts.translate('documents.yearSheet.title', { schoolYear });
  const errors = blockingCount(sheet.findings);
  const draft = texts.translate('documents.draft', { count: errors });
  const draftLeft = left + textWidth(title, 'bold', 17) + 4;
  const height = pt(draftSize) * capitals;
  const frame = {
    x: draftLeft,
    y: y - height - 1.3,
    width: textWidth(draft, 'bold', draftSize) + 4,
    height: height + 2.6,
  };
  const page = [date, texts.translate('documents.page', { page: 1, pages: 1 })].join('   ');
  return [
    words(title, left, y, { cut: 'bold', size: 17, colour: colours.ink }),
    errors > 0 && outlined(frame, colours.alert, 0.4, 0.8),
    errors > 0 && words(draft, draftLeft + 2, y, { cut: 'bold', size: draftSize, colour: colours.alert }),
    words(page, right, y, { cut: 'regular', size: 7, colour: colours.ink3, align: 'end' }),
  ];
}

function headColumn(column: HeadColumn, x: number, width: number, props: YearSheetProps): ReactNode[] {
  const { top, height } = yearLayout.head;
  const { caption, name, lines, swatch } = column;
  const { ink, ink2, ink3 } = props.colours;
  const indent = swatch === undefined ? 0 : swatchWidth + 1.2;
  const paragraphs: Paragraph[] = [
    { text: name, cut: 'bold', size: 9.5, floor: 4.2, colour: ink },
    ...lines.map((text) => ({ text, cut: 'regular', size: 8, floor: 4.2, colour: ink2 }) as const),
  ];
  const captionFit = { cut: 'regular', size: 7, floor: 5, colour: ink3 } as const;
  const place = { x, y: top, width: swatchWidth, height: 2.9 };
  return [
    ...(swatch === undefined ? [] : halfCell(swatch, place, 6.5, props)),
    fittedWords(caption, x + indent, top + 2.3, width - indent, captionFit),
    ...block(paragraphs, x, top + captionHeight, width, height - captionHeight),
  ];
}

/** Title row, then learner, school and workplaces in columns. The sample's learners have four workplaces at most. */
export function YearHead(props: YearSheetProps & { readonly date: string }): ReactElement {
  const { people, places } = headColumns(props.model);
  const columns = [...people, ...places];
  const width = (yearLayout.width - (columns.length - 1) * columnGap) / columns.length;
  const drawn = columns.map((column, at) =>
    headColumn(column, yearLayout.left + at * (width + columnGap), width, props),
  );
  return createElement(G, {}, ...titleRow(props, props.date), ...drawn.flat());
}
