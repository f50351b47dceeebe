import type { Finding } from '../../../shared/rules/finding.ts';
import { blockingCount, type SheetVersion } from '../sheet-request.ts';
import type { SheetDrawing } from './draw-day-cell.ts';
import { fitLine } from './fit-text.ts';
import { outlineCell } from './pen.ts';
import { pt, tagged } from './sheet-file.ts';
import { textWidth, writeText } from './write-text.ts';

export type TitleRow = {
  readonly title: string;
  /** Said after the title in a lighter voice: the class, the month's owner. */
  readonly subtitle?: string;
  readonly size: number;
  readonly findings: readonly Finding[];
  readonly version: SheetVersion | undefined;
  /** The document's date in words. */
  readonly date: string;
  readonly page: number;
  readonly pages: number;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
};

const draftSize = 12;

/** "ONTWERP – n fouten" in a frame; returns its right edge. */
function drawDraft({ file, texts, colours }: SheetDrawing, count: number, x: number, baseline: number): number {
  const text = texts.translate('documents.draft', { count });
  const width = textWidth(text, 'bold', draftSize);
  tagged(file, 'P', undefined, () => {
    const box = { x, y: baseline - pt(draftSize) * 0.698 - 1.3, width: width + 4, height: pt(draftSize) * 0.698 + 2.6 };
    outlineCell(file.pen, box, colours.alert, 0.4, { radius: 0.8 });
    writeText(file, text, x + 2, baseline, { cut: 'bold', size: draftSize, colour: colours.alert });
  });
  return x + width + 4;
}

function versionText({ texts }: SheetDrawing, version: SheetVersion | undefined, isDraft: boolean): string {
  if (version === undefined) return '';
  const key = version.isFinal && !isDraft ? 'documents.finalVersion' : 'documents.version';
  return texts.translate(key, { number: version.number });
}

/** The first row of every sheet: title, draft mark, and at the right version, date and page of pages. */
export function drawTitleRow(drawing: SheetDrawing, row: TitleRow): void {
  const { file, texts, colours } = drawing;
  const errors = blockingCount(row.findings);
  const plain = [row.date, texts.translate('documents.page', { page: row.page, pages: row.pages })].join('   ');
  const version = versionText(drawing, row.version, errors > 0);
  const plainWidth = textWidth(plain, 'regular', 7);
  const versionWidth = version === '' ? 0 : textWidth(version, 'bold', 7) + 2.5;
  const draftWidth =
    errors === 0 ? 0 : textWidth(texts.translate('documents.draft', { count: errors }), 'bold', draftSize) + 8;
  const room = row.right - row.left - plainWidth - versionWidth - draftWidth - 6;
  const title = fitLine(row.title, room, { cut: 'bold', size: row.size, floor: 8 });
  let x = row.left;
  tagged(file, 'H1', undefined, () => {
    writeText(file, title.text, x, row.baseline, { cut: title.cut, size: title.size, colour: colours.ink });
    x += textWidth(title.text, title.cut, title.size);
  });
  if (errors > 0) x = drawDraft(drawing, errors, x + 4, row.baseline);
  if (row.subtitle !== undefined) {
    const left = row.right - plainWidth - versionWidth - 6 - x;
    const subtitle = fitLine(row.subtitle, left - 4, { cut: 'regular', size: 10, floor: 5 });
    tagged(file, 'P', undefined, () =>
      writeText(file, subtitle.text, x + 4, row.baseline, {
        cut: subtitle.cut,
        size: subtitle.size,
        colour: colours.ink3,
      }),
    );
  }
  tagged(file, 'P', undefined, () => {
    const start = row.right - plainWidth - versionWidth;
    writeText(file, version, start, row.baseline, { cut: 'bold', size: 7, colour: colours.ink });
    writeText(file, plain, row.right, row.baseline, { cut: 'regular', size: 7, colour: colours.ink3 }, 'right');
  });
}
