import type { PrintRequest } from '../../shared/api/files.ts';
import { isoDate } from '../../shared/calendar/iso-date.ts';
import { schoolYear } from '../../shared/calendar/school-year.ts';
import type { PlanVersion } from '../../shared/command/plan-version.ts';
import type { ClassYear } from '../../shared/input/class-year.ts';
import { publicHolidaysFor } from '../calendar/belgian-public-holidays.ts';
import { learnerSheets, PublishedPlanError, type SheetsOf, type ShownPlan } from '../documents/learner-sheets.ts';
import type { DocumentFile } from '../documents/names/target-folder.ts';
import { type PrintJob, printJobs } from '../documents/print-jobs.ts';
import { openPrintPool } from '../documents/print-pool.ts';
import type { PrintOrder } from '../documents/print-worker.ts';
import type { LearnerSheet } from '../documents/sheet-request.ts';
import type { Host } from '../host/host.ts';
import { createTranslate } from '../language/create-translate.ts';
import { newestPlanVersions } from '../store/queries/year-content.ts';
import { readRecord } from '../store/records/read-records.ts';
import { forgetProgress, tellProgress } from './print-progress.ts';

function shownPlan({ isPublished, onlyChanged }: PrintRequest): ShownPlan {
  if (isPublished) return 'published';
  return onlyChanged === true ? 'changed' : 'now';
}

/** The newest published version of each of the trajectories. */
async function versionsOf(host: Host, classYear: ClassYear, ids: readonly string[]): Promise<PlanVersion[]> {
  const { db } = host.store();
  const year = schoolYear(classYear.schoolYear);
  const newest = await newestPlanVersions(db, year);
  const versions: PlanVersion[] = [];
  for (const trajectoryId of ids) {
    const id = newest.get(trajectoryId);
    if (id === undefined) continue;
    const found = await readRecord(db, { kind: 'planVersion', schoolYear: year, id });
    if (found) versions.push(found.content as PlanVersion);
  }
  return versions;
}

/**
 * The sheets of the trajectories. A version that can no longer be made as it was published stops only who asks for it:
 * the draft is printed without its outlines.
 */
function sheetsOf(of: SheetsOf, ids: readonly string[]): { of: SheetsOf; learners: LearnerSheet[] } {
  try {
    const sheetOf = learnerSheets(of);
    return { of, learners: ids.flatMap((id) => sheetOf(id) ?? []) };
  } catch (error) {
    if (!(error instanceof PublishedPlanError) || of.shown !== 'now') throw error;
    return sheetsOf({ ...of, versions: (of.versions ?? []).filter((one) => one !== error.version) }, ids);
  }
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

async function makeAll(
  order: PrintOrder,
  jobs: readonly PrintJob[],
  name: string | undefined,
  signal: AbortSignal | undefined,
): Promise<DocumentFile[]> {
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
    if (name !== undefined) forgetProgress(name);
    await pool.close();
  }
}

/** Makes the sheets that a page asks for, in threads, in the order of the file; stops when the caller goes away. */
export async function printFiles(
  host: Host,
  classYear: ClassYear,
  request: PrintRequest,
  signal?: AbortSignal,
): Promise<DocumentFile[]> {
  const { sheets, style, language, perLearner, job } = request;
  const date = isoDate(request.date);
  const chosen = new Set(request.trajectoryIds);
  const ids = classYear.trajectories.map(({ id }) => id).filter((id) => chosen.size === 0 || chosen.has(id));
  const versions = await versionsOf(host, classYear, ids);
  const publicHolidays = publicHolidaysFor(schoolYear(classYear.schoolYear));
  const { of, learners } = sheetsOf({ classYear, publicHolidays, date, versions, shown: shownPlan(request) }, ids);
  const jobs = printJobs(learners, { sheets, perLearner, date }, await createTranslate(language));
  if (jobs.length === 0) return [];
  const order: PrintOrder = { classYear, language, style, date, versions: of.versions ?? [], shown: of.shown ?? 'now' };
  return makeAll(order, jobs, job, signal);
}
