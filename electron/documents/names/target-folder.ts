import { lstat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { FileExistsError, writeFileSafely } from '../../files/write-file.ts';
import { foldedName, isSafeFileName } from './file-name.ts';

/** Raised for a name that would leave its folder, or that a link or a folder holds already. */
export class UnsafeTargetError extends Error {
  readonly path: string;

  constructor(path: string, why: string) {
    super(`Not written: ${path} (${why})`);
    this.name = 'UnsafeTargetError';
    this.path = path;
  }
}

/** What is at a path: nothing, an ordinary file, or something that no document may replace. */
async function foundAt(path: string): Promise<'nothing' | 'file' | 'other'> {
  try {
    return (await lstat(path)).isFile() ? 'file' : 'other';
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 'nothing';
    throw error;
  }
}

/** The path of a file name in a folder. Throws an UnsafeTargetError for a name not of `file-name.ts`, and where a link or folder stands. */
export async function resolveInside(folder: string, name: string): Promise<string> {
  const path = join(resolve(folder), name);
  if (!isSafeFileName(name)) throw new UnsafeTargetError(path, 'the name is not one this program gives');
  if ((await foundAt(path)) === 'other') throw new UnsafeTargetError(path, 'a link or a folder has that name');
  return path;
}

/**
 * Checks every name of a batch before its first byte is written and returns the paths in order. Throws an
 * UnsafeTargetError, or a FileExistsError for the first file that is there already when overwriting was not asked for.
 */
export async function checkTargets(folder: string, names: readonly string[], overwrite: boolean): Promise<string[]> {
  const seen = new Set<string>();
  const paths: string[] = [];
  for (const name of names) {
    const path = await resolveInside(folder, name);
    if (seen.has(foldedName(name))) throw new UnsafeTargetError(path, 'the name is given twice');
    if (!overwrite && (await foundAt(path)) === 'file') throw new FileExistsError(path);
    seen.add(foldedName(name));
    paths.push(path);
  }
  return paths;
}

/** A finished document with the name it gets. */
export type DocumentFile = { readonly name: string; readonly bytes: Uint8Array };

/** Writes documents into a folder, all names checked first, each file whole or not at all; returns the paths. */
export async function writeDocuments(
  folder: string,
  files: readonly DocumentFile[],
  overwrite: boolean,
): Promise<string[]> {
  const paths = await checkTargets(
    folder,
    files.map(({ name }) => name),
    overwrite,
  );
  for (const [index, { bytes }] of files.entries()) await writeFileSafely(paths[index]!, bytes, overwrite);
  return paths;
}
