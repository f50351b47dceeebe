import type { IsoDate } from '../../shared/calendar/iso-date.ts';
import { schoolYear } from '../../shared/calendar/school-year.ts';
import type { PlanVersion } from '../../shared/command/plan-version.ts';
import type { ClassYear } from '../../shared/input/class-year.ts';
import type { Language } from '../../shared/messages/format.ts';
import { publicHolidaysFor } from '../calendar/belgian-public-holidays.ts';
import { createTranslate } from '../language/create-translate.ts';
import { learnerSheets, type ShownPlan } from './learner-sheets.ts';
import { makeSheets } from './make-sheets.ts';
import type { DocumentFile } from './names/target-folder.ts';
import type { PrintStyle } from './pdf/sheet-colours.ts';
import { concernedBy, jobName, type PrintJob, printJobs, type SheetChoice, type SheetKind } from './print-jobs.ts';
import type { LearnerSheet } from './sheet-request.ts';

type PrintOf = {
  /** In the order of the sheets. */
  readonly trajectoryIds: readonly string[];
  readonly language: Language;
  readonly style: PrintStyle;
  /** Day of the document. */
  readonly date: IsoDate;
  /** Published versions of the plans; the newest of each trajectory counts. */
  readonly versions?: readonly PlanVersion[];
  /** Which plan; `now` unless said. */
  readonly shown?: ShownPlan;
};

export type PrintClassRequest = PrintOf & { readonly sheet: SheetKind };

/** Raised when a sheet would say nothing about any of the learners asked for. */
export class NothingToPrintError extends Error {
  constructor(sheet: SheetKind) {
    super(`No ${sheet} sheet has anything to say`);
    this.name = 'NothingToPrintError';
  }
}

/** The learners asked for who have something to show, and how to make a file about some of them. */
function openPrint(classYear: ClassYear, request: PrintOf) {
  const { trajectoryIds, language, style, date } = request;
  const publicHolidays = publicHolidaysFor(schoolYear(classYear.schoolYear));
  const sheetOf = learnerSheets({ ...request, classYear, publicHolidays });
  const sheetsOf = (ids: readonly string[]) => ids.flatMap((id) => sheetOf(id) ?? []);
  const make = (kind: SheetKind, learners: readonly LearnerSheet[]) => {
    const onIt = new Set(learners.map(({ facts }) => facts.plan.trajectory.id));
    const others = () => sheetsOf(classYear.trajectories.map(({ id }) => id).filter((id) => !onIt.has(id)));
    return makeSheets(kind, { learners, language, style, date }, others);
  };
  return { learners: sheetsOf(trajectoryIds), sheetsOf, make };
}

/**
 * Makes one PDF of a kind for the given trajectories of a class year, with the name it is kept under. Throws a
 * NothingToPrintError for a sheet without content, a PublishedPlanError for a version that can no longer be made.
 */
export async function printClass(classYear: ClassYear, request: PrintClassRequest): Promise<DocumentFile> {
  const { sheet, trajectoryIds, language, date } = request;
  const { learners, make } = openPrint(classYear, request);
  const concerned = concernedBy(sheet, learners, date);
  if (concerned.length === 0) throw new NothingToPrintError(sheet);
  const name = jobName(sheet, concerned, trajectoryIds.length === 1, await createTranslate(language));
  return { name, bytes: await make(sheet, concerned) };
}

export type PrintFilesRequest = PrintOf & {
  readonly sheets: readonly SheetChoice[];
  /** A file for each learner, else one for each class. */
  readonly perLearner: boolean;
  /** Told after every file. */
  readonly progress?: (done: number, of: number) => void;
};

/** Lets what else waits in this thread have its turn between two files. */
const nextTurn = () => new Promise((resolve) => setImmediate(resolve));

/** Makes the files of a whole print, as the command line does; no files where no sheet says anything. Throws as `printClass`. */
export async function printFiles(classYear: ClassYear, request: PrintFilesRequest): Promise<DocumentFile[]> {
  const { learners, sheetsOf, make } = openPrint(classYear, request);
  const jobs: PrintJob[] = printJobs(learners, request, await createTranslate(request.language));
  const files: DocumentFile[] = [];
  for (const { name, kind, trajectoryIds } of jobs) {
    await nextTurn();
    files.push({ name, bytes: await make(kind, sheetsOf(trajectoryIds)) });
    request.progress?.(files.length, jobs.length);
  }
  return files;
}
