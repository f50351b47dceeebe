import { describe, expect, test } from 'vitest';
import { breakPages, type PlacedPiece } from '../../../../electron/documents/pdf/annex/break-pages.ts';
import { keptWithNext, type Piece, withGluedEnds } from '../../../../electron/documents/pdf/annex/piece.ts';

const room = 100;

function piece(height: number, more: Partial<Piece> = {}): Piece {
  return { height, space: 0, draw: () => {}, ...more };
}

function rows(count: number, height = 10): Piece[] {
  return Array.from({ length: count }, () => piece(height));
}

const counts = (pages: readonly PlacedPiece[][]) => pages.map(({ length }) => length);
const tops = (pages: readonly PlacedPiece[][]) => pages.map((page) => page.map(({ top }) => top));

describe('rows of a table', () => {
  test.each([
    // The first three and the last three stay together; a page that gives to the last keeps more than half.
    [3, [3]],
    [10, [10]],
    [11, [8, 3]],
    [12, [9, 3]],
    [13, [10, 3]],
    [14, [10, 4]],
    [23, [10, 10, 3]],
  ])('%i on pages of ten', (count, expected) => {
    expect(counts(breakPages(withGluedEnds(rows(count)), room))).toEqual(expected);
  });
  test('are not divided when there are fewer than six', () => {
    expect(counts(breakPages([piece(60), ...withGluedEnds(rows(5))], room))).toEqual([1, 5]);
  });
  test('repeat their head at the top of a page, below which they start', () => {
    const head = { height: 5, draw: () => {} };
    const pages = breakPages(withGluedEnds(rows(14).map((row) => ({ ...row, head }))), room);
    expect(pages.map((page) => page.map(({ hasHead }) => hasHead).filter(Boolean))).toEqual([[true], [true]]);
    expect(tops(pages).map(([first]) => first)).toEqual([5, 5]);
  });
});

describe('pieces', () => {
  test('keep white between them but not at the top of a page', () => {
    const pages = breakPages([piece(40, { space: 8 }), piece(40, { space: 8 }), piece(60, { space: 8 })], room);
    expect(tops(pages)).toEqual([[0, 48], [0]]);
  });
  test('stay with the next where they are kept', () => {
    const pages = breakPages([piece(30), piece(50), ...keptWithNext([piece(15)]), piece(20)], room);
    expect(counts(pages)).toEqual([2, 2]);
  });
  test('that are glued but higher than a page are divided all the same', () => {
    expect(
      counts(
        breakPages(
          keptWithNext(rows(15)).map((row) => ({ ...row, isGlued: true })),
          room,
        ),
      ),
    ).toEqual([10, 5]);
  });
});

describe('signatures', () => {
  const signatures = piece(25, { sinks: true });
  test('sink to the foot of the page', () => {
    expect(tops(breakPages([piece(20), signatures], room))).toEqual([[0, 75]]);
  });
  test('take the last rows along to a new page', () => {
    const pages = breakPages([...keptWithNext(withGluedEnds(rows(9))), signatures], room);
    expect(counts(pages)).toEqual([6, 4]);
    expect(tops(pages)[1]).toEqual([0, 10, 20, 75]);
  });
  test('bring a section more where the page before can spare it', () => {
    const sections = [piece(60), piece(20), ...keptWithNext([piece(10)])];
    expect(counts(breakPages([...sections, signatures], room))).toEqual([1, 3]);
  });
});

describe('lines to write on', () => {
  test('grow in whole steps and share what is left', () => {
    const writing = piece(20, { growth: 8 });
    const [page] = breakPages([writing, piece(20), writing], room);
    expect(page!.map(({ height }) => height)).toEqual([44, 20, 36]);
    expect(page!.map(({ top }) => top)).toEqual([0, 44, 64]);
  });
  test('leave the signatures their foot', () => {
    const [page] = breakPages([piece(20, { growth: 8 }), piece(25, { sinks: true })], room);
    expect(page!.map(({ top, height }) => [top, height])).toEqual([
      [0, 68],
      [75, 25],
    ]);
  });
});
