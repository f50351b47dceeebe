import { describe, expect, test } from 'vitest';
import { calendarIcs } from '../../../electron/calendar/calendar-ics.ts';
import { calendarOfScope } from '../../../electron/calendar/calendar-of-scope.ts';
import { createTranslate } from '../../../electron/language/create-translate.ts';
import { sampleClassYear } from '../../../electron/sample/sample-class.ts';
import { isoDate } from '../../../shared/calendar/iso-date.ts';
import type { ClassYear } from '../../../shared/input/class-year.ts';
import { calendarMessages } from '../../../shared/messages/calendar.ts';

const translate = await createTranslate('nl');

function aClassYear(): ClassYear {
  const classYear = structuredClone(sampleClassYear());
  classYear.classGroups.find(({ id }) => id === '6vz-a')!.calendar = [
    { kind: 'exam', part: 'morning', firstDay: isoDate('2026-12-14'), lastDay: isoDate('2026-12-15') },
  ];
  return classYear;
}

const namesOf = (scope: Parameters<typeof calendarOfScope>[1]) =>
  calendarOfScope(aClassYear(), scope, translate)?.own.map(({ name, firstDay }) => `${firstDay} ${name}`);

describe('the calendar of a scope', () => {
  test('of a class holds the days of school, campus and class', () => {
    expect(namesOf({ schoolId: 'proeflokaal', classGroupId: '6vz-a' })).toEqual([
      '2026-10-14 Pedagogische studiedag',
      '2027-05-03 Facultatieve verlofdag',
      '2026-12-14 Proeven (voormiddag)',
    ]);
  });
  test('of a campus leaves out what its classes chose, and of the school what its campuses chose', () => {
    expect(namesOf({ schoolId: 'proeflokaal', campusId: 'testlaan' })).toHaveLength(2);
    expect(namesOf({ schoolId: 'proeflokaal' })).toEqual(['2026-10-14 Pedagogische studiedag']);
  });
  test('that is gone is none', () => {
    expect(namesOf({ schoolId: 'elders' })).toBeUndefined();
    expect(namesOf({ schoolId: 'proeflokaal', campusId: 'elders' })).toBeUndefined();
    expect(namesOf({ schoolId: 'proeflokaal', classGroupId: 'elders' })).toBeUndefined();
  });
  test('is written after the days of the law, each event with a UID of its own and the version of the store', () => {
    const { name, calendar, own } = calendarOfScope(
      aClassYear(),
      { schoolId: 'proeflokaal', classGroupId: '6vz-a' },
      translate,
    )!;
    const text = calendarIcs(calendar, calendarMessages.nl, new Date('2026-11-23'), { name, days: own, version: 7 });
    const uids = [...text.replaceAll('\r\n ', '').matchAll(/UID:(.*)\r\n/g)].map(([, uid]) => uid!);
    expect(uids).toHaveLength(calendar.periods.length + 3);
    expect(new Set(uids).size).toBe(uids.length);
    expect(uids.at(-1)).toBe('2026-2027-class-6vz-a-exam-morning-2026-12-14@duaalplanner');
    expect(text).toContain('DTSTART;VALUE=DATE:20261214\r\n');
    expect(text).toContain('DTEND;VALUE=DATE:20261216\r\n');
    expect(text.replaceAll('\r\n ', '')).toContain('X-WR-CALNAME:Schoolkalender 2026-2027\\, 6 VZ Duaal A (voorbeeld)');
    expect(text.match(/SEQUENCE:7/g)).toHaveLength(uids.length);
  });
});
