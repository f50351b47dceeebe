import type { SaxesTagNS } from 'saxes';
import { type FileProblem, fileProblem } from '../../../../shared/messages/file-problem.ts';
import { type Cell, columnLetters, type Row } from '../cell.ts';
import { limits } from '../limits.ts';
import { refuse, shown } from '../refusal.ts';
import { type CellContext, contentOf } from './cell-value.ts';
import type { Budget } from './sheet-budget.ts';
import { isHiddenRow, parseCellName } from './sheet-shape.ts';
import { attributeOf } from './xml.ts';

export type SheetContext = CellContext & {
  readonly budget: Budget;
  readonly addProblem: (problem: FileProblem) => void;
};

/** Where the parser stands among the cells of a sheet, and what it has read so far. */
export type Walk = {
  readonly name: string;
  readonly context: SheetContext;
  readonly damaged: () => never;
  /** Open elements from `sheetData` down; empty before and after it. */
  readonly path: string[];
  readonly rows: Row[];
  readonly hiddenRows: number[];
  readonly filledColumns: Set<number>;
  readonly hiddenColumns: (readonly [number, number])[];
  row: number;
  isRowHidden: boolean;
  cells: Cell[];
  column: number;
  cell: { type: string; style: number; hasFormula: boolean; value: string | undefined; inline: string | undefined };
  /** Set at the first cell outside the limits; the rest of the sheet is then only checked for its form. */
  isOver: boolean;
};

/** Which elements may stand where. Anything else among the cells would be content that nobody reads. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  sheetData: ['row'],
  row: ['c', 'extLst'],
  c: ['f', 'v', 'is', 'extLst'],
  is: ['t', 'r', 'rPh', 'phoneticPr'],
  r: ['t', 'rPr'],
};
/** Elements whose content is no part of the cell's value. */
const skipped: readonly string[] = ['extLst', 'rPh', 'phoneticPr', 'rPr'];
/** Seven stored characters make at most one escaped character. */
const longestStoredText = limits.cellTextLength * 7;

export function startWalk(name: string, partName: string, context: SheetContext): Walk {
  return {
    name,
    context,
    damaged: () => refuse('partDamaged', { entry: shown(partName) }, { sheet: name }),
    path: [],
    rows: [],
    hiddenRows: [],
    filledColumns: new Set(),
    hiddenColumns: [],
    row: 0,
    isRowHidden: false,
    cells: [],
    column: 0,
    cell: { type: 'n', style: 0, hasFormula: false, value: undefined, inline: undefined },
    isOver: false,
  };
}

/** An element inside `sheetData`. */
export function openElement(walk: Walk, element: string, tag: SaxesTagNS): void {
  const parent = walk.path.at(-1) ?? '';
  if (parent === 'skipped') {
    walk.path.push('skipped');
    return;
  }
  if (!allowed[parent]?.includes(element)) walk.damaged();
  walk.path.push(skipped.includes(element) ? 'skipped' : element);
  if (element === 'row') openRow(walk, tag);
  else if (element === 'c') openCell(walk, tag);
  else if (element === 'f') walk.cell.hasFormula = true;
  else if (element === 'v') walk.cell.value = walk.cell.value === undefined ? '' : walk.damaged();
  else if (element === 'is') walk.cell.inline = walk.cell.inline === undefined ? '' : walk.damaged();
}

export function addText(walk: Walk, text: string): void {
  const { cell } = walk;
  const element = walk.path.at(-1);
  if (element === 'v') cell.value = `${cell.value}${text}`;
  if (element === 't' && (cell.inline ?? '').length <= longestStoredText) cell.inline = `${cell.inline}${text}`;
}

export function closeElement(walk: Walk): void {
  const element = walk.path.pop();
  if (element === 'c') closeCell(walk);
  if (element !== 'row' || walk.cells.length === 0) return;
  walk.rows.push({ row: walk.row, cells: walk.cells });
  if (walk.isRowHidden) walk.hiddenRows.push(walk.row);
}

/** Rows and cells may leave out their name, and then follow the one before; they never go back. */
function openRow(walk: Walk, tag: SaxesTagNS): void {
  const stated = attributeOf(tag, 'r');
  const row = stated === undefined ? walk.row + 1 : Number(/^[1-9]\d{0,6}$/.exec(stated)?.[0] ?? walk.damaged());
  if (row <= walk.row) walk.damaged();
  walk.row = row;
  walk.isRowHidden = isHiddenRow(tag);
  walk.cells = [];
  walk.column = 0;
}

function openCell(walk: Walk, tag: SaxesTagNS): void {
  const stated = attributeOf(tag, 'r');
  const named = stated === undefined ? { row: walk.row, column: walk.column + 1 } : parseCellName(stated);
  const spot = named ?? walk.damaged();
  if (spot.row !== walk.row || spot.column <= walk.column) walk.damaged();
  walk.column = spot.column;
  walk.cell = {
    type: attributeOf(tag, 't') ?? 'n',
    style: Number(attributeOf(tag, 's') ?? '0'),
    hasFormula: false,
    value: undefined,
    inline: undefined,
  };
}

function closeCell(walk: Walk): void {
  if (walk.isOver) return;
  const content = contentOf(walk.cell, walk.context);
  if ('kind' in content && content.kind === 'empty') return;
  const { row, column, name: sheet } = walk;
  const place = { sheet, row, column: columnLetters(column) };
  if (row > limits.rows || column > limits.columns) {
    walk.isOver = true;
    const limit = row > limits.rows ? limits.rows : limits.columns;
    walk.context.addProblem(fileProblem(row > limits.rows ? 'tooManyRows' : 'tooManyColumns', { limit }, place));
    return;
  }
  walk.filledColumns.add(column);
  if ('code' in content) {
    walk.context.addProblem({ ...content, ...place });
    return;
  }
  walk.context.budget.spend(content);
  walk.cells.push({ ...content, row, column: place.column });
}
