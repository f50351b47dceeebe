import type { Finding } from '../../../../shared/rules/finding.ts';
import { planCode } from '../../plan-code.ts';
import type { LearnerSheet, SheetRequest, SheetVersion } from '../../sheet-request.ts';
import type { SheetDrawing } from '../draw-day-cell.ts';
import { drawTitleRow } from '../draw-title-row.ts';
import { fileTitle, longDate } from '../file-title.ts';
import { fitBlock, writeBlock, writeFitted } from '../fit-text.ts';
import { sheetColours } from '../sheet-colours.ts';
import {
  addPage,
  type Branch,
  closeSheetFile,
  group,
  openBranch,
  openSheetFile,
  tagged,
  within,
} from '../sheet-file.ts';
import { createSheetTexts } from '../sheet-texts.ts';
import { textWidth, writeText } from '../write-text.ts';
import { type AnnexDrawing, annexLayout, heightOfLines, smallestSize, textSize } from './annex-drawing.ts';
import { breakPages, type PlacedPiece } from './break-pages.ts';
import type { Piece, PieceBranch } from './piece.ts';

/** One paper to sign: what stands above it, and its parts. */
export type Annex = {
  readonly title: string;
  /** What it belongs to and whose it is; on every page. */
  readonly caption: string;
  readonly sheet: LearnerSheet;
  /** What makes this paper a draft. */
  readonly findings: readonly Finding[];
  readonly version: SheetVersion | undefined;
  readonly build: (drawing: AnnexDrawing) => readonly Piece[];
};

/** How much white: what pleases, what still does, and the least. */
const density = { roomy: 1, close: 0.85, tight: 0.7 } as const;

const room = annexLayout.bottom - annexLayout.top;

/** The roomiest layout that takes the fewest pages. */
function layOut(common: SheetDrawing, annex: Annex): PlacedPiece[][] {
  const pagesAt = (white: number) => breakPages(annex.build({ ...common, density: white }), room);
  const roomy = pagesAt(density.roomy);
  if (roomy.length === 1) return roomy;
  const tight = pagesAt(density.tight);
  if (tight.length === roomy.length) return roomy;
  const close = pagesAt(density.close);
  return close.length === tight.length ? close : tight;
}

/** Room for one line, or for two small ones. */
const captionHeight = 4;

type PageNumber = { readonly page: number; readonly pages: number };

function drawHead(common: SheetDrawing, annex: Annex, date: string, { page, pages }: PageNumber): void {
  const { left, right, width, captionBaseline, titleBaseline } = annexLayout;
  const { file, colours } = common;
  tagged(file, 'P', undefined, () => {
    const style = { cut: 'regular', size: textSize.small, floor: smallestSize, colour: colours.ink3 } as const;
    const lines = fitBlock([{ ...style, text: annex.caption }], width, captionHeight);
    writeBlock(file, lines, left, captionBaseline + 0.9 - heightOfLines(lines));
  });
  const { title, findings, version } = annex;
  const place = { left, right, baseline: titleBaseline };
  drawTitleRow(common, { ...place, title, findings, version, date, page, pages, size: 16, isRepeated: page > 1 });
}

function drawFoot({ file, texts, colours }: SheetDrawing, { sheet }: Annex): void {
  const code = texts.translate('documents.code', { code: planCode([sheet.facts]) });
  const style = { cut: 'regular', size: 5.8, colour: colours.ink3 } as const;
  const { left, right, width, footerBaseline: y } = annexLayout;
  tagged(file, 'P', undefined, () => {
    const { name } = sheet.facts.plan.classDays.school;
    const place = { x: left, y, width: width - textWidth(code, 'regular', style.size) - 6 };
    writeFitted(file, name, place, { ...style, floor: smallestSize }, colours.ink3);
    writeText(file, code, right, y, style, 'right');
  });
}

/** Draws pieces page by page; rows of one table share a branch of the structure tree over a page break. */
function drawPages(common: SheetDrawing, annex: Annex, pages: readonly PlacedPiece[][], date: string): void {
  const { file } = common;
  let open: { readonly of: PieceBranch; readonly branch: Branch } | undefined;
  const enter = (of: PieceBranch | undefined) => {
    if (open?.of === of) return;
    open?.branch.end();
    open = of && { of, branch: openBranch(file, of.type) };
  };
  pages.forEach((placed, at) => {
    addPage(file, annexLayout.page.width, annexLayout.page.height);
    drawHead(common, annex, date, { page: at + 1, pages: pages.length });
    for (const { piece, top, height, hasHead } of placed) {
      const y = annexLayout.top + top;
      if (hasHead) piece.head!.draw(y - piece.head!.height);
      enter(piece.branch);
      if (open === undefined) piece.draw(y, height);
      else within(file, open.branch, () => piece.draw(y, height));
    }
    drawFoot(common, annex);
  });
  enter(undefined);
}

/** A file of annexes, one after the other, each with its own page numbers. Throws where there is none: a file has a page. */
export async function makeAnnexes(
  { learners, language, style, date }: SheetRequest,
  titleKey: string,
  annexesOf: (sheet: LearnerSheet, common: SheetDrawing) => readonly Annex[],
): Promise<Uint8Array> {
  const texts = await createSheetTexts(language);
  const file = openSheetFile({ title: fileTitle(titleKey, learners, texts), language, date });
  const common: SheetDrawing = { file, texts, style, colours: sheetColours(style) };
  const annexes = learners.flatMap((sheet) => annexesOf(sheet, common));
  if (annexes.length === 0) throw new Error(`No learner has a paper of this kind: ${titleKey}`);
  for (const annex of annexes) {
    const pages = layOut(common, annex);
    group(file, 'Art', () => drawPages(common, annex, pages, longDate(date, texts)));
  }
  return closeSheetFile(file);
}
