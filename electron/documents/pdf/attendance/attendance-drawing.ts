import type { AttendanceWeek } from '../../attendance-weeks.ts';
import type { SheetDrawing } from '../draw-day-cell.ts';

/** Everything the parts of one week's list share. */
export type AttendanceDrawing = SheetDrawing & {
  readonly week: AttendanceWeek;
  /** The document's date in words. */
  readonly date: string;
  readonly rowHeight: number;
};

/** A4 portrait in millimetres: a signature needs the height. */
export const attendanceLayout = {
  page: { width: 210, height: 297 },
  left: 10,
  right: 200,
  width: 190,
  titleBaseline: 16,
  aboutBaseline: 21.8,
  head: { date: 28.8, halves: 32.2, rule: 33.6 },
  rows: { top: 34.2, bottom: 275.5, least: 9.9, most: 15 },
  names: 41,
  initials: 12.5,
  dayGap: 1,
  legend: { top: 279, height: 3.6 },
  helpBaseline: 287.2,
  footerBaseline: 290.6,
} as const;

export type AttendanceColumn = { readonly x: number; readonly width: number };

/** The columns of the days, Monday first. */
export function dayColumns({ dayCount }: AttendanceWeek): AttendanceColumn[] {
  const { left, width, names, initials, dayGap } = attendanceLayout;
  const dayWidth = (width - names - 2 * initials) / dayCount;
  return Array.from({ length: dayCount }, (_, at) => ({
    x: left + names + at * dayWidth,
    width: dayWidth - dayGap,
  }));
}

/** The columns for initials at the right: of the school, then of the workplace. */
export function initialsColumns(): [AttendanceColumn, AttendanceColumn] {
  const { right, initials, dayGap } = attendanceLayout;
  const width = initials - dayGap;
  return [
    { x: right - 2 * initials + dayGap, width },
    { x: right - initials + dayGap, width },
  ];
}
