import { open, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import type { ClassYear } from '../../shared/input/class-year.ts';
import type { InputProblem } from '../../shared/input/input-problem.ts';
import { readClassYear } from '../../shared/input/read-class-year.ts';
import { type FilePlace, type FileProblem, fileProblem } from '../../shared/messages/file-problem.ts';
import { limits } from '../documents/spreadsheet/limits.ts';
import { type JsonStep, placeInJson } from './place-in-json.ts';

/** Most bytes of a class file, before anything is parsed. */
export const maximumFileBytes = 20 * 1024 * 1024;

/**
 * A problem of a class file: of a cell or the file (`FileProblem`), or of the content, placed in a sheet where it came
 * from one and with the things around it where it came from JSON.
 */
export type ClassFileProblem =
  | FileProblem
  | (InputProblem & { readonly place?: FilePlace; readonly steps?: readonly JsonStep[] });

export type ReadClassFile =
  | { readonly ok: true; readonly classYear: ClassYear }
  | { readonly ok: false; readonly problems: readonly ClassFileProblem[] };

/** Why a file could not be read at all. */
export class ClassFileError extends Error {
  readonly code: 'notFound' | 'notAFile' | 'noPermission' | 'tooBig' | 'unknownKind' | 'empty' | 'notJson';
  readonly detail: string;

  constructor(code: ClassFileError['code'], detail = '') {
    super(code);
    this.code = code;
    this.detail = detail;
  }
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > maximumFileBytes) throw new ClassFileError('tooBig', String(maximumFileBytes / 1024 / 1024));
    const file = await open(path, 'r');
    try {
      return await file.readFile();
    } finally {
      await file.close();
    }
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || error instanceof ClassFileError) throw error;
    if (error.code === 'ENOENT') throw new ClassFileError('notFound');
    if (error.code === 'EISDIR') throw new ClassFileError('notAFile');
    if (error.code === 'EACCES' || error.code === 'EPERM') throw new ClassFileError('noPermission');
    throw error;
  }
}

/** Reads JSON text as a class year. A byte order mark is allowed; text that is no JSON throws with the parser's place. */
export function readClassJson(bytes: Uint8Array): ReadClassFile {
  if (bytes.length === 0) throw new ClassFileError('empty');
  let raw: unknown;
  try {
    raw = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    throw new ClassFileError('notJson', error instanceof Error ? error.message : '');
  }
  const read = readClassYear(raw);
  if (read.ok) return read;
  const shown = read.problems.slice(0, limits.problems);
  const problems = shown.map((problem) => ({ ...problem, steps: placeInJson(problem.path, raw) }));
  const isAll = shown.length === read.problems.length;
  return {
    ok: false,
    problems: isAll ? problems : [...problems, fileProblem('moreProblems', { shown: shown.length })],
  };
}

/** Reads a class file, workbook or JSON by its name: the class year, or every problem at once. Throws a ClassFileError when there is nothing to read. */
export async function readClassFile(path: string): Promise<ReadClassFile> {
  const kind = extname(path).toLowerCase();
  if (kind !== '.json' && kind !== '.xlsx') throw new ClassFileError('unknownKind', kind);
  const bytes = await readBytes(path);
  if (kind === '.json') return readClassJson(bytes);
  const { readClassWorkbook } = await import('../workbook/read-class-workbook.ts');
  return readClassWorkbook(bytes);
}
