import { type DayNumber, type IsoDate, toDayNumber } from './iso-date.ts';

/** A run of days; both ends belong to it. */
export type Period = { readonly firstDay: IsoDate; readonly lastDay: IsoDate };

/** The same run as day numbers, for arithmetic. */
export type DaySpan = { readonly first: DayNumber; readonly last: DayNumber };

export function spanOf(period: Period): DaySpan {
  return { first: toDayNumber(period.firstDay), last: toDayNumber(period.lastDay) };
}

export function spanContains(span: DaySpan, day: DayNumber): boolean {
  return day >= span.first && day <= span.last;
}

export function spansOverlap(a: DaySpan, b: DaySpan): boolean {
  return a.first <= b.last && b.first <= a.last;
}
