import type { IsoDate } from '../../../../shared/calendar/iso-date.ts';
import { type AttendanceWeek, attendanceOf, attendanceWeeks } from '../../attendance-weeks.ts';
import type { SheetRequest } from '../../sheet-request.ts';
import type { SheetDrawing } from '../draw-day-cell.ts';
import { fileTitle, longDate } from '../file-title.ts';
import { sheetColours } from '../sheet-colours.ts';
import { addPage, closeSheetFile, group, openSheetFile } from '../sheet-file.ts';
import { createSheetTexts } from '../sheet-texts.ts';
import { attendanceLayout } from './attendance-drawing.ts';
import { drawAttendancePage } from './attendance-page.ts';
import { leastRowHeight } from './attendance-row.ts';

/** How many pages a week takes, how many rows stand on each, evenly, and how high they are. */
function rowsOf({ learners, monday }: AttendanceWeek): { pages: number; rows: number; rowHeight: number } {
  const { top, bottom, least, most } = attendanceLayout.rows;
  const room = bottom - top;
  const needed = Math.max(least, ...learners.map((learner) => leastRowHeight(learner, monday)));
  const pages = Math.ceil(learners.length / Math.floor(room / needed));
  const rows = Math.ceil(learners.length / pages);
  return { pages, rows, rowHeight: Math.max(needed, Math.min(most, room / rows)) };
}

function drawWeek(common: SheetDrawing, week: AttendanceWeek, date: string): void {
  const { pages, rows, rowHeight } = rowsOf(week);
  const { width, height } = attendanceLayout.page;
  group(common.file, 'Art', () => {
    for (let at = 0; at < pages; at++) {
      addPage(common.file, width, height);
      const learners = week.learners.slice(at * rows, (at + 1) * rows);
      drawAttendancePage({ ...common, week, date, rowHeight }, { learners, page: at + 1, pages });
    }
  });
}

/**
 * The attendance lists of the learners in one file: class by class, a list for each week, which any of its days names. Without weeks,
 * those in which somebody has lessons or work. Throws where no learner's trajectory touches a week: a file has a page.
 */
export async function attendanceSheets(
  { learners, language, style, date }: SheetRequest,
  weeks: readonly IsoDate[] = attendanceWeeks(learners),
): Promise<Uint8Array> {
  const texts = await createSheetTexts(language);
  const file = openSheetFile({ title: fileTitle('annexes.attendance.fileTitle', learners, texts), language, date });
  const common: SheetDrawing = { file, texts, style, colours: sheetColours(style) };
  const all = attendanceOf(learners, weeks);
  if (all.length === 0) throw new Error('No learner has a trajectory in these weeks');
  for (const week of all) drawWeek(common, week, longDate(date, texts));
  return closeSheetFile(file);
}
