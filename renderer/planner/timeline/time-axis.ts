import { civilDate, type DayNumber, dayNumberOf, daysInMonth } from '../../../shared/calendar/iso-date.ts';
import type { Language } from '../../../shared/messages/format.ts';
import type { Plan } from '../../../shared/plan/plan.ts';

/** The weeks from the first of a plan's year to the last of June, or of the plan where it runs on. */
export type TimeAxis = {
  /** A Monday. */
  readonly first: DayNumber;
  readonly weekCount: number;
  /** Those with more than a week on the axis: the others have no room for their name. */
  readonly months: readonly { readonly month: number; readonly day: DayNumber }[];
};

/** The axis that phases, hours and segments share. */
export function timeAxisOf({ context: { frame }, last }: Plan): TimeAxis {
  const june = dayNumberOf(civilDate(frame.first + frame.endIndex).year, 6, daysInMonth(2001, 6)) - frame.first;
  const weekCount = Math.floor(Math.max(june, last) / 7) + 1;
  const months: { month: number; day: DayNumber }[] = [];
  for (let index = frame.startIndex; index < (weekCount - 1) * 7; index++) {
    const { month, day } = civilDate(frame.first + index);
    if (day === 1) months.push({ month, day: frame.first + index });
  }
  return { first: frame.first, weekCount, months };
}

/** How far along the axis the start of a day lies, in per cent. */
export function placeOn(axis: TimeAxis, day: DayNumber): number {
  return (Math.min(Math.max(day - axis.first, 0), axis.weekCount * 7) / (axis.weekCount * 7)) * 100;
}

/** The day at a share of the axis, 0 to 1. */
export function dayAt(axis: TimeAxis, share: number): DayNumber {
  const days = axis.weekCount * 7;
  return axis.first + Math.min(days - 1, Math.max(0, Math.floor(share * days)));
}

/** The short name of a month, 1 to 12. */
export function monthName(month: number, language: Language): string {
  const format = new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' });
  return format.format(new Date(Date.UTC(2001, month - 1, 1))).replace('.', '');
}
