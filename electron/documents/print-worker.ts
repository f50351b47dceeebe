import { parentPort, workerData } from 'node:worker_threads';
import type { IsoDate } from '../../shared/calendar/iso-date.ts';
import type { PublicHoliday } from '../../shared/calendar/public-holidays.ts';
import type { PlanVersion } from '../../shared/command/plan-version.ts';
import type { ClassYear } from '../../shared/input/class-year.ts';
import type { Language } from '../../shared/messages/format.ts';
import { learnerSheets, type ShownPlan } from './learner-sheets.ts';
import { makeSheets } from './make-sheets.ts';
import type { PrintStyle } from './pdf/sheet-colours.ts';
import type { PrintJob } from './print-jobs.ts';

/** What every file of a print shares. */
export type PrintOrder = {
  readonly classYear: ClassYear;
  readonly language: Language;
  readonly style: PrintStyle;
  readonly date: IsoDate;
  /** Published versions and which plan is shown, as `learnerSheets` takes them. */
  readonly versions?: readonly PlanVersion[];
  readonly shown?: ShownPlan;
};

/** An order as a thread gets it: with the public holidays, so that it need not load the library that knows them. */
export type ThreadOrder = PrintOrder & { readonly publicHolidays: readonly PublicHoliday[] };

const order = workerData as ThreadOrder;
const { classYear, language, style, date } = order;

/** A learner is planned and checked when the first file asks: threads share the learners out between them. */
const sheetOf = learnerSheets(order);

const sheetsOf = (trajectoryIds: readonly string[]) => trajectoryIds.flatMap((id) => sheetOf(id) ?? []);

function make({ kind, trajectoryIds }: PrintJob): Promise<Uint8Array> {
  const onIt = new Set(trajectoryIds);
  const others = () => sheetsOf(classYear.trajectories.map(({ id }) => id).filter((id) => !onIt.has(id)));
  return makeSheets(kind, { learners: sheetsOf(trajectoryIds), language, style, date }, others);
}

parentPort!.on('message', async ({ id, job }: { id: number; job: PrintJob }) => {
  try {
    parentPort!.postMessage({ id, bytes: await make(job) });
  } catch (error) {
    parentPort!.postMessage({ id, error: error instanceof Error ? error.message : String(error) });
  }
});
