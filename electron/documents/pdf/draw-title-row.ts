import type { Finding } from '../../../shared/rules/finding.ts';
import { blockingCount, type SheetVersion } from '../sheet-request.ts';
import type { SheetDrawing } from './draw-day-cell.ts';
import { fitBlock, fitLine, writeBlock } from './fit-text.ts';
import { outlineCell } from './pen.ts';
import { pt, tagged } from './sheet-file.ts';
import { textWidth, writeText } from './write-text.ts';

export type TitleRow = {
  readonly title: string;
  /** Whose sheet it is, where the title does not say it, and in a lighter voice where they belong. */
  readonly owner?: string;
  readonly subtitle?: string;
  readonly size: number;
  /** True on the pages after the first of one document: the title is then no heading any more. */
  readonly isRepeated?: boolean;
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
  const { number, isChanged } = version;
  if (isChanged) return texts.translate('documents.changedVersion', { number });
  return texts.translate(version.isFinal && !isDraft ? 'documents.finalVersion' : 'documents.version', { number });
}

const ownerSize = 12;

/** Below this size an owner takes two lines. */
const smallestOneLine = 8;

/** Owner in bold and subtitle in grey between two edges; a very long name takes the lines it needs. */
function drawOwner({ file, colours }: SheetDrawing, row: TitleRow, from: number, to: number): void {
  const { owner = '', subtitle = '', baseline } = row;
  if (owner === '' && subtitle === '') return;
  tagged(file, 'P', undefined, () => {
    const room = to - from;
    const name = fitLine(owner, subtitle === '' ? room : room * 0.72, {
      cut: 'bold',
      size: ownerSize,
      floor: smallestOneLine,
    });
    const start = owner === '' ? from : from + textWidth(name.text, name.cut, name.size) + 3;
    const detail = fitLine(subtitle, to - start, { cut: 'regular', size: 10, floor: 6 });
    if (name.text === owner && detail.text === subtitle) {
      writeText(file, owner, from, baseline, { cut: name.cut, size: name.size, colour: colours.ink });
      writeText(file, subtitle, start, baseline, { cut: detail.cut, size: detail.size, colour: colours.ink3 });
      return;
    }
    const height = pt(row.size) * 0.698 + 2.4;
    const paragraphs = [
      { text: owner, cut: 'bold', size: 9, floor: 4.2, colour: colours.ink },
      { text: subtitle, cut: 'regular', size: 8, floor: 4.2, colour: colours.ink3 },
    ] as const;
    writeBlock(file, fitBlock(paragraphs, room, height), from, baseline + 1 - height);
  });
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
  tagged(file, row.isRepeated === true ? 'P' : 'H1', undefined, () => {
    writeText(file, title.text, x, row.baseline, { cut: title.cut, size: title.size, colour: colours.ink });
    x += textWidth(title.text, title.cut, title.size);
  });
  if (errors > 0) x = drawDraft(drawing, errors, x + 4, row.baseline);
  drawOwner(drawing, row, x + 4, row.right - plainWidth - versionWidth - 6);
  tagged(file, 'P', undefined, () => {
    const start = row.right - plainWidth - versionWidth;
    writeText(file, version, start, row.baseline, { cut: 'bold', size: 7, colour: colours.ink });
    writeText(file, plain, row.right, row.baseline, { cut: 'regular', size: 7, colour: colours.ink3 }, 'right');
  });
}
