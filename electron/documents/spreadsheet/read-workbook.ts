import { type FileProblem, fileProblem } from '../../../shared/messages/file-problem.ts';
import { type Parts, unpack } from './archive/unpack.ts';
import { listSheetName, type Sheet } from './cell.ts';
import { findWorkbook } from './parts/content-types.ts';
import { linkOfType, type Relationship, readRelationships } from './parts/relationships.ts';
import { readSharedStrings } from './parts/shared-strings.ts';
import { readSheet } from './parts/sheet.ts';
import { createBudget } from './parts/sheet-budget.ts';
import type { SheetContext } from './parts/sheet-walk.ts';
import { readFormatKinds } from './parts/styles.ts';
import { readWorkbookPart, type SheetEntry } from './parts/workbook.ts';
import { partOf } from './parts/xml.ts';
import { createProblemList } from './problem-list.ts';
import { Refusal, refuse, shown } from './refusal.ts';

/** All sheets, or all problems; never a part of the workbook. */
export type WorkbookReading =
  | { readonly ok: true; readonly sheets: readonly Sheet[] }
  | { readonly ok: false; readonly errors: readonly FileProblem[] };

/**
 * Reads an .xlsx file from memory. Never throws: whatever the bytes are, the answer is the sheets or named problems.
 * For files from outside use `readWorkbookInWorker`, which also bounds time and memory.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<WorkbookReading> {
  try {
    return readParts(await unpack(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)));
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, errors: [error.problem] };
    return { ok: false, errors: [fileProblem('readerFailed', {})] };
  }
}

function readParts(parts: Parts): WorkbookReading {
  const name = findWorkbook(parts);
  const workbook = readWorkbookPart(parts, name);
  const links = readRelationships(parts, name);
  const stylesName = linkOfType(links, 'styles');
  const stringsName = linkOfType(links, 'sharedStrings');
  const problems = createProblemList();
  const context: SheetContext = {
    formats: stylesName === undefined ? [] : readFormatKinds(parts, stylesName),
    strings: stringsName === undefined ? [] : readSharedStrings(parts, stringsName),
    dateSystem: workbook.dateSystem,
    budget: createBudget(),
    addProblem: problems.add,
  };
  const sheets = readableSheets(workbook.sheets, links, problems.add).map(([sheet, part]) =>
    readSheet(sheet, part, partOf(parts, part), context),
  );
  const errors = problems.sorted();
  if (errors.length > 0) return { ok: false, errors };
  return sheets.length > 0 ? { ok: true, sheets } : refuse('noSheets', {});
}

/** Name and part of every sheet that a person sees; a problem for each that cannot be seen or is no table of cells. */
function readableSheets(
  entries: readonly SheetEntry[],
  links: ReadonlyMap<string, Relationship>,
  addProblem: (problem: FileProblem) => void,
): readonly (readonly [string, string])[] {
  const names = new Set<string>();
  const targets = new Set<string>();
  const readable: [string, string][] = [];
  for (const { name: sheet, state, relationshipId } of entries) {
    const link = links.get(relationshipId) ?? refuse('partMissing', { entry: shown(relationshipId) }, { sheet });
    const target = link.target.toLowerCase();
    if (names.has(sheet.toLowerCase()) || targets.has(target)) refuse('duplicateSheet', {}, { sheet });
    names.add(sheet.toLowerCase());
    targets.add(target);
    if (sheet === listSheetName && state !== 'veryHidden') continue;
    if (link.type === 'xlMacrosheet' || link.type === 'xlIntlMacrosheet') refuse('macroWorkbook', {});
    if (state !== 'visible')
      addProblem(fileProblem(state === 'hidden' ? 'hiddenSheet' : 'veryHiddenSheet', {}, { sheet }));
    else if (link.type !== 'worksheet') addProblem(fileProblem('notAWorksheet', {}, { sheet }));
    else readable.push([sheet, link.target]);
  }
  return readable;
}
