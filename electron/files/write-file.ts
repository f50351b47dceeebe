import { randomUUID } from 'node:crypto';
import { link, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Raised when a file is there already and overwriting was not asked for. */
export class FileExistsError extends Error {
  readonly path: string;

  constructor(path: string) {
    super(`File exists: ${path}`);
    this.path = path;
  }
}

function isExistsError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}

/**
 * Writes a file whole or not at all: to a temporary file beside it, flushed to disk, then renamed. Without `overwrite` a
 * file that is there already stays and a FileExistsError is thrown, also when it appears in between.
 */
export async function writeFileSafely(path: string, content: Uint8Array | string, overwrite: boolean): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = join(dirname(path), `.${randomUUID()}.part`);
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    if (overwrite) await rename(temporary, path);
    else await link(temporary, path);
  } catch (error) {
    throw isExistsError(error) ? new FileExistsError(path) : error;
  } finally {
    await rm(temporary, { force: true });
  }
}
