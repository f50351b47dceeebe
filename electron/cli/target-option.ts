import { resolve } from 'node:path';
import { checkTargets, UnsafeTargetError } from '../documents/names/target-folder.ts';
import { FileExistsError, writeFileSafely } from '../files/write-file.ts';
import { type CommandCall, CommandError } from './command.ts';

/** A file still to be made: its name is known before the first one is. */
export type PlannedFile = { readonly name: string; readonly make: () => Promise<Uint8Array> };

/** The folder given with `--out`; throws a CommandError without it. */
export function folderOption(call: CommandCall): string {
  const { out } = call.options;
  if (typeof out !== 'string' || out === '') throw new CommandError('cli.errors.out');
  return resolve(call.surroundings.folder, out);
}

async function checkedTargets(folder: string, names: readonly string[], overwrite: boolean): Promise<string[]> {
  try {
    return await checkTargets(folder, names, overwrite);
  } catch (error) {
    if (error instanceof FileExistsError) throw new CommandError('cli.errors.fileExists', { file: error.path });
    if (error instanceof UnsafeTargetError) throw new CommandError('cli.errors.unsafeTarget', { file: error.path });
    throw error;
  }
}

/** How many files are being made while earlier ones are written, so that threads never wait for the disk. */
const ahead = 8;

/** Makes and writes files into a folder: all names are checked before the first byte, each file whole or not at all. */
export async function writeFiles(call: CommandCall, folder: string, files: readonly PlannedFile[]): Promise<void> {
  const overwrite = call.options.force === true;
  const names = files.map(({ name }) => name);
  const paths = await checkedTargets(folder, names, overwrite);
  const making: Promise<Uint8Array>[] = [];
  for (const [index, path] of paths.entries()) {
    for (let at = making.length; at < Math.min(files.length, index + ahead); at++) {
      const made = files[at]!.make();
      // A failure shows when its turn comes; until then it must not count as unhandled.
      made.catch(() => {});
      making.push(made);
    }
    await writeFileSafely(path, await making[index]!, overwrite);
    call.surroundings.progress?.(index + 1, files.length);
  }
  call.surroundings.out(`${call.translate('cli.writtenFiles', { folder, count: files.length })}\n`);
}
