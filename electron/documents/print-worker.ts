import { parentPort, workerData } from 'node:worker_threads';
import { type IsoDate, toDayNumber } from '../../shared/calendar/iso-date.ts';
import type { PublicHoliday } from '../../shared/calendar/public-holidays.ts';
import type { ClassYear } from '../../shared/input/class-year.ts';
import type { Language } from '../../shared/messages/format.ts';
import { prepareContext } from '../../shared/plan/prepare-context.ts';
import { rules } from '../../shared/rules/catalogue.ts';
import { checkPlan } from '../../shared/rules/check-plan.ts';
import { gatherFacts } from '../../shared/rules/gather-facts.ts';
import { makeSheets } from './make-sheets.ts';
import type { PrintStyle } from './pdf/sheet-colours.ts';
import type { PrintJob } from './print-jobs.ts';
import type { LearnerSheet, SheetVersion } from './sheet-request.ts';

/** What every file of a print shares. */
export type PrintOrder = {
  readonly classYear: ClassYear;
  readonly language: Language;
  readonly style: PrintStyle;
  readonly date: IsoDate;
  readonly version?: SheetVersion;
};

/** An order as a thread gets it: with the public holidays, so that it need not load the library that knows them. */
export type ThreadOrder = PrintOrder & { readonly publicHolidays: readonly PublicHoliday[] };

const { classYear, language, style, date, version, publicHolidays } = workerData as ThreadOrder;
const context = prepareContext(classYear, publicHolidays);
const trajectories = new Map(classYear.trajectories.map((trajectory) => [trajectory.id, trajectory]));
const sheets = new Map<string, LearnerSheet>();

/** A learner is planned and checked when the first file asks: threads share the learners out between them. */
function sheetOf(trajectoryId: string): LearnerSheet {
  const known = sheets.get(trajectoryId);
  if (known) return known;
  const facts = gatherFacts(context, trajectories.get(trajectoryId)!, toDayNumber(date));
  const sheet = { facts, findings: checkPlan(facts, rules), ...(version && { version }) };
  sheets.set(trajectoryId, sheet);
  return sheet;
}

function make({ kind, trajectoryIds }: PrintJob): Promise<Uint8Array> {
  const onIt = new Set(trajectoryIds);
  const others = () => [...trajectories.keys()].filter((id) => !onIt.has(id)).map(sheetOf);
  return makeSheets(kind, { learners: trajectoryIds.map(sheetOf), language, style, date }, others);
}

parentPort!.on('message', async ({ id, job }: { id: number; job: PrintJob }) => {
  try {
    parentPort!.postMessage({ id, bytes: await make(job) });
  } catch (error) {
    parentPort!.postMessage({ id, error: error instanceof Error ? error.message : String(error) });
  }
});
