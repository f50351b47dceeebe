import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { schoolYear } from '../../shared/calendar/school-year.ts';
import { publicHolidaysFor } from '../calendar/belgian-public-holidays.ts';
import type { PrintJob } from './print-jobs.ts';
import type { PrintOrder, ThreadOrder } from './print-worker.ts';

/** A pool of threads that make PDFs; each builds the learners it meets once and makes one file after the other. */
export type PrintPool = { readonly make: (job: PrintJob) => Promise<Uint8Array>; readonly close: () => Promise<void> };

type Answer = { readonly id: number; readonly bytes?: Uint8Array; readonly error?: string };
type Waiting = { readonly resolve: (bytes: Uint8Array) => void; readonly reject: (error: Error) => void };

function startWorker(order: ThreadOrder, waiting: Map<number, Waiting>): Worker {
  const worker = new Worker(new URL('./print-worker.ts', import.meta.url), { workerData: order });
  worker.on('message', ({ id, bytes, error }: Answer) => {
    const asked = waiting.get(id);
    waiting.delete(id);
    if (bytes) asked?.resolve(bytes);
    else asked?.reject(new Error(error));
  });
  worker.on('error', (error) => {
    for (const asked of waiting.values()) asked.reject(error);
    waiting.clear();
  });
  return worker;
}

/** Opens threads for a print, at most one for each file and each core. Jobs are spread in turn. */
export function openPrintPool(order: PrintOrder, jobCount: number): PrintPool {
  const waiting = new Map<number, Waiting>();
  const size = Math.max(1, Math.min(availableParallelism(), jobCount));
  const shared = { ...order, publicHolidays: publicHolidaysFor(schoolYear(order.classYear.schoolYear)) };
  const workers = Array.from({ length: size }, () => startWorker(shared, waiting));
  let next = 0;
  return {
    make: (job) =>
      new Promise((resolve, reject) => {
        const id = next++;
        waiting.set(id, { resolve, reject });
        workers[id % size]!.postMessage({ id, job });
      }),
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
