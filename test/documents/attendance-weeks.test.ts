import { expect, test } from 'vitest';
import { attendanceOf, attendanceWeeks } from '../../electron/documents/attendance-weeks.ts';
import { isoDate } from '../../shared/calendar/iso-date.ts';
import { classOf, sheetsOf } from '../support/sheet-cases.ts';

test('weeks of an attendance list are those in which anybody has lessons or work', () => {
  const late = sheetsOf((draft) => {
    draft.trajectories[0]!.firstDay = '2026-09-21';
    draft.trajectories[0]!.agreements[0]!.firstDay = '2026-09-21';
  });
  expect(attendanceWeeks(late)[0]).toBe('2026-09-21');
  expect(attendanceWeeks([...late, ...sheetsOf()])[0]).toBe('2026-08-31');
});

test('any day names its week, and days are seven where somebody works in the weekend', () => {
  const weeks = attendanceOf(sheetsOf(classOf(3)), [isoDate('2026-11-15'), isoDate('2026-11-18')]);
  expect(weeks.map(({ dayCount, learners }) => [dayCount, learners.length])).toEqual([
    [7, 2],
    [5, 2],
    [7, 1],
    [5, 1],
  ]);
  expect(weeks[1]!.monday - weeks[0]!.monday).toBe(7);
});

test('a week outside every trajectory is left out', () => {
  expect(attendanceOf(sheetsOf(), [isoDate('2027-08-09')])).toEqual([]);
});
