import type { SaxesTagNS } from 'saxes';
import { type FileProblem, fileProblem } from '../../../../shared/messages/file-problem.ts';
import { columnLetters, columnNumber } from '../cell.ts';
import { attributeOf, isTrue } from './xml.ts';

/** A cell name such as "C12" as 1-based numbers, or undefined. Three letters and seven digits hold every cell Excel has. */
export function parseCellName(name: string): { readonly column: number; readonly row: number } | undefined {
  const match = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(name);
  return match?.[1] === undefined ? undefined : { column: columnNumber(match[1]), row: Number(match[2]) };
}

/** The problem of a merged range, at its first cell; a "range" of one cell merges nothing. */
export function mergeProblem(sheet: string, tag: SaxesTagNS): FileProblem | undefined {
  const range = attributeOf(tag, 'ref') ?? '';
  const [first = '', last = first] = range.split(':');
  const start = parseCellName(first);
  if (first === last && start) return undefined;
  const place = start ? { sheet, row: start.row, column: columnLetters(start.column) } : { sheet };
  return fileProblem('mergedCells', { range: range.slice(0, 24) }, place);
}

/** First and last column that a `col` element hides, or undefined. A width of nothing hides too. */
export function hiddenSpanOf(tag: SaxesTagNS): readonly [number, number] | undefined {
  const isHidden = isTrue(attributeOf(tag, 'hidden')) || Number(attributeOf(tag, 'width') ?? '1') === 0;
  return isHidden ? [Number(attributeOf(tag, 'min')), Number(attributeOf(tag, 'max'))] : undefined;
}

export function isHiddenRow(tag: SaxesTagNS): boolean {
  return isTrue(attributeOf(tag, 'hidden')) || Number(attributeOf(tag, 'ht') ?? '1') === 0;
}

/** One problem for each run of hidden rows that hold something. */
export function hiddenRowProblems(sheet: string, rows: readonly number[]): readonly FileProblem[] {
  return runsOf(rows).map(([first, last]) =>
    first === last
      ? fileProblem('hiddenRow', {}, { sheet, row: first })
      : fileProblem('hiddenRows', { first, last }, { sheet, row: first }),
  );
}

/** One problem for each run of hidden columns that hold something. */
export function hiddenColumnProblems(
  sheet: string,
  filled: ReadonlySet<number>,
  hidden: readonly (readonly [number, number])[],
): readonly FileProblem[] {
  const isHidden = (column: number) => hidden.some(([first, last]) => column >= first && column <= last);
  return runsOf([...filled].filter(isHidden).toSorted((a, b) => a - b)).map(([first, last]) => {
    const place = { sheet, column: columnLetters(first) };
    const params = { first: columnLetters(first), last: columnLetters(last) };
    return first === last ? fileProblem('hiddenColumn', {}, place) : fileProblem('hiddenColumns', params, place);
  });
}

/** Ascending numbers as runs of neighbours. */
function runsOf(numbers: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && run[1] + 1 === number) run[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}
