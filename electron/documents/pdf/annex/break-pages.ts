import type { Piece } from './piece.ts';

/** A piece with its place below the top of its page's room. */
export type PlacedPiece = {
  readonly piece: Piece;
  readonly top: number;
  readonly height: number;
  readonly hasHead: boolean;
};

/** Pieces that stay together, as the glue says. */
function chunksOf(pieces: readonly Piece[]): Piece[][] {
  const chunks: Piece[][] = [];
  let isOpen = false;
  for (const piece of pieces) {
    if (isOpen) chunks.at(-1)!.push(piece);
    else chunks.push([piece]);
    isOpen = piece.isGlued === true;
  }
  return chunks;
}

function headHeight(piece: Piece): number {
  return piece.head?.height ?? 0;
}

/** Height that pieces take below a height that is taken; at the top of a page without white above, with the head. */
function heightBelow(taken: number, pieces: readonly Piece[]): number {
  return pieces.reduce(
    (height, piece) => height + piece.height + (height === 0 ? headHeight(piece) : piece.space),
    taken,
  );
}

/** A page as the chunks on it; pieces of a chunk that is higher than a page are chunks of their own. */
type Page = (readonly Piece[])[];

function fillPages(pieces: readonly Piece[], room: number): Page[] {
  const pages: Page[] = [[]];
  let taken = 0;
  const put = (chunk: readonly Piece[]) => {
    if (taken > 0 && heightBelow(taken, chunk) > room + 1e-6) {
      pages.push([]);
      taken = 0;
    }
    pages.at(-1)!.push(chunk);
    taken = heightBelow(taken, chunk);
  };
  for (const chunk of chunksOf(pieces)) {
    if (heightBelow(0, chunk) <= room) put(chunk);
    else for (const piece of chunk) put([piece]);
  }
  return pages;
}

/** A last page holds at least this share of its room beside what stands at its foot, where the page before can spare it. */
const fullestShare = 0.3;
/** A page that gives to the last one keeps at least this share. */
const keptShare = 0.55;

function bodyHeight(page: Page): number {
  return heightBelow(
    0,
    page.flat().filter(({ sinks }) => sinks !== true),
  );
}

/** Moves chunks from the last page but one to the last, so that it does not stand nearly empty. */
function fillLastPage(pages: Page[], room: number): void {
  const [before, last] = [pages.at(-2), pages.at(-1)!];
  if (before === undefined) return;
  while (before.length > 1 && bodyHeight(last) < room * fullestShare) {
    const moved = before.at(-1)!;
    const isSpared = heightBelow(0, before.slice(0, -1).flat()) >= room * keptShare;
    if (!isSpared || heightBelow(0, [...moved, ...last.flat()]) > room) return;
    last.unshift(moved);
    before.pop();
  }
}

function pagesOf(pieces: readonly Piece[], room: number): Piece[][] {
  const pages = fillPages(pieces, room);
  fillLastPage(pages, room);
  return pages.map((page) => page.flat());
}

/** Whole steps of room left, shared out from top to bottom over the pieces that may grow. */
function growthsOf(pieces: readonly Piece[], left: number): number[] {
  const steps = pieces.map(() => 0);
  let rest = left;
  for (let grew = true; grew; ) {
    grew = false;
    pieces.forEach(({ growth = 0 }, at) => {
      if (growth === 0 || growth > rest) return;
      steps[at]! += growth;
      rest -= growth;
      grew = true;
    });
  }
  return steps;
}

function placePage(pieces: readonly Piece[], room: number): PlacedPiece[] {
  const left = room - heightBelow(0, pieces);
  const growths = growthsOf(pieces, left);
  let sink = left - growths.reduce((sum, growth) => sum + growth, 0);
  let at = 0;
  return pieces.map((piece, index) => {
    const hasHead = index === 0 && piece.head !== undefined;
    let top = at + (index === 0 ? headHeight(piece) : piece.space);
    if (piece.sinks === true && sink > 0) {
      top += sink;
      sink = 0;
    }
    const height = piece.height + growths[index]!;
    at = top + height;
    return { piece, top, height, hasHead };
  });
}

/** Lays pieces out on pages of a height: glued ones together, table heads repeated, room left given to what may grow or sink. */
export function breakPages(pieces: readonly Piece[], room: number): PlacedPiece[][] {
  return pagesOf(pieces, room).map((page) => placePage(page, room));
}
