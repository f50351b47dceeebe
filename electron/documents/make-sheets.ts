import { makeClassSheet } from './pdf/class-sheet/class-sheet.ts';
import { makeMonthSheets } from './pdf/month-sheets/month-sheets.ts';
import { makeYearSheets } from './pdf/year-sheet/year-sheets.ts';
import type { SheetKind } from './print-jobs.ts';
import type { LearnerSheet, SheetRequest } from './sheet-request.ts';

type Maker = (request: SheetRequest, others: readonly LearnerSheet[]) => Promise<Uint8Array>;

const makers: Readonly<Record<SheetKind, Maker>> = {
  year: makeYearSheets,
  months: makeMonthSheets,
  class: (request, others) => makeClassSheet({ ...request, others: others.map(({ facts }) => facts) }),
};

/**
 * Makes one PDF of a kind; `others` are the learners of the file who are not on it but fill the same workplaces. Rejects on
 * a request without learners.
 */
export function makeSheets(
  kind: SheetKind,
  request: SheetRequest,
  others: readonly LearnerSheet[],
): Promise<Uint8Array> {
  return makers[kind](request, others);
}
