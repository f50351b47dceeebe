import { resolve } from 'node:path';
import type { ClassYear } from '../../shared/input/class-year.ts';
import type { Translate } from '../../shared/messages/word-finding.ts';
import { ClassFileError, readClassFile } from '../input/class-file.ts';
import { isStorePath, readClassStore } from './class-store.ts';
import { type CommandCall, CommandError } from './command.ts';
import { pathOfProblem, wordProblem } from './word-problem.ts';

function withDetail(line: string, detail: string | undefined, translate: Translate): string {
  return detail === undefined ? line : translate('inputPlaces.withDetail', { line, detail });
}

/** Reads the class file, or the store, of a command; on bad input prints every problem and returns undefined. */
export async function readClass(call: CommandCall, path: string): Promise<ClassYear | undefined> {
  if (isStorePath(path)) return readClassStore(call, path);
  const { surroundings, translate } = call;
  try {
    const read = await readClassFile(resolve(surroundings.folder, path));
    if (read.ok) return read.classYear;
    surroundings.err(translate('cli.badInput', { file: path, count: read.problems.length }));
    for (const problem of read.problems) {
      const [line, detail] = [wordProblem(problem, translate), pathOfProblem(problem)];
      surroundings.err(`- ${withDetail(line, detail, translate)}`);
    }
    return undefined;
  } catch (error) {
    if (!(error instanceof ClassFileError)) throw error;
    const { code, detail } = error;
    const line = translate(`cli.fileErrors.${code}`, { file: path, detail });
    if (code === 'notJson') throw new CommandError('inputPlaces.withDetail', { line, detail });
    throw new CommandError(`cli.fileErrors.${code}`, { file: path, detail });
  }
}
