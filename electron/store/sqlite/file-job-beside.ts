import { once } from 'node:events';
import { statSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { StoreError, type StoreErrorCode, type StoreErrorParams } from '../store-error.ts';
import { doFileJob, type FileJob, quicklyChecked } from './file-job.ts';

/** What a thread answers: why the file is not sound, or nothing. */
export type FileJobAnswer = { readonly code: StoreErrorCode; readonly params: StoreErrorParams } | undefined;

/** Does a job in a thread of its own, so that the work goes on. Throws a StoreError when the file is not sound. */
export async function doFileJobBeside(job: FileJob): Promise<void> {
  const worker = new Worker(new URL('./file-worker.ts', import.meta.url), { workerData: job });
  try {
    const [answer] = (await once(worker, 'message')) as [FileJobAnswer];
    if (answer) throw new StoreError(answer.code, answer.params);
  } finally {
    await worker.terminate();
  }
}

/** Does a job where it hinders least: here when the file is small, in a thread when it is big. */
export async function doFileJobWell(job: FileJob, atOnce = quicklyChecked): Promise<void> {
  if (statSync(job.file).size <= atOnce) doFileJob(job);
  else await doFileJobBeside(job);
}
