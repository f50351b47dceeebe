import { isoDate } from '../../shared/calendar/iso-date.ts';
import type { ClassYear } from '../../shared/input/class-year.ts';
import type { Translate } from '../../shared/messages/word-finding.ts';
import type {
  Column,
  ColumnFormat,
  TableSheet,
  TextSheet,
  WorkbookSpec,
} from '../documents/spreadsheet/writing/workbook-spec.ts';
import { writeWorkbook } from '../documents/spreadsheet/writing/write-workbook.ts';
import type { SheetDefinition } from './draft.ts';
import { explanationSheet } from './explanation.ts';
import type { Field } from './field.ts';
import { sheetDefinitions } from './sheets.ts';
import { wordOfValue } from './words.ts';
import { writeField } from './write-field.ts';

const formats: Partial<Record<Field['kind'], ColumnFormat>> = { day: 'date', time: 'time', integer: 'integer' };

/** Name and words of the list that a column offers, if it does. */
function listOf({ kind, choice }: Field): { id: string; values: readonly string[] } | undefined {
  if (kind === 'yesNo') return { id: 'yesNo', values: ['yes', 'no'] };
  if (kind === 'onlyYes') return { id: 'onlyYes', values: ['yes'] };
  return kind === 'choice' && choice
    ? { id: `${choice.set}${choice.values.length}`, values: choice.values }
    : undefined;
}

function setOf({ kind, choice }: Field): string {
  return kind === 'yesNo' || kind === 'onlyYes' ? 'yesNo' : choice!.set;
}

function columnOf(field: Field, translate: Translate): Column {
  const list = listOf(field);
  const header = translate(`workbook.columns.${field.label}`);
  const notes = [field.isRequired && 'workbook.required', field.kind === 'choices' && 'workbook.openChoices'];
  const note = notes.flatMap((key) => (key === false ? [] : translate(key))).join(' ');
  return {
    header,
    width: Math.max(field.width, Math.min(header.length + 2, 30)),
    format: formats[field.kind] ?? 'text',
    ...(list && {
      list: {
        id: list.id,
        refusalTitle: translate('workbook.refusal.title'),
        refusal: translate('workbook.refusal.text'),
      },
    }),
    ...(note !== '' && { note }),
  };
}

function tableOf(
  definition: SheetDefinition,
  classYear: ClassYear,
  translate: Translate,
  isExample: boolean,
): TableSheet {
  return {
    kind: 'table',
    name: translate(`workbook.sheets.${definition.id}`),
    columns: definition.fields.map((field) => columnOf(field, translate)),
    rows: definition.rowsOf(classYear).map((row) => ({
      cells: definition.fields.map((field) => writeField(field, row[field.key], translate)),
      isExample: isExample && definition.id !== 'year',
    })),
    spareRows: definition.id === 'year' ? 0 : 40,
    frozenColumns: 1,
    orientation: 'landscape',
  };
}

function listsOf(translate: Translate): Record<string, string[]> {
  const lists: Record<string, string[]> = {};
  for (const field of sheetDefinitions.flatMap(({ fields }) => fields)) {
    const list = listOf(field);
    if (list) lists[list.id] = list.values.map((value) => wordOfValue(setOf(field), value, translate));
  }
  return lists;
}

/** The specification of a class workbook; with `isExample` its rows are drawn as examples. */
export function classWorkbookSpec(classYear: ClassYear, translate: Translate, isExample: boolean): WorkbookSpec {
  const sheets: (TableSheet | TextSheet)[] = [
    explanationSheet(translate),
    ...sheetDefinitions.map((definition) => tableOf(definition, classYear, translate, isExample)),
  ];
  return {
    title: translate('workbook.explanation.title'),
    // The file's own date follows from its content, so that the same class year gives the same bytes.
    writtenOn: isoDate(`${classYear.schoolYear.slice(0, 4)}-09-01`),
    sheets,
    lists: listsOf(translate),
  };
}

/** A class year as a workbook; the same class year gives the same bytes. */
export function classWorkbook(classYear: ClassYear, translate: Translate): Promise<Uint8Array> {
  return writeWorkbook(classWorkbookSpec(classYear, translate, false));
}
