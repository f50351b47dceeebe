import { extname } from 'node:path';
import type { ReadFile } from '../../shared/api/files.ts';
import type { Translate } from '../../shared/messages/word-finding.ts';
import { pathOfProblem, wordProblem } from '../cli/word-problem.ts';
import { ClassFileError, type ReadClassFile, readClassJson } from './class-file.ts';

async function readBytes(kind: string, bytes: Uint8Array): Promise<ReadClassFile> {
  if (kind === '.json') return readClassJson(bytes);
  if (kind !== '.xlsx') throw new ClassFileError('unknownKind', kind);
  const { readClassWorkbook } = await import('../workbook/read-class-workbook.ts');
  return readClassWorkbook(bytes);
}

/** Reads an uploaded class file: its class year, or every problem as a line of text. */
export async function readUploadedFile(name: string, bytes: Uint8Array, translate: Translate): Promise<ReadFile> {
  try {
    const read = await readBytes(extname(name).toLowerCase(), bytes);
    if (read.ok) return { ok: true, classYear: read.classYear };
    const problems = read.problems.map((problem) => {
      const detail = pathOfProblem(problem);
      return { text: wordProblem(problem, translate), ...(detail !== undefined && { detail }) };
    });
    return { ok: false, problems };
  } catch (error) {
    if (!(error instanceof ClassFileError)) throw error;
    const { code, detail } = error;
    const text = translate(`cli.fileErrors.${code}`, { file: name, detail });
    return { ok: false, problems: [code === 'notJson' ? { text, detail } : { text }] };
  }
}
