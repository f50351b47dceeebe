import type { PrintRequest } from '../../shared/api/files.ts';
import type { Api } from '../api/use-api.ts';

/** Makes all files of a request and tells how far it is, file by file. */
export async function makeAll(
  api: Api,
  request: PrintRequest,
  signal: AbortSignal,
  onProgress: (done: number, total: number) => void,
): Promise<readonly File[]> {
  const job = crypto.randomUUID();
  const done = new AbortController();
  const listening = AbortSignal.any([signal, done.signal]);
  const listen = async () => {
    for await (const progress of await api.files.progress({ job }, { signal: listening })) {
      onProgress(progress.done, progress.total);
    }
  };
  // Progress is only told: whatever becomes of the telling, the files are what counts.
  listen().catch(() => undefined);
  try {
    return await api.files.print({ ...request, job }, { signal });
  } finally {
    done.abort();
  }
}
