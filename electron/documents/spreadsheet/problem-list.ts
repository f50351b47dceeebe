import { type FileProblem, fileProblem } from '../../../shared/messages/file-problem.ts';
import { columnNumber } from './cell.ts';
import { limits } from './limits.ts';

/** Gathers the problems of a workbook; beyond the limit it counts no further, so that a list stays readable. */
export type ProblemList = {
  readonly add: (problem: FileProblem) => void;
  /** Problems of each sheet by row and column, sheets in the order they were read. */
  readonly sorted: () => readonly FileProblem[];
};

export function createProblemList(): ProblemList {
  const problems: FileProblem[] = [];
  let isFull = false;
  return {
    add(problem) {
      if (problems.length < limits.problems) problems.push(problem);
      else isFull = true;
    },
    sorted() {
      const sheets = [...new Set(problems.map(({ sheet }) => sheet))];
      const order = new Map(sheets.map((sheet, index) => [sheet, index]));
      const bySpot = problems.toSorted(
        (a, b) =>
          (order.get(a.sheet) ?? 0) - (order.get(b.sheet) ?? 0) ||
          (a.row ?? 0) - (b.row ?? 0) ||
          columnNumber(a.column ?? '') - columnNumber(b.column ?? ''),
      );
      return isFull ? [...bySpot, fileProblem('moreProblems', { shown: limits.problems })] : bySpot;
    },
  };
}
