import { parentPort, workerData } from 'node:worker_threads';
import { nameStoreError, StoreError } from '../store-error.ts';
import { doFileJob, type FileJob } from './file-job.ts';
import type { FileJobAnswer } from './file-job-beside.ts';

/** The thread of `doFileJobBeside`: does one job and answers once. */
function answer(job: FileJob): FileJobAnswer {
  try {
    doFileJob(job);
    return undefined;
  } catch (error) {
    const named = nameStoreError(error, job.file);
    if (named instanceof StoreError) return { code: named.code, params: named.params };
    throw error;
  }
}

parentPort?.postMessage(answer(workerData as FileJob));
