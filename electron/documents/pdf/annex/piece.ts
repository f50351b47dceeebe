/** Drawn above a piece that opens a page: the head of the table it belongs to, again. */
export type PieceHead = { readonly height: number; readonly draw: (top: number) => void };

/** What several pieces hang under in the structure tree: one object for all rows of a table. */
export type PieceBranch = { readonly type: 'Table' };

/** A part of an annex that no page break divides. Millimetres; `draw` gets its top on the page and its height. */
export type Piece = {
  readonly height: number;
  /** White above it, but not at the top of a page. */
  readonly space: number;
  /** True when the next piece stands on the same page. */
  readonly isGlued?: boolean;
  readonly head?: PieceHead;
  readonly branch?: PieceBranch;
  /** The step in which it may grow where the page has room left: the distance of lines to write on. */
  readonly growth?: number;
  /** True for what stands at the foot of the last page. */
  readonly sinks?: boolean;
  readonly draw: (top: number, height: number) => void;
};

/** Rows that never stand with fewer than these on a page. */
const fewestRows = 3;

/** Glues the first rows together and the last ones, so that a break leaves no row lonely. */
export function withGluedEnds(pieces: readonly Piece[]): Piece[] {
  const last = pieces.length - 1;
  const isShort = pieces.length < fewestRows * 2;
  return pieces.map((piece, at) => {
    const isInside = at < last && (isShort || at < fewestRows - 1 || at > last - fewestRows);
    return isInside ? { ...piece, isGlued: true } : piece;
  });
}

/** Keeps the last piece, and what is glued to it, on the page of what follows. */
export function keptWithNext(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, at) => (at === pieces.length - 1 ? { ...piece, isGlued: true } : piece));
}
