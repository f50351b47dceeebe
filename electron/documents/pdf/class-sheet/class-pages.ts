import { type ClassRow, classLayout, mostRowsOnPage } from './class-drawing.ts';

/** A class group's learners on one page. */
export type ClassBlock = { readonly name: string; readonly supervisor: string; readonly rows: readonly ClassRow[] };

export type ClassPage = {
  readonly blocks: readonly ClassBlock[];
  readonly rowHeight: number;
  /** Load rows on this page: from, up to and not including. */
  readonly loadFrom: number;
  readonly loadUntil: number;
};

function blocksOf(rows: readonly ClassRow[]): ClassBlock[] {
  const blocks: { name: string; supervisor: string; rows: ClassRow[] }[] = [];
  for (const row of rows) {
    const { name, trajectorySupervisor = '' } = row.sheet.facts.plan.classDays.classGroup;
    const last = blocks.at(-1);
    if (last?.name === name) last.rows.push(row);
    else blocks.push({ name, supervisor: trajectorySupervisor, rows: [row] });
  }
  return blocks;
}

/** The load of a page: rows and the height of one. */
type Load = { readonly rows: number; readonly rowHeight: number };

function loadHeight({ rows, rowHeight }: Load): number {
  return rows === 0 ? 0 : classLayout.load.heading + rows * rowHeight;
}

const room = classLayout.grid.bottom - classLayout.grid.top;

function rowHeightOf(blocks: readonly ClassBlock[], load: Load): number {
  const count = blocks.reduce((sum, { rows }) => sum + rows.length, 0);
  return (room - blocks.length * classLayout.groupHeight - loadHeight(load)) / count;
}

/** Learners in class order, kept together by class group, spread evenly so that no page is left with a few. */
function spread(rows: readonly ClassRow[], pages: number): ClassBlock[][] {
  return Array.from({ length: pages }, (_, page) =>
    blocksOf(rows.slice(Math.round((page * rows.length) / pages), Math.round(((page + 1) * rows.length) / pages))),
  );
}

function pageOf(blocks: readonly ClassBlock[], load: Load): ClassPage {
  const rowHeight = Math.min(classLayout.row.most, rowHeightOf(blocks, load));
  return { blocks, rowHeight, loadFrom: 0, loadUntil: load.rows };
}

/**
 * The pages of a class sheet: as few as readable rows allow, the load under the last learners, or on pages of its own
 * where the class works at too many places for that.
 */
export function classPages(rows: readonly ClassRow[], loads: number, loadRow: number): readonly ClassPage[] {
  const fewest = Math.ceil(rows.length / mostRowsOnPage);
  const noLoad: Load = { rows: 0, rowHeight: loadRow };
  const loadOf = (page: number, pages: number): Load => (page === pages - 1 ? { ...noLoad, rows: loads } : noLoad);
  // The load may cost one more page of learners, not more.
  for (const pages of [fewest, fewest + 1]) {
    const spreadOut = spread(rows, pages);
    const fits = spreadOut.every((blocks, at) => rowHeightOf(blocks, loadOf(at, pages)) >= classLayout.row.least);
    if (fits && pages <= rows.length) return spreadOut.map((blocks, at) => pageOf(blocks, loadOf(at, pages)));
  }
  const mostRows = Math.floor((room - classLayout.load.heading) / loadRow);
  const loadPages: ClassPage[] = [];
  for (let from = 0; from < loads; from += mostRows) {
    loadPages.push({ blocks: [], rowHeight: 0, loadFrom: from, loadUntil: Math.min(loads, from + mostRows) });
  }
  return [...spread(rows, fewest).map((blocks) => pageOf(blocks, noLoad)), ...loadPages];
}
