import { describe, expect, it } from 'vitest';
import { parseDay } from '../../../renderer/components/parse-day.ts';
import { fromDayNumber } from '../../../shared/calendar/iso-date.ts';
import { schoolYear } from '../../../shared/calendar/school-year.ts';
import { formatDay, languages } from '../../../shared/messages/format.ts';

const year = schoolYear('2026-2027');

function read(text: string): string | undefined {
  const day = parseDay(text, year);
  return day === undefined ? undefined : fromDayNumber(day);
}

describe('a day as people write it', () => {
  it.each([
    ['21/1', '2027-01-21'],
    ['21-1', '2027-01-21'],
    ['21.01', '2027-01-21'],
    ['1/9', '2026-09-01'],
    ['31 aug', '2027-08-31'],
    ['do 21 jan', '2027-01-21'],
    ['  Donderdag 21 januari ', '2027-01-21'],
    ['21 jan 2028', '2028-01-21'],
    ['21/1/28', '2028-01-21'],
    ['2027-01-21', '2027-01-21'],
    ['Thu 21 Jan', '2027-01-21'],
    ['21 May', '2027-05-21'],
    ['je 21 janv', '2027-01-21'],
    ['1er février', '2027-02-01'],
    ['11 août', '2027-08-11'],
    ['3 mrt', '2027-03-03'],
    ['3 maart', '2027-03-03'],
    ['29 feb 2028', '2028-02-29'],
  ])('%s is %s', (text, day) => {
    expect(read(text)).toBe(day);
  });

  it.each(['', '21', '32/1', '29 feb', '0/1', '21/13', '21 jax', 'morgen', '21/1/202', '21/1 nog iets'])(
    '%s is no day',
    (text) => {
      expect(read(text)).toBeUndefined();
    },
  );

  it('reads every day of a year back as it is shown, in every language', () => {
    for (const language of languages) {
      for (let day = parseDay('1/9', year)!; day <= parseDay('31/8', year)!; day++) {
        expect(parseDay(formatDay(day, language), year)).toBe(day);
        expect(parseDay(formatDay(day, language, true), schoolYear('2001-2002'))).toBe(day);
      }
    }
  });
});
