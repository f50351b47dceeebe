import type { PrintRequest } from '../../shared/api/files.ts';
import { isoDate } from '../../shared/calendar/iso-date.ts';
import type { ClassYear } from '../../shared/input/class-year.ts';
import { checkClassFile } from '../check/check-class-file.ts';
import type { DocumentFile } from '../documents/names/target-folder.ts';
import { printJobs } from '../documents/print-jobs.ts';
import { openPrintPool } from '../documents/print-pool.ts';
import type { Host } from '../host/host.ts';
import { createTranslate } from '../language/create-translate.ts';

/** Makes the sheets that a page asks for, in threads, in the order of the file. */
export async function printFiles(_host: Host, classYear: ClassYear, request: PrintRequest): Promise<DocumentFile[]> {
  const { sheets, style, language, perLearner, trajectoryIds } = request;
  const date = isoDate(request.date);
  const chosen = new Set(trajectoryIds);
  const learners = checkClassFile(classYear, date).learners.filter(
    ({ facts }) => chosen.size === 0 || chosen.has(facts.plan.trajectory.id),
  );
  const jobs = printJobs(learners, { sheets, perLearner, date }, await createTranslate(language));
  if (jobs.length === 0) return [];
  const pool = openPrintPool({ classYear, language, style, date }, jobs.length);
  try {
    return await Promise.all(jobs.map(async (job) => ({ name: job.name, bytes: await pool.make(job) })));
  } finally {
    await pool.close();
  }
}
