import type { DayLook } from '../../../../shared/design/day-looks.ts';
import type { LearnerSheet } from '../../sheet-request.ts';
import type { WorkplaceLoad } from '../../workplace-load.ts';
import type { SheetDrawing } from '../draw-day-cell.ts';

/** One learner's row: facts and looks, ready to be drawn. */
export type ClassRow = { readonly sheet: LearnerSheet; readonly looks: readonly DayLook[] };

/** Everything the parts of the class sheet share. */
export type ClassDrawing = SheetDrawing & {
  readonly rows: readonly ClassRow[];
  /** Monday indexes in the frame, one a column. */
  readonly mondays: readonly number[];
  /** First day of the frame as a day number. */
  readonly firstDay: number;
  /** First and last day index that the sheet shows: September to its last month. */
  readonly shown: { readonly first: number; readonly last: number };
  readonly loads: readonly WorkplaceLoad[];
  /** The number of each workplace as names, rows and load show it, by its id. */
  readonly placeNumbers: ReadonlyMap<string, number>;
  /** Height of one row of the load in millimetres: more where names need several lines. */
  readonly loadRow: number;
  /** The document's date in words. */
  readonly date: string;
};

/** A3 landscape in millimetres. */
export const classLayout = {
  page: { width: 420, height: 297 },
  left: 9,
  right: 411,
  width: 402,
  titleBaseline: 16.5,
  head: { months: 25, weeks: 29.4, mondays: 32.6, holidays: 35.8, rule: 37.2 },
  grid: { top: 38, bottom: 278 },
  names: 32,
  places: 20,
  average: 11,
  groupHeight: 5.4,
  row: { most: 10, least: 4.7 },
  load: { heading: 6.5, row: 4, tallRow: 5.8 },
  legend: { top: 281, height: 3.6 },
  footerBaseline: 290.5,
} as const;

/** Most learners of one page; the letters of more would be too small. */
export const mostRowsOnPage = 32;

/** Where the week columns begin and how wide one is. */
export function weekColumns({ mondays }: ClassDrawing): { readonly x: number; readonly width: number } {
  const { left, width, names, places, average } = classLayout;
  return { x: left + names + places, width: (width - names - places - average) / mondays.length };
}

/** A day's width; Saturday and Sunday share the gap between two weeks. */
export function dayWidth(weekWidth: number): number {
  return (weekWidth * 5) / 5.25 / 5;
}
