import { describe, expect, test } from 'vitest';
import type { EntryKind } from '../../../renderer/calendar/brushes.ts';
import { erase, paint, withoutWeekendEnds } from '../../../renderer/calendar/entries.ts';
import { entryChanges } from '../../../renderer/calendar/entry-changes.ts';
import { isoDate, toDayNumber } from '../../../shared/calendar/iso-date.ts';
import type { DayPart } from '../../../shared/input/primitives.ts';
import type { CalendarEntry } from '../../../shared/input/school.ts';

const day = (text: string) => toDayNumber(isoDate(text));
const range = (first: string, last = first) => ({ first: day(first), last: day(last) });
const anEntry = (first: string, last = first, kind: EntryKind = 'exam', part: DayPart = 'day'): CalendarEntry => ({
  ...{ firstDay: isoDate(first), lastDay: isoDate(last), kind, part },
});
const lines = (entries: readonly CalendarEntry[]) =>
  entries.map(({ firstDay, lastDay, kind, part }) => `${firstDay} ${lastDay} ${kind} ${part}`);

describe('a stroke over the calendar', () => {
  test('cuts what it lies over in two', () => {
    const week = [anEntry('2026-12-14', '2026-12-18')];
    expect(lines(paint(week, range('2026-12-16'), { kind: 'studyDay', part: 'day' }))).toEqual([
      '2026-12-14 2026-12-15 exam day',
      '2026-12-16 2026-12-16 studyDay day',
      '2026-12-17 2026-12-18 exam day',
    ]);
  });
  test('of half a day leaves the other half as it was', () => {
    const entries = paint([anEntry('2026-12-14')], range('2026-12-14'), { kind: 'studyDay', part: 'morning' });
    expect(lines(entries).sort()).toEqual([
      '2026-12-14 2026-12-14 exam afternoon',
      '2026-12-14 2026-12-14 studyDay morning',
    ]);
  });
  test('beside another of its kind makes one entry of the two', () => {
    const entries = paint([anEntry('2026-12-14', '2026-12-15')], range('2026-12-16'), { kind: 'exam', part: 'day' });
    expect(lines(entries)).toEqual(['2026-12-14 2026-12-16 exam day']);
  });
  test('beside one with a name of its own stays apart', () => {
    const named = { ...anEntry('2026-12-14'), name: 'Kerstproeven' };
    expect(paint([named], range('2026-12-15'), { kind: 'exam', part: 'day' })).toHaveLength(2);
  });
  test('that erases takes half days only where it is told so', () => {
    const entries = [anEntry('2026-12-14', '2026-12-16')];
    expect(lines(erase(entries, range('2026-12-15'), 'afternoon'))).toEqual([
      '2026-12-14 2026-12-14 exam day',
      '2026-12-15 2026-12-15 exam morning',
      '2026-12-16 2026-12-16 exam day',
    ]);
    expect(lines(erase(entries, range('2026-12-01', '2026-12-31')))).toEqual([]);
    const mornings = [anEntry('2026-12-14', '2026-12-16', 'exam', 'morning')];
    expect(erase(mornings, range('2026-12-15'), 'afternoon')).toEqual(mornings);
  });
});

test.each([
  ['a weekday', '2026-12-16', '2026-12-16', ['2026-12-16', '2026-12-16']],
  ['a week with its weekend', '2026-12-14', '2026-12-20', ['2026-12-14', '2026-12-18']],
  ['from a Saturday on', '2026-12-12', '2026-12-15', ['2026-12-14', '2026-12-15']],
  ['over a weekend', '2026-12-11', '2026-12-14', ['2026-12-11', '2026-12-14']],
  ['a weekend alone', '2026-12-12', '2026-12-13', undefined],
])('the weekends at the ends of %s', (_, first, last, expected) => {
  expect(withoutWeekendEnds(range(first, last))).toEqual(expected && range(expected[0]!, expected[1]!));
});

test('an entry that was changed is one that went and one that came', () => {
  const [kept, old] = [anEntry('2026-12-14'), anEntry('2026-12-16')];
  const changed = { ...old, name: 'Kerstproeven' };
  expect(entryChanges([kept, old], [kept, changed])).toEqual({ added: [changed], removed: [old] });
});
