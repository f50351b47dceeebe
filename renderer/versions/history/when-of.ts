import { dayNumberOf } from '../../../shared/calendar/iso-date.ts';
import { formatDay, formatTime, type Language } from '../../../shared/messages/format.ts';

/** An instant as people here say it: "vr 20 nov 14.12 u". */
export function whenOf(instant: string, language: Language): string {
  const at = new Date(instant);
  const day = dayNumberOf(at.getFullYear(), at.getMonth() + 1, at.getDate());
  return `${formatDay(day, language)} ${formatTime(at.getHours() * 60 + at.getMinutes(), language)}`;
}
