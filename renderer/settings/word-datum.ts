import { dayNumberOf, toDayNumber } from '../../shared/calendar/iso-date.ts';
import { formatDate, type Language } from '../../shared/messages/format.ts';
import type { LegalNumber } from '../../shared/rules/legal-number.ts';
import { formatQuantity, formatTime } from '../text/unbroken.ts';
import type { LegalDatum } from './legal-data.ts';
import { type SourceStatus, statusOf } from './source-status.ts';

/** A number of the law as people read it: "20 u per week", "30 sep", "8 u", "60 %". */
export function wordValue(value: number, unit: LegalDatum['unit'], language: Language): string {
  switch (unit) {
    case 'clock':
      return formatTime(value, language);
    case 'monthDay':
      return formatDate(dayNumberOf(2001, Math.floor(value / 100), value % 100), language);
    case 'tenThousandths':
      return formatQuantity({ amount: value / 100, unit: 'percent' }, language);
    default:
      return formatQuantity({ amount: value, unit }, language);
  }
}

/** The days a number holds for: since when, and until when where another came after it. */
export function wordValidity({ from, until }: LegalNumber, language: Language): { from: string; until?: string } {
  const day = (date: typeof from) => formatDate(toDayNumber(date), language, true);
  return { from: day(from), ...(until !== undefined && { until: day(until) }) };
}

/** How sure a number is: what its text says, unless that leaves open what it counts. */
export function statusOfDatum({ isOwnReading }: LegalDatum, { source }: LegalNumber): SourceStatus {
  return isOwnReading ? 'check' : statusOf(source);
}
