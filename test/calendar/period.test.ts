import { expect, test } from 'vitest';
import { isoDate, toDayNumber } from '../../shared/calendar/iso-date.ts';
import { spanContains, spanOf, spansOverlap } from '../../shared/calendar/period.ts';

const span = (firstDay: string, lastDay: string) => spanOf({ firstDay: isoDate(firstDay), lastDay: isoDate(lastDay) });

test.each([
  ['2026-11-01', false],
  ['2026-11-02', true],
  ['2026-11-08', true],
  ['2026-11-09', false],
])('2 to 8 November 2026 contains %s: %s', (date, expected) => {
  expect(spanContains(span('2026-11-02', '2026-11-08'), toDayNumber(isoDate(date)))).toBe(expected);
});

test.each([
  ['2026-11-01', '2026-11-01', false],
  ['2026-11-01', '2026-11-02', true],
  ['2026-11-04', '2026-11-05', true],
  ['2026-10-01', '2026-12-01', true],
  ['2026-11-08', '2026-11-20', true],
  ['2026-11-09', '2026-11-20', false],
])('2 to 8 November 2026 overlaps %s to %s: %s', (firstDay, lastDay, expected) => {
  const [week, other] = [span('2026-11-02', '2026-11-08'), span(firstDay, lastDay)];
  expect(spansOverlap(week, other)).toBe(expected);
  expect(spansOverlap(other, week)).toBe(expected);
});
