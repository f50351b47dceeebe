import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { printJobs, type SheetChoice, sheetChoices } from '../../../electron/documents/print-jobs.ts';
import { openPrintPool } from '../../../electron/documents/print-pool.ts';
import type { PrintOrder } from '../../../electron/documents/print-worker.ts';
import type { LearnerSheet } from '../../../electron/documents/sheet-request.ts';
import { writeFileSafely } from '../../../electron/files/write-file.ts';
import { createTranslate } from '../../../electron/language/create-translate.ts';
import { countPages } from '../../support/read-pdf.ts';
import type { Figure } from './figure.ts';
import { median, type Time, timeOf } from './measure.ts';

/** Prints as the command does: threads, one file per learner, each on disk; counts files and pages when told to. */
async function print(
  order: PrintOrder,
  learners: readonly LearnerSheet[],
  choices: readonly SheetChoice[],
  count?: (bytes: Uint8Array) => void,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'duaalplanner-print-'));
  const choice = { sheets: choices, perLearner: true, date: order.date };
  const jobs = printJobs(learners, choice, await createTranslate(order.language));
  const pool = openPrintPool(order, jobs.length);
  try {
    await Promise.all(
      jobs.map(async (job) => {
        const bytes = await pool.make(job);
        count?.(bytes);
        await writeFileSafely(join(folder, job.name), bytes, false);
      }),
    );
  } finally {
    await pool.close();
    await rm(folder, { recursive: true });
  }
}

async function benchPrint(
  order: PrintOrder,
  learners: readonly LearnerSheet[],
  choices: readonly SheetChoice[],
): Promise<{ processor: number; clock: number; files: number; pages: number }> {
  let [files, pages] = [0, 0];
  await print(order, learners, choices, (bytes) => {
    files += 1;
    pages += countPages(bytes);
  });
  const rounds: Time[] = [];
  for (let round = 0; round < 3; round++) rounds.push(await timeOf(() => print(order, learners, choices)));
  const secondsOf = (read: (time: Time) => number) => median(rounds.map(read)) / 1000;
  return { processor: secondsOf((time) => time.processor), clock: secondsOf((time) => time.clock), files, pages };
}

/** Whole prints from the start of the threads to the last file on disk: year sheets, and everything there is. A core's share is judged. */
export async function benchFiles(order: PrintOrder, learners: readonly LearnerSheet[]): Promise<Figure[]> {
  const year = await benchPrint(order, learners, ['year']);
  const pack = await benchPrint(order, learners, sheetChoices);
  const size = `${pack.files.toLocaleString('en')} files, ${pack.pages.toLocaleString('en')} pages`;
  const cores = availableParallelism();
  const figuresOf = (job: string, { processor, clock }: typeof year, budget: number): Figure[] => [
    { job: `${job}, a core of ${cores}`, value: processor / cores, unit: 's', budget },
    { job: 'the same by the clock', value: clock, unit: 's' },
  ];
  return [
    ...figuresOf(`${year.files} year sheets as files, threads and disk included`, year, 5),
    ...figuresOf(`full pack of ${learners.length} learners (${size})`, pack, 30),
  ];
}
