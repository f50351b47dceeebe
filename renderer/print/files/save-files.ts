import type { Status } from '../../../shared/api/status.ts';
import type { Api } from '../../api/use-api.ts';
import { zipFiles } from './zip-files.ts';

/** Hands one file to the browser, which saves it where it saves everything. */
function download(file: File): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.click();
  // The browser has begun by then; freeing at once would stop it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/**
 * Saves files: in a window of the desktop where a dialog of the system says, in a browser as one download, several packed
 * together, unless it was stopped meanwhile. Gives how many were saved.
 */
export async function saveFiles(
  api: Api,
  host: Status['host'],
  files: readonly File[],
  packName: string,
  signal?: AbortSignal,
): Promise<number> {
  signal?.throwIfAborted();
  const [only] = files;
  if (!only) return 0;
  if (host === 'electron') {
    const { outcome } = await api.shell.saveFiles({ files: [...files] }, { ...(signal && { signal }) });
    if (outcome !== 'unavailable') return outcome === 'saved' ? files.length : 0;
  }
  const one = files.length === 1 ? only : await zipFiles(files, packName);
  signal?.throwIfAborted();
  download(one);
  return files.length;
}
