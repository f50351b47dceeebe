import type { PrintRequest } from '../../shared/api/files.ts';
import { isoDate } from '../../shared/calendar/iso-date.ts';
import { schoolYear } from '../../shared/calendar/school-year.ts';
import type { PlanVersion } from '../../shared/command/plan-version.ts';
import type { ClassYear } from '../../shared/input/class-year.ts';
import { publicHolidaysFor } from '../calendar/belgian-public-holidays.ts';
import { learnerSheets, PublishedPlanError, type SheetsOf, type ShownPlan } from '../documents/learner-sheets.ts';
import type { DocumentFile } from '../documents/names/target-folder.ts';
import { printJobs } from '../documents/print-jobs.ts';
import type { PrintOrder } from '../documents/print-worker.ts';
import type { LearnerSheet } from '../documents/sheet-request.ts';
import type { Host } from '../host/host.ts';
import { createTranslate } from '../language/create-translate.ts';
import { newestPlanVersions } from '../store/queries/year-content.ts';
import { readRecord } from '../store/records/read-records.ts';
import { makeAtOnce, makeInThreads } from './make-documents.ts';

/** Sheets of so many learners are made sooner than a thread has started. */
const fewLearners = 12;

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

type Sheets = {
  readonly of: SheetsOf;
  readonly sheetOf: (trajectoryId: string) => LearnerSheet | undefined;
  readonly learners: readonly LearnerSheet[];
};

/**
 * The sheets of the trajectories. A version that can no longer be made as it was published stops only who asks for it:
 * the draft is printed without its outlines.
 */
function sheetsOf(of: SheetsOf, ids: readonly string[]): Sheets {
  try {
    const sheetOf = learnerSheets(of);
    return { of, sheetOf, learners: ids.flatMap((id) => sheetOf(id) ?? []) };
  } catch (error) {
    if (!(error instanceof PublishedPlanError) || of.shown !== 'now') throw error;
    return sheetsOf({ ...of, versions: (of.versions ?? []).filter((one) => one !== error.version) }, ids);
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
  const shown = shownPlan(request);
  const { of, sheetOf, learners } = sheetsOf({ classYear, publicHolidays, date, versions, shown }, ids);
  const jobs = printJobs(learners, { sheets, perLearner, date }, await createTranslate(language));
  if (jobs.length === 0) return [];
  const order: PrintOrder = { classYear, language, style, date, versions: of.versions ?? [], shown };
  const learnersInAll = jobs.reduce((sum, { trajectoryIds }) => sum + trajectoryIds.length, 0);
  if (learnersInAll <= fewLearners) return makeAtOnce(order, jobs, sheetOf, signal);
  return makeInThreads(order, jobs, job, signal);
}
