import type { DayLook } from '../../../../shared/design/day-looks.ts';
import type { LearnerSheet } from '../../sheet-request.ts';
import type { YearMonth } from '../../year-months.ts';
import type { SheetDrawing, WorkplaceNumbers } from '../draw-day-cell.ts';

/** Everything the parts of one month's page share. */
export type MonthDrawing = SheetDrawing & {
  readonly sheet: LearnerSheet;
  readonly looks: readonly DayLook[];
  readonly month: YearMonth;
  readonly numbers: WorkplaceNumbers;
  readonly page: number;
  readonly pages: number;
  /** The document's date in words. */
  readonly date: string;
  /** True when the learner works at least one Saturday or Sunday of the year: all columns are then equal. */
  readonly hasWeekendWork: boolean;
  /** True when two workplaces share the month: every shift then names its own. */
  readonly hasSeveralPlaces: boolean;
};

/** A4 landscape in millimetres. */
export const monthLayout = {
  page: { width: 297, height: 210 },
  left: 10,
  right: 287,
  width: 277,
  titleBaseline: 16.5,
  head: { top: 19.5, height: 7.2 },
  weekdays: { baseline: 31.6, rule: 33 },
  grid: { top: 33.6, bottom: 190.5, weekColumn: 15, columnGap: 1.2, rowGap: 1.4, weekendWidth: 19 },
  foot: { top: 193.2, height: 3.6 },
  footerBaseline: 203.4,
} as const;

export type Column = { readonly x: number; readonly width: number };

/** The seven day columns; a free weekend is narrow, so that the days with times are wide. */
export function dayColumns(hasWeekendWork: boolean): readonly Column[] {
  const { weekColumn, columnGap, weekendWidth } = monthLayout.grid;
  const room = monthLayout.width - weekColumn - 7 * columnGap;
  const weekend = hasWeekendWork ? room / 7 : weekendWidth;
  const weekday = (room - 2 * weekend) / 5;
  let x = monthLayout.left + weekColumn + columnGap;
  return Array.from({ length: 7 }, (_, at) => {
    const column = { x, width: at < 5 ? weekday : weekend };
    x += column.width + columnGap;
    return column;
  });
}

/** Rows of weeks that fill the page: Monday indexes with their top and height. */
export function weekRows({ first, last }: YearMonth): readonly { monday: number; y: number; height: number }[] {
  const { top, bottom, rowGap } = monthLayout.grid;
  const from = first - (((first % 7) + 7) % 7);
  const count = Math.floor((last - from) / 7) + 1;
  const height = (bottom - top - (count - 1) * rowGap) / count;
  return Array.from({ length: count }, (_, at) => ({ monday: from + at * 7, y: top + at * (height + rowGap), height }));
}
