import type { CellContent } from '../cell.ts';
import { limits } from '../limits.ts';
import { refuse } from '../refusal.ts';

/** Counts what the cells of a whole workbook cost. */
export type Budget = { readonly spend: (content: CellContent) => void };

/** Refuses at the cell that goes over. One long text that a million cells share is small in the file and huge outside it. */
export function createBudget(): Budget {
  let cells = 0;
  let textLength = 0;
  return {
    spend(content) {
      cells++;
      if (cells > limits.cells) refuse('tooManyCells', { limit: limits.cells });
      if (content.kind !== 'text') return;
      textLength += content.text.length;
      if (textLength > limits.textLength) refuse('tooMuchText', { limit: limits.textLength });
    },
  };
}
