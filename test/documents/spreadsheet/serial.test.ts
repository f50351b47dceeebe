import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { date1900, date1904, dayOfSerial, serialOfDay } from '../../../electron/documents/spreadsheet/serial.ts';
import { dayNumberOf, fromDayNumber, isoDate, toDayNumber } from '../../../shared/calendar/iso-date.ts';

const dayText = (serial: number, system = date1900) => {
  const day = dayOfSerial(serial, system);
  return day === undefined ? undefined : fromDayNumber(day);
};

describe('serial days', () => {
  test.each([
    [0, undefined],
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [60, undefined],
    [61, '1900-03-01'],
    [39_507, '2008-02-29'],
    [46_266, '2026-09-01'],
    [2_958_465, '9999-12-31'],
    [2_958_466, undefined],
  ])('%d in the 1900 system is %s', (serial, day) => {
    expect(dayText(serial)).toBe(day);
  });

  test.each([
    [0, '1904-01-01'],
    [60, '1904-03-01'],
    [44_804, '2026-09-01'],
    [2_957_003, '9999-12-31'],
    [2_957_004, undefined],
  ])('%d in the 1904 system is %s', (serial, day) => {
    expect(dayText(serial, date1904)).toBe(day);
  });

  test('every day from 1900 to 9999 has one serial that leads back to it', () => {
    const days = fc.integer({ min: dayNumberOf(1900, 1, 1), max: dayNumberOf(9999, 12, 31) });
    fc.assert(
      fc.property(days, (day) => {
        const serial = serialOfDay(day);
        expect(serial === undefined ? undefined : dayOfSerial(serial, date1900)).toBe(day);
      }),
      { seed: 20_260_901 },
    );
  });

  test('a day before 1900 has no serial', () => {
    expect(serialOfDay(toDayNumber(isoDate('1899-12-31')))).toBeUndefined();
  });
});
