import { toDayNumber } from '../../../shared/calendar/iso-date.ts';
import type { Finding } from '../../../shared/rules/finding.ts';

/** What a day is marked with; information is never on the day. */
export type DayMark = 'error' | 'warning';

/** A finding about more days than this is about a period: it marks its first day only. */
const mostMarkedDays = 10;

/** The days on which a finding is shown, as day indexes. */
export function shownDays({ dates }: Finding, frameFirst: number): number[] {
  return dates.map((date) => toDayNumber(date) - frameFirst);
}

/** The gravest open finding of each day. */
export function dayMarks(findings: readonly Finding[], frameFirst: number): ReadonlyMap<number, DayMark> {
  const marks = new Map<number, DayMark>();
  for (const finding of findings) {
    if (finding.severity === 'info' || finding.override) continue;
    const days = shownDays(finding, frameFirst);
    const marked = days.length > mostMarkedDays ? days.slice(0, 1) : days;
    for (const day of marked) if (marks.get(day) !== 'error') marks.set(day, finding.severity);
  }
  return marks;
}
