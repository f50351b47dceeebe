import {
  type FileProblem,
  type FileProblemCode,
  type FileProblemParams,
  fileProblem,
} from '../../../shared/messages/file-problem.ts';
import { type Cell, type CellContent, shownContent } from './cell.ts';
import { shown } from './refusal.ts';

/** What is wrong with one cell, before it is known where it stands. */
export type CellIssue = Pick<FileProblem, 'code' | 'params'>;

/** The value of a cell, or why it has none. */
export type Reading<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issue: CellIssue };

export function read<T>(value: T): Reading<T> {
  return { ok: true, value };
}

export function unread<Code extends FileProblemCode>(code: Code, params: FileProblemParams<Code>): Reading<never> {
  return { ok: false, issue: fileProblem(code, params) };
}

/** The params of every issue that shows what the cell holds. */
export function foundIn(cell: CellContent): { readonly found: string } {
  return { found: shown(shownContent(cell)) };
}

/** Puts an issue on its place in the file. */
export function problemAt(sheet: string, { row, column }: Cell, issue: CellIssue): FileProblem {
  return { ...issue, sheet, row, column };
}
