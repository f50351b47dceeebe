import { describe, expect, test } from 'vitest';
import { mergeEntries } from '../../../renderer/calendar/rebase/merge-entries.ts';
import { rebaseOwner } from '../../../renderer/calendar/rebase/rebase-owner.ts';
import { isoDate, toDayNumber } from '../../../shared/calendar/iso-date.ts';
import type { CalendarEntry, School } from '../../../shared/input/school.ts';

const anEntry = (first: string, last: string, kind: CalendarEntry['kind'], part: CalendarEntry['part'] = 'day') =>
  ({ firstDay: isoDate(first), lastDay: isoDate(last), kind, part }) as const satisfies CalendarEntry;
const lines = (entries: readonly CalendarEntry[]) =>
  entries.map(({ firstDay, lastDay, kind, part }) => `${firstDay} ${lastDay} ${kind} ${part}`);

const exams = anEntry('2026-12-14', '2026-12-18', 'exam');
const block = anEntry('2027-03-01', '2027-03-05', 'schoolBlock');
const studyDay = anEntry('2027-04-20', '2027-04-20', 'studyDay');

describe('two changes of a calendar', () => {
  test('on other days become one', () => {
    const { entries, clashes } = mergeEntries([exams], [exams, studyDay], [exams, block]);
    expect(lines(entries)).toEqual(lines([exams, block, studyDay]));
    expect(clashes).toEqual([]);
  });
  test('that say the same are no clash', () => {
    const { entries, clashes } = mergeEntries([], [studyDay], [studyDay]);
    expect(lines(entries)).toEqual(lines([studyDay]));
    expect(clashes).toEqual([]);
  });
  test('of which one takes away what the other left', () => {
    const { entries, clashes } = mergeEntries([exams, block], [block], [exams, block, studyDay]);
    expect(lines(entries)).toEqual(lines([block, studyDay]));
    expect(clashes).toEqual([]);
  });
  test('on the two halves of a day keep both', () => {
    const morning = anEntry('2027-04-20', '2027-04-20', 'exam', 'morning');
    const afternoon = anEntry('2027-04-20', '2027-04-20', 'workBlock', 'afternoon');
    const { entries, clashes } = mergeEntries([], [morning], [afternoon]);
    expect(lines(entries).sort()).toEqual(lines([morning, afternoon]).sort());
    expect(clashes).toEqual([]);
  });
  test('of the same day clash on that day alone, and the stroke wins', () => {
    const free = anEntry('2027-04-20', '2027-04-21', 'localFree');
    const { entries, clashes } = mergeEntries([], [studyDay], [free]);
    expect(clashes).toEqual([toDayNumber(isoDate('2027-04-20'))]);
    expect(lines(entries)).toEqual(['2027-04-20 2027-04-20 studyDay day', '2027-04-21 2027-04-21 localFree day']);
  });
});

describe('a proposal for a school', () => {
  const base: School = {
    ...{ id: 'school', name: 'School' },
    campuses: [
      { id: 'plein', name: 'Plein' },
      { id: 'laan', name: 'Laan', calendar: [exams] },
    ],
  };
  const onPlein = (calendar: CalendarEntry[]): School => ({
    ...base,
    campuses: [{ id: 'plein', name: 'Plein', calendar }, base.campuses![1]!],
  });
  test('keeps another name, another campus and the calendar of another campus', () => {
    const now: School = {
      ...{ ...base, name: 'School, hernoemd' },
      campuses: [
        base.campuses![0]!,
        { id: 'laan', name: 'Laan', calendar: [exams, block] },
        { id: 'nieuw', name: 'Nieuw' },
      ],
    };
    const { owner, clashDays, isOtherClash } = rebaseOwner(base, { kind: 'school', content: onPlein([studyDay]) }, now);
    expect(owner.content).toEqual({
      ...now,
      campuses: [{ id: 'plein', name: 'Plein', calendar: [studyDay] }, ...now.campuses!.slice(1)],
    });
    expect([clashDays, isOtherClash]).toEqual([[], false]);
  });
  test('says the days on which somebody else laid down something else for the same campus', () => {
    const free = anEntry('2027-04-20', '2027-04-20', 'localFree');
    const { clashDays } = rebaseOwner(base, { kind: 'school', content: onPlein([studyDay]) }, onPlein([free]));
    expect(clashDays).toEqual([toDayNumber(isoDate('2027-04-20'))]);
  });
  test('clashes where both changed the exceptions', () => {
    const exception = (source: string): School => ({
      ...base,
      calendarExceptions: [
        { holiday: 'autumn', firstDay: isoDate('2026-11-02'), lastDay: isoDate('2026-11-15'), source },
      ],
    });
    const rebased = rebaseOwner(base, { kind: 'school', content: exception('mijn bron') }, exception('hun bron'));
    expect(rebased.isOtherClash).toBe(true);
    expect(rebased.owner.content).toEqual(exception('mijn bron'));
  });
});
