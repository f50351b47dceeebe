import { type DayNumber, fromDayNumber, type IsoDate } from '../../../shared/calendar/iso-date.ts';
import type { SchoolYear } from '../../../shared/calendar/school-year.ts';
import type { ClassYear } from '../../../shared/input/class-year.ts';
import { nameSchema } from '../../../shared/input/primitives.ts';
import { parseDay } from '../../components/parse-day.ts';
import { isLikelyBirthDate } from '../learners/likely-birth-date.ts';
import { foldText } from '../table/fold-text.ts';

/** A learner as it was pasted. */
export type PastedLearner = {
  readonly name: string;
  readonly birthDate: IsoDate;
  readonly classGroupId: string | undefined;
};

/** What is wrong with a row: a key of `peopleScreen.paste` with its values. */
export type RowProblem = {
  readonly row: number;
  readonly code:
    | 'noName'
    | 'longName'
    | 'unreadableName'
    | 'noBirthDate'
    | 'badBirthDate'
    | 'oddBirthDate'
    | 'unknownClass'
    | 'duplicate'
    | 'twice'
    | 'columns'
    | 'tooMany';
  readonly params: Readonly<Record<string, string | number>>;
};

export type Pasted = { readonly learners: readonly PastedLearner[]; readonly problems: readonly RowProblem[] };

/** More than a school has; a whole sheet pasted by mistake. */
export const mostRows = 2000;

/** Days between 30 December 1899, from which spreadsheets count, and 1 January 1970. */
const spreadsheetEpoch = 25_569;

/** A birth date as people and spreadsheets write it; a year is always asked. */
export function readBirthDate(text: string, schoolYear: SchoolYear): IsoDate | undefined {
  const plain = text.trim();
  const day: DayNumber | undefined = /^\d{5}$/.test(plain)
    ? Number(plain) - spreadsheetEpoch
    : parseDay(plain, schoolYear);
  const hasYear = /\d{4}/.test(plain);
  return day === undefined || !hasYear ? undefined : fromDayNumber(day);
}

/** What is wrong with a name. */
function nameProblem(issue: string | undefined): RowProblem['code'] {
  if (issue === 'input.long') return 'longName';
  return issue === 'input.control' ? 'unreadableName' : 'noName';
}

/** A cell of several lines, which spreadsheets put between quotation marks, on one line. */
function withWholeCells(text: string): string {
  return text.replace(/(?<=^|[\t;\r\n])"(?:[^"]|"")*"(?=[\t;\r\n]|$)/g, (cell) => cell.replace(/\s*[\r\n]+\s*/g, ' '));
}

function cellsOf(line: string): string[] {
  const divider = line.includes('\t') ? '\t' : ';';
  return line.split(divider).map((cell) =>
    cell
      .trim()
      .replace(/^"(.*)"$/, (_, inner: string) => inner.replaceAll('""', '"'))
      .trim(),
  );
}

/** A first row that names its columns: where a date should be there is a word without a digit. */
function isHeading(cells: readonly string[]): boolean {
  const [name = '', birthDate = ''] = cells;
  return /^\p{L}/u.test(name) && birthDate !== '' && !/\d/.test(birthDate);
}

type Row = { readonly number: number; readonly cells: readonly string[] };

function readRow({ number, cells }: Row, classYear: ClassYear, seen: Set<string>): PastedLearner | RowProblem {
  const problem = (code: RowProblem['code'], params: RowProblem['params'] = {}): RowProblem => ({
    row: number,
    code,
    params,
  });
  const [name = '', birthText = '', classText = ''] = cells;
  if (cells.length > 3 && cells.slice(3).some((cell) => cell !== '')) return problem('columns');
  const parsed = nameSchema.safeParse(name);
  if (!parsed.success) return problem(nameProblem(parsed.error.issues[0]?.message));
  if (birthText === '') return problem('noBirthDate');
  const birthDate = readBirthDate(birthText, classYear.schoolYear);
  if (birthDate === undefined) return problem('badBirthDate', { text: birthText });
  if (!isLikelyBirthDate(birthDate, classYear.schoolYear)) return problem('oddBirthDate', { text: birthText });
  const group = classYear.classGroups.find((one) => foldText(one.name) === foldText(classText) || one.id === classText);
  if (classText !== '' && !group) {
    return problem('unknownClass', {
      text: classText,
      classes: classYear.classGroups.map((one) => one.name).join(', '),
    });
  }
  const key = `${foldText(parsed.data)} ${birthDate}`;
  if (seen.has(key)) return problem('twice', { name: parsed.data });
  seen.add(key);
  const isKnown = classYear.learners.some(
    (one) => one.birthDate === birthDate && foldText(one.name) === foldText(name),
  );
  return isKnown
    ? problem('duplicate', { name: parsed.data })
    : { name: parsed.data, birthDate, classGroupId: group?.id };
}

/** Reads rows pasted from a spreadsheet: name, birth date, class. Every row that is wrong is told; rows count as they were pasted. */
export function readPasted(text: string, classYear: ClassYear): Pasted {
  const rows = withWholeCells(text)
    .split(/\r\n|\n|\r/)
    .map((line, index) => ({ number: index + 1, cells: cellsOf(line) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const body = rows[0] && isHeading(rows[0].cells) ? rows.slice(1) : rows;
  if (body.length > mostRows) {
    return { learners: [], problems: [{ row: mostRows + 1, code: 'tooMany', params: { limit: mostRows } }] };
  }
  const seen = new Set<string>();
  const read = body.map((row) => readRow(row, classYear, seen));
  return {
    learners: read.filter((one): one is PastedLearner => !('code' in one)),
    problems: read.filter((one): one is RowProblem => 'code' in one),
  };
}
