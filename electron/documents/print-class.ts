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
import { concernedBy, jobName, type SheetKind } from './print-jobs.ts';

export type PrintClassRequest = {
  readonly sheet: SheetKind;
  /** In the order of the sheet. */
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

/** Raised when a sheet would say nothing about any of the learners asked for. */
export class NothingToPrintError extends Error {
  constructor(sheet: SheetKind) {
    super(`No ${sheet} sheet has anything to say`);
    this.name = 'NothingToPrintError';
  }
}

/**
 * Makes one PDF of a kind for the given trajectories of a class year in this thread, with the name it is kept under. Throws a
 * NothingToPrintError for a sheet without content, a PublishedPlanError for a version that can no longer be made.
 */
export async function printClass(classYear: ClassYear, request: PrintClassRequest): Promise<DocumentFile> {
  const { sheet, trajectoryIds, language, style, date } = request;
  const publicHolidays = publicHolidaysFor(schoolYear(classYear.schoolYear));
  const sheetOf = learnerSheets({ ...request, classYear, publicHolidays });
  const sheetsOf = (ids: readonly string[]) => ids.flatMap((id) => sheetOf(id) ?? []);
  const learners = concernedBy(sheet, sheetsOf(trajectoryIds), date);
  if (learners.length === 0) throw new NothingToPrintError(sheet);
  const onIt = new Set(trajectoryIds);
  const others = () => sheetsOf(classYear.trajectories.map(({ id }) => id).filter((id) => !onIt.has(id)));
  const name = jobName(sheet, learners, trajectoryIds.length === 1, await createTranslate(language));
  return { name, bytes: await makeSheets(sheet, { learners, language, style, date }, others) };
}
