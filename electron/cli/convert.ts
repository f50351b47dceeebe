import { extname, resolve } from 'node:path';
import type { ClassYear } from '../../shared/input/class-year.ts';
import { FileExistsError, writeFileSafely } from '../files/write-file.ts';
import { classWorkbook } from '../workbook/write-class-workbook.ts';
import { isStorePath, writeClassStore } from './class-store.ts';
import { type Command, type CommandCall, CommandError, type ExitCode, exitCode } from './command.ts';
import { readClass } from './read-class.ts';

/** A class year as indented JSON that ends in a newline. */
export function classYearText(classYear: ClassYear): string {
  return `${JSON.stringify(classYear, undefined, 2)}\n`;
}

/** Writes a command's result file; one that is there already is only replaced with `--force`. */
export async function writeResult(call: CommandCall, path: string, content: Uint8Array | string): Promise<void> {
  try {
    await writeFileSafely(resolve(call.surroundings.folder, path), content, call.options.force === true);
  } catch (error) {
    if (error instanceof FileExistsError) throw new CommandError('cli.errors.fileExists', { file: path });
    throw error;
  }
}

async function run(call: CommandCall): Promise<ExitCode> {
  const [from = '', to = ''] = call.positionals;
  const kind = extname(to).toLowerCase();
  if (kind !== '.json' && kind !== '.xlsx' && !isStorePath(to))
    throw new CommandError('cli.fileErrors.unknownKind', { file: to, detail: kind });
  const classYear = await readClass(call, from);
  if (!classYear) return exitCode.badInput;
  if (isStorePath(to)) return writeClassStore(call, to, classYear);
  await writeResult(
    call,
    to,
    kind === '.json' ? classYearText(classYear) : await classWorkbook(classYear, call.translate),
  );
  call.surroundings.out(`${call.translate('cli.written', { file: to })}\n`);
  return exitCode.clean;
}

/** `convert IN OUT`: between workbook, JSON and store, without loss. */
export const convertCommand: Command = {
  name: 'convert',
  positionals: { least: 2, most: 2 },
  options: { force: { type: 'boolean' } },
  run,
};
