import { expect, test } from 'vitest';
import { isoDate } from '../../shared/calendar/iso-date.ts';
import { schoolYear, yearFrameOf } from '../../shared/calendar/school-year.ts';
import { daysOfHalfDays, entriesOf, indexesOf } from '../../shared/plan/half-day-entries.ts';

/** The frame of 2026-2027 starts on Monday 31 August 2026. */
const frame = yearFrameOf(schoolYear('2026-2027'));

test.each([
  ['2026-08-31', 'day', [0, 1]],
  ['2026-09-01', 'morning', [2]],
  ['2026-09-01', 'afternoon', [3]],
  ['2026-08-30', 'day', [-2, -1]],
] as const)('%s %s is half day %j', (date, part, indexes) => {
  expect(indexesOf(frame, { date: isoDate(date), part })).toEqual(indexes);
});

test('half days become entries by day, in order, each half once', () => {
  expect(entriesOf(frame, [5, 2, 4, 3, 4, 7])).toEqual([
    { date: '2026-09-01', part: 'day' },
    { date: '2026-09-02', part: 'day' },
    { date: '2026-09-03', part: 'afternoon' },
  ]);
  expect(entriesOf(frame, [-2])).toEqual([{ date: '2026-08-30', part: 'morning' }]);
});

test('the days of half days are ascending and once each', () => {
  expect(daysOfHalfDays(frame, [7, 2, 3, 6]).map((day) => day - frame.first)).toEqual([1, 3]);
});
