import type { InputPath, InputProblem } from '../../shared/input/input-problem.ts';
import { readClassYear } from '../../shared/input/read-class-year.ts';
import type { FilePlace } from '../../shared/messages/file-problem.ts';
import { nl } from '../../shared/messages/nl.ts';
import type { Sheet } from '../documents/spreadsheet/cell.ts';
import { readWorkbookInWorker } from '../documents/spreadsheet/read-in-worker.ts';
import type { ClassFileProblem, ReadClassFile } from '../input/class-file.ts';
import { emptyDraft } from './draft.ts';
import { stepsOf } from './field.ts';
import { problemOfPlace, type ReadSheet, readSheet } from './read-sheet.ts';
import { sheetDefinitions } from './sheets.ts';
import { isExplanation, sheetOfName } from './words.ts';

/** Where every value of the class year came from, by its path as text, and the set of choices of its column. */
type Places = Map<string, FilePlace & { readonly choiceSet?: string }>;

const textOf = (path: InputPath) => path.join('\u0000');

/** Lays the rows of a sheet into the draft and remembers their cells; a row that belongs to nothing is a problem. */
function laySheet(
  sheet: ReadSheet,
  draft: ReturnType<typeof emptyDraft>,
  places: Places,
  problems: ClassFileProblem[],
): void {
  const { definition, name, rows, columns } = sheet;
  for (const { values, row } of rows) {
    const laid = definition.lay(values, draft);
    if ('unknown' in laid) {
      const column = columns.get(laid.unknown);
      const id = values[laid.unknown];
      const place = { sheet: name, row, ...(column !== undefined && { column }) };
      problems.push(problemOfPlace(id === undefined ? 'missing' : 'unknownReference', place, { id: String(id ?? '') }));
      continue;
    }
    if (laid.path.length === 0 || !places.has(textOf(laid.path))) places.set(textOf(laid.path), { sheet: name, row });
    for (const { key, choice } of definition.fields) {
      const column = columns.get(key);
      const path = [...laid.path, ...(laid.at?.(key) ?? stepsOf(key))];
      const isEmpty = values[key] === undefined && places.has(textOf(path));
      const place = { sheet: name, row, ...(column !== undefined && { column }) };
      if (!isEmpty) places.set(textOf(path), choice ? { ...place, choiceSet: choice.set } : place);
    }
  }
}

/** The cell of a path, else of the nearest thing around it. */
function placeOf(path: InputPath, places: Places): ReturnType<Places['get']> {
  for (let length = path.length; length >= 0; length--) {
    const place = places.get(textOf(path.slice(0, length)));
    if (place) return place;
  }
  return undefined;
}

function sheetsByDefinition(sheets: readonly Sheet[], problems: ClassFileProblem[]): ReadSheet[] {
  const found = new Map<string, ReadSheet>();
  for (const sheet of sheets) {
    if (isExplanation(sheet.name)) continue;
    const definition = sheetOfName(sheetDefinitions, sheet.name);
    if (!definition || found.has(definition.id)) {
      problems.push(problemOfPlace(definition ? 'duplicateSheetName' : 'unknownSheet', { sheet: sheet.name }));
      continue;
    }
    const headingOf = (label: string) => (nl.workbook.columns as Readonly<Record<string, string>>)[label] ?? label;
    found.set(
      definition.id,
      readSheet(definition, sheet, ({ label }) => headingOf(label), problems),
    );
  }
  return sheetDefinitions.flatMap(({ id }) => found.get(id) ?? []);
}

/** Lays every sheet into a raw class year, not yet checked, with the place of each value. */
export function draftOfSheets(sheets: readonly Sheet[]): {
  root: unknown;
  places: Places;
  problems: ClassFileProblem[];
} {
  const problems: ClassFileProblem[] = [];
  const draft = emptyDraft();
  const read = sheetsByDefinition(sheets, problems);
  const year = read.find(({ definition }) => definition.id === 'year');
  const places: Places = new Map([[textOf([]), { sheet: year?.name ?? nl.workbook.sheets.year }]]);
  for (const sheet of read) laySheet(sheet, draft, places, problems);
  return { root: draft.root, places, problems };
}

/** Turns the sheets of a workbook into a class year: all of it, or every problem with its sheet, row and column. */
export function classYearOfSheets(sheets: readonly Sheet[]): ReadClassFile {
  const { root, places, problems } = draftOfSheets(sheets);
  const read = readClassYear(root);
  if (read.ok) return problems.length === 0 ? read : { ok: false, problems };
  const placed = read.problems.map((problem): ClassFileProblem => {
    const found = placeOf(problem.path, places);
    if (!found) return problem;
    const { choiceSet, ...place } = found;
    if (problem.code !== 'choice' || choiceSet === undefined) return { ...problem, place };
    return { ...problem, params: { ...problem.params, choiceSet }, place };
  });
  const named = new Set(problems.map(cellOf));
  // A cell that could not be read is named once, not again as a missing value.
  const rest = placed.filter((problem) => cellOf(problem) === undefined || !named.has(cellOf(problem)));
  return { ok: false, problems: [...problems, ...rest] };
}

function cellOf(problem: ClassFileProblem): string | undefined {
  const { sheet, row, column } =
    'path' in problem ? ((problem as InputProblem & { place?: FilePlace }).place ?? {}) : problem;
  return column === undefined ? undefined : `${sheet}!${column}${row}`;
}

/** Reads a class workbook in a thread of its own, with limits on size and time. */
export async function readClassWorkbook(bytes: Uint8Array): Promise<ReadClassFile> {
  const reading = await readWorkbookInWorker(bytes);
  return reading.ok ? classYearOfSheets(reading.sheets) : { ok: false, problems: reading.errors };
}
