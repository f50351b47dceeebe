import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { printJobs, type SheetChoice, sheetChoices } from '../../../electron/documents/print-jobs.ts';
import { openPrintPool } from '../../../electron/documents/print-pool.ts';
import type { PrintOrder } from '../../../electron/documents/print-worker.ts';
import type { LearnerSheet } from '../../../electron/documents/sheet-request.ts';
import { writeFileSafely } from '../../../electron/files/write-file.ts';
import { createTranslate } from '../../../electron/language/create-translate.ts';
import { countPages } from '../../support/read-pdf.ts';
import type { Figure } from './figure.ts';
import { median, timeOf } from './measure.ts';

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
): Promise<{ seconds: number; files: number; pages: number }> {
  let [files, pages] = [0, 0];
  await print(order, learners, choices, (bytes) => {
    files += 1;
    pages += countPages(bytes);
  });
  const rounds: number[] = [];
  for (let round = 0; round < 3; round++) rounds.push(await timeOf(() => print(order, learners, choices)));
  return { seconds: median(rounds) / 1000, files, pages };
}

/** Whole prints from the start of the threads to the last file on disk: year sheets, and everything there is. */
export async function benchFiles(order: PrintOrder, learners: readonly LearnerSheet[]): Promise<Figure[]> {
  const year = await benchPrint(order, learners, ['year']);
  const pack = await benchPrint(order, learners, sheetChoices);
  const size = `${pack.files.toLocaleString('en')} files, ${pack.pages.toLocaleString('en')} pages`;
  return [
    { job: `${year.files} year sheets as files, threads and disk included`, value: year.seconds, unit: 's', budget: 5 },
    { job: `full pack of ${learners.length} learners (${size})`, value: pack.seconds, unit: 's', budget: 30 },
  ];
}
