import { type DayLook, dayLooksOf } from '../../../../shared/design/day-looks.ts';
import type { LearnerSheet } from '../../sheet-request.ts';
import { monthsOfYear, type YearMonth } from '../../year-months.ts';
import type { SheetDrawing, WorkplaceNumbers } from '../draw-day-cell.ts';
import type { SheetTexts } from '../sheet-texts.ts';
import { workplaceNumbers } from '../workplace-numbers.ts';

/** What one learner's year sheet says, before any of it has a place. */
export type YearModel = {
  readonly texts: SheetTexts;
  readonly sheet: LearnerSheet;
  readonly looks: readonly DayLook[];
  readonly months: readonly YearMonth[];
  readonly numbers: WorkplaceNumbers;
};

export function yearModelOf(sheet: LearnerSheet, texts: SheetTexts): YearModel {
  const { plan } = sheet.facts;
  return { texts, sheet, looks: dayLooksOf(sheet.facts), months: monthsOfYear(plan), numbers: workplaceNumbers(plan) };
}

/** Everything the parts of one learner's year sheet share. */
export type YearDrawing = SheetDrawing & YearModel;

/** A4 landscape in millimetres: where each part of the year sheet lies. Type sizes in points are with the part. */
export const yearLayout = {
  page: { width: 297, height: 210 },
  left: 10,
  right: 287,
  width: 277,
  titleBaseline: 15,
  head: { top: 18, height: 17.8 },
  months: { baseline: 39.7, rule: 40.9, top: 41.3, rowHeight: 3.75, gap: 1.45 },
  totals: { rule: 157.9, first: 161.1, second: 163.9 },
  foot: { heading: 169, top: 170.6, height: 17.9 },
  signatures: { top: 190.2, height: 10.2 },
  footerBaseline: 203.4,
} as const;
