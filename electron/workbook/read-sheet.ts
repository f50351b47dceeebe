import type { InputProblem } from '../../shared/input/input-problem.ts';
import type { FilePlace } from '../../shared/messages/file-problem.ts';
import type { Row, Sheet } from '../documents/spreadsheet/cell.ts';
import { isBlank, readText } from '../documents/spreadsheet/read-text.ts';
import { problemAt } from '../documents/spreadsheet/reading.ts';
import type { ClassFileProblem } from '../input/class-file.ts';
import type { SheetDefinition } from './draft.ts';
import type { Field, FlatRow } from './field.ts';
import { readField } from './read-field.ts';
import { fieldOfHeading } from './words.ts';

/** A row of a sheet with its values by field, and where each stands. */
export type ReadRow = { readonly values: FlatRow; readonly row: number };

export type ReadSheet = {
  readonly definition: SheetDefinition;
  readonly name: string;
  readonly rows: readonly ReadRow[];
  /** Column letters by field key. */
  readonly columns: ReadonlyMap<string, string>;
};

/** A problem of the workbook's own shape, placed on its cell. */
export function problemOfPlace(
  code: InputProblem['code'],
  place: FilePlace,
  params: InputProblem['params'] = {},
): ClassFileProblem {
  return { path: [], code, params, place };
}

/** Finds the field of every heading; a heading nobody knows and a missing required one are problems. */
function readHeadings(
  definition: SheetDefinition,
  sheet: Sheet,
  headings: Row | undefined,
  problems: ClassFileProblem[],
): Map<string, Field> {
  const fields = new Map<string, Field>();
  for (const cell of headings?.cells ?? []) {
    const text = readText(cell);
    const heading = text.ok ? text.value : '';
    if (heading === '' && isBlank(cell)) continue;
    const field = fieldOfHeading(definition, heading);
    const place = { sheet: sheet.name, row: cell.row, column: cell.column };
    if (!field) problems.push(problemOfPlace('unknownColumn', place, { column: heading }));
    else if ([...fields.values()].includes(field))
      problems.push(problemOfPlace('duplicateColumn', place, { column: heading }));
    else fields.set(cell.column, field);
  }
  return fields;
}

function readRow(
  row: Row,
  sheet: Sheet,
  fields: ReadonlyMap<string, Field>,
  problems: ClassFileProblem[],
): ReadRow | undefined {
  const values: Record<string, unknown> = {};
  let isFilled = false;
  for (const cell of row.cells) {
    if (isBlank(cell)) continue;
    isFilled = true;
    const field = fields.get(cell.column);
    if (!field) {
      problems.push(problemOfPlace('cellWithoutHeading', { sheet: sheet.name, row: cell.row, column: cell.column }));
      continue;
    }
    const reading = readField(field, cell);
    if (reading.ok) values[field.key] = reading.value;
    else problems.push(problemAt(sheet.name, cell, reading.issue));
  }
  return isFilled ? { values, row: row.row } : undefined;
}

/** Reads a sheet row by row: its values, with every cell that cannot be read named. Empty rows are skipped. */
export function readSheet(
  definition: SheetDefinition,
  sheet: Sheet,
  missing: (field: Field) => string,
  problems: ClassFileProblem[],
): ReadSheet {
  const [headings, ...rest] = sheet.rows;
  const fields = readHeadings(definition, sheet, headings, problems);
  const rows = rest.flatMap((row) => readRow(row, sheet, fields, problems) ?? []);
  const columns = new Map([...fields].map(([column, { key }]) => [key, column]));
  if (rows.length > 0) {
    for (const field of definition.fields) {
      if (field.isRequired && !columns.has(field.key)) {
        problems.push(problemOfPlace('missingColumn', { sheet: sheet.name }, { column: missing(field) }));
      }
    }
  }
  return { definition, name: sheet.name, rows, columns };
}
