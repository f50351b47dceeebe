import { citationOf } from '../rules/legal-source.ts';
import { calendarSources } from './calendar-sources.ts';
import { type IsoDate, isoDate } from './iso-date.ts';
import { type DaySpan, spanOf } from './period.ts';
import type { SchoolHolidayId } from './school-holidays.ts';

/**
 * A school holiday that ran, or will run, on other days than the rule says. It concerns the school year its days lie in; the
 * source is a citation, so that a user can add what a newer text decided.
 */
export type CalendarException = {
  readonly holiday: SchoolHolidayId;
  readonly firstDay: IsoDate;
  readonly lastDay: IsoDate;
  readonly source: string;
};

/** What governments decided on top of the rule since 2001-2002. */
export const officialExceptions: readonly CalendarException[] = [
  {
    holiday: 'autumn',
    firstDay: isoDate('2020-11-02'),
    lastDay: isoDate('2020-11-15'),
    source: citationOf(calendarSources.autumnOf2020),
  },
];

/** The exception for a holiday inside a span of days; of several the last one holds. Throws on one that ends before it starts. */
export function exceptionFor(
  holiday: SchoolHolidayId,
  within: DaySpan,
  exceptions: readonly CalendarException[],
): CalendarException | undefined {
  return exceptions.findLast((exception) => {
    const span = spanOf(exception);
    if (span.last < span.first) throw new Error(`Calendar exception ends before it starts: ${exception.firstDay}`);
    return exception.holiday === holiday && span.first >= within.first && span.last <= within.last;
  });
}
