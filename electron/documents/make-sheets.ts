import { attendanceSheets } from './pdf/attendance/attendance-sheets.ts';
import { makeClassSheet } from './pdf/class-sheet/class-sheet.ts';
import { evaluationForms } from './pdf/evaluation/evaluation-forms.ts';
import { extensionReports } from './pdf/evaluation/extension-reports.ts';
import { holidayAnnexes } from './pdf/holiday-annex/holiday-annexes.ts';
import { leaveAgreements } from './pdf/leave-agreement/leave-agreements.ts';
import { makeMonthSheets } from './pdf/month-sheets/month-sheets.ts';
import { timetableAnnexes } from './pdf/timetable-annex/timetable-annexes.ts';
import { makeYearSheets } from './pdf/year-sheet/year-sheets.ts';
import type { SheetKind } from './print-jobs.ts';
import type { LearnerSheet, SheetRequest } from './sheet-request.ts';

type Maker = (request: SheetRequest, others: () => readonly LearnerSheet[]) => Promise<Uint8Array>;

const makers: Readonly<Record<SheetKind, Maker>> = {
  year: makeYearSheets,
  months: makeMonthSheets,
  class: (request, others) => makeClassSheet({ ...request, others: others().map(({ facts }) => facts) }),
  attendance: (request) => attendanceSheets(request),
  timetable: timetableAnnexes,
  holidayAnnex: holidayAnnexes,
  leaveAgreement: leaveAgreements,
  evaluation: evaluationForms,
  extension: extensionReports,
};

/**
 * Makes one PDF of a kind; `others` gives the learners of the file who are not on it but fill the same workplaces, to a
 * kind that shows them. Rejects on a request without learners.
 */
export function makeSheets(
  kind: SheetKind,
  request: SheetRequest,
  others: () => readonly LearnerSheet[],
): Promise<Uint8Array> {
  return makers[kind](request, others);
}
