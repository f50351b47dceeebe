import { expect, test } from 'vitest';
import { sampleClassYear } from '../../../electron/sample/sample-class.ts';
import { daysOfScope, halfOf } from '../../../renderer/calendar/day-of-school.ts';
import { freeDayCounts } from '../../../renderer/calendar/panel/free-day-limits.ts';
import {
  classYearWith,
  entriesOf,
  scopeId,
  scopesOf,
  widerEntries,
  withEntries,
  withOwner,
} from '../../../renderer/calendar/scope.ts';
import { isoDate, toDayNumber } from '../../../shared/calendar/iso-date.ts';
import { statutoryPublicHolidays } from '../../../shared/calendar/public-holidays.ts';
import { schoolYear } from '../../../shared/calendar/school-year.ts';

const year = schoolYear('2026-2027');
const classYear = sampleClassYear();
const scopes = scopesOf(classYear);
const scopeOf = (id: string) => scopes.find((scope) => scopeId(scope) === id)!;
const holidays = [...statutoryPublicHolidays(2026), ...statutoryPublicHolidays(2027)];

function halvesOn(id: string, date: string) {
  const days = daysOfScope(year, holidays, scopeOf(id));
  const index = toDayNumber(isoDate(date)) - days.calendarDays.frame.first;
  return [halfOf(days, index, 0), halfOf(days, index, 1)];
}

test('a school, its campus and its classes have a calendar each', () => {
  expect(scopes.map(scopeId)).toEqual([
    'school:proeflokaal',
    'campus:proeflokaal:testlaan',
    'class:6vz-a',
    'class:6vz-b',
    'class:6vz-c',
    'class:6vz-d',
  ]);
});

test.each([
  ['class:6vz-a', '2026-09-07', 'lesson'],
  ['class:6vz-a', '2026-09-09', 'none'],
  ['school:proeflokaal', '2026-09-07', 'none'],
  ['class:6vz-a', '2026-10-14', 'studyDay'],
  ['school:proeflokaal', '2027-05-03', 'none'],
  ['campus:proeflokaal:testlaan', '2027-05-03', 'localFree'],
  ['class:6vz-a', '2027-05-03', 'localFree'],
  ['class:6vz-c', '2026-09-07', 'workBlock'],
  ['class:6vz-a', '2026-11-01', 'publicHoliday'],
  ['class:6vz-a', '2026-11-02', 'schoolHoliday'],
  ['class:6vz-a', '2026-11-07', 'weekend'],
  ['class:6vz-a', '2027-05-07', 'bridgeDay'],
  ['class:6vz-a', '2026-08-31', 'outside'],
])('%s on %s: %s', (id, date, half) => {
  expect(halvesOn(id, date)).toEqual([half, half]);
});

test('a class has its own entries, and those of its school and campus from above', () => {
  const scope = scopeOf('class:6vz-a');
  expect(entriesOf(scope)).toEqual([]);
  expect(widerEntries(scope).map(({ entry, scope: from }) => `${from.kind} ${entry.kind}`)).toEqual([
    'school studyDay',
    'campus localFree',
  ]);
});

test('entries of a campus change its school and nothing else', () => {
  const scope = scopeOf('campus:proeflokaal:testlaan');
  const owner = withEntries(scope, []);
  expect(owner.kind).toBe('school');
  const changed = withOwner(scope, owner);
  expect(entriesOf(changed)).toEqual([]);
  const after = classYearWith(classYear, owner);
  expect(after.schools[0]!.calendar).toEqual(classYear.schools[0]!.calendar);
  expect(after.schools[0]!.campuses![0]).not.toHaveProperty('calendar');
  expect(after.classGroups).toBe(classYear.classGroups);
});

test('free days are counted in half days beside their limits, doubled in special education', () => {
  const scope = scopeOf('class:6vz-a');
  expect(freeDayCounts(daysOfScope(year, holidays, scope))).toEqual([
    { kind: 'localFree', halfDays: 2, most: 2 },
    { kind: 'studyDay', halfDays: 2, most: 2 },
  ]);
  const special = { ...scope, school: { ...scope.school, educationType: 'special' as const } };
  expect(freeDayCounts(daysOfScope(year, holidays, special))[0]).toMatchObject({ most: 4 });
});
