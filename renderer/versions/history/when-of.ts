import { type DayNumber, dayNumberOf, fromDayNumber, type IsoDate } from '../../../shared/calendar/iso-date.ts';
import { formatDay, type Language } from '../../../shared/messages/format.ts';
import { formatTime } from '../../text/unbroken.ts';

function dayOf(at: Date): DayNumber {
  return dayNumberOf(at.getFullYear(), at.getMonth() + 1, at.getDate());
}

/** The day of an instant, here. */
export function dateOf(instant: string): IsoDate {
  return fromDayNumber(dayOf(new Date(instant)));
}

/** An instant as people here say it: "vr 20 nov 14.12 u". */
export function whenOf(instant: string, language: Language): string {
  const at = new Date(instant);
  return `${formatDay(dayOf(at), language)} ${formatTime(at.getHours() * 60 + at.getMinutes(), language)}`;
}
