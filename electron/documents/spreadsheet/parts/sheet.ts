import type { SaxesTagNS } from 'saxes';
import type { Sheet } from '../cell.ts';
import { limits } from '../limits.ts';
import { hiddenColumnProblems, hiddenRowProblems, hiddenSpanOf, mergeProblem } from './sheet-shape.ts';
import { addText, closeElement, openElement, type SheetContext, startWalk, type Walk } from './sheet-walk.ts';
import { parseXml, spreadsheetVocabulary } from './xml.ts';

/** Reads the cells of one sheet; adds a problem for everything that cannot be read as it is seen. Throws a `Refusal`. */
export function readSheet(name: string, partName: string, bytes: Buffer, context: SheetContext): Sheet {
  const walk = startWalk(name, partName, context);
  let isRead = false;
  parseXml(partName, bytes, spreadsheetVocabulary, {
    elements: Number.POSITIVE_INFINITY,
    open(element, tag, depth) {
      if (walk.path.length > 0) return openElement(walk, element, tag);
      if (depth === 1 && element !== 'worksheet') walk.damaged();
      if (depth === 2 && element === 'sheetData') {
        if (isRead) walk.damaged();
        isRead = true;
        walk.path.push(element);
      }
      if (depth === 3) openAroundCells(walk, element, tag);
    },
    text: (text) => addText(walk, text),
    close: () => closeElement(walk),
  });
  if (!isRead) walk.damaged();
  for (const problem of hiddenRowProblems(name, walk.hiddenRows)) context.addProblem(problem);
  for (const problem of hiddenColumnProblems(name, walk.filledColumns, walk.hiddenColumns)) context.addProblem(problem);
  return { name, rows: walk.rows };
}

/** Column settings stand before the cells, merged ranges after them. */
function openAroundCells(walk: Walk, element: string, tag: SaxesTagNS): void {
  if (element === 'col') {
    const span = hiddenSpanOf(tag);
    if (span && walk.hiddenColumns.push(span) > limits.columnSettings) walk.damaged();
  }
  if (element === 'mergeCell') {
    const problem = mergeProblem(walk.name, tag);
    if (problem) walk.context.addProblem(problem);
  }
}
