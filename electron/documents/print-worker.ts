import { parentPort, workerData } from 'node:worker_threads';
import type { IsoDate } from '../../shared/calendar/iso-date.ts';
import type { ClassYear } from '../../shared/input/class-year.ts';
import type { Language } from '../../shared/messages/format.ts';
import { checkClassFile } from '../check/check-class-file.ts';
import { makeSheets } from './make-sheets.ts';
import type { PrintStyle } from './pdf/sheet-colours.ts';
import type { PrintJob } from './print-jobs.ts';
import type { SheetVersion } from './sheet-request.ts';

/** What every file of a print shares. */
export type PrintOrder = {
  readonly classYear: ClassYear;
  readonly language: Language;
  readonly style: PrintStyle;
  readonly date: IsoDate;
  readonly version?: SheetVersion;
};

const { classYear, language, style, date, version } = workerData as PrintOrder;
const checked = checkClassFile(classYear, date);
const sheets = new Map(
  checked.learners.map(({ facts, findings }) => [
    facts.plan.trajectory.id,
    { facts, findings, ...(version && { version }) },
  ]),
);

parentPort!.on('message', ({ id, job }: { id: number; job: PrintJob }) => {
  const learners = job.trajectoryIds.map((trajectoryId) => sheets.get(trajectoryId)!);
  const others = [...sheets].flatMap(([id, sheet]) => (job.trajectoryIds.includes(id) ? [] : [sheet]));
  makeSheets(job.kind, { learners, language, style, date }, others).then(
    (bytes) => parentPort!.postMessage({ id, bytes }),
    (error: unknown) => parentPort!.postMessage({ id, error: error instanceof Error ? error.message : String(error) }),
  );
});
