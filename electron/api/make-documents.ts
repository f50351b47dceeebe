import { breathe } from '../documents/breathe.ts';
import { makeSheets } from '../documents/make-sheets.ts';
import type { DocumentFile } from '../documents/names/target-folder.ts';
import type { PrintJob } from '../documents/print-jobs.ts';
import { openPrintPool } from '../documents/print-pool.ts';
import type { PrintOrder } from '../documents/print-worker.ts';
import type { LearnerSheet } from '../documents/sheet-request.ts';
import { forgetProgress, tellProgress } from './print-progress.ts';

/** Makes the documents here and now, one after the other, for whoever looks at a few sheets; stops between two of them. */
export async function makeAtOnce(
  { classYear, language, style, date }: PrintOrder,
  jobs: readonly PrintJob[],
  sheetOf: (trajectoryId: string) => LearnerSheet | undefined,
  signal?: AbortSignal,
): Promise<DocumentFile[]> {
  const sheetsOf = (ids: readonly string[]) => ids.flatMap((id) => sheetOf(id) ?? []);
  const files: DocumentFile[] = [];
  for (const { name, kind, trajectoryIds } of jobs) {
    await breathe(signal);
    const onIt = new Set(trajectoryIds);
    const others = () => sheetsOf(classYear.trajectories.map(({ id }) => id).filter((id) => !onIt.has(id)));
    const learners = sheetsOf(trajectoryIds);
    files.push({ name, bytes: await makeSheets(kind, { learners, language, style, date }, others) });
  }
  return files;
}

/** Settles with the work, or rejects as soon as the caller goes away. */
function untilAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work;
  return Promise.race([
    work,
    new Promise<never>((_, reject) => {
      const stop = () => reject(signal.reason);
      if (signal.aborted) stop();
      else signal.addEventListener('abort', stop, { once: true });
    }),
  ]);
}

/** Makes the documents in threads, tells of a named job how far it is, and stops when the caller goes away. */
export async function makeInThreads(
  order: PrintOrder,
  jobs: readonly PrintJob[],
  name: string | undefined,
  signal: AbortSignal | undefined,
): Promise<DocumentFile[]> {
  signal?.throwIfAborted();
  const pool = openPrintPool(order, jobs.length);
  let done = 0;
  const tell = () => name !== undefined && tellProgress(name, { done, total: jobs.length });
  tell();
  try {
    const work = jobs.map(async (job) => {
      const bytes = await pool.make(job);
      done++;
      tell();
      return { name: job.name, bytes };
    });
    return await untilAborted(Promise.all(work), signal);
  } finally {
    // A file that is finished while the threads end would bring the job back.
    await pool.close();
    if (name !== undefined) forgetProgress(name);
  }
}
