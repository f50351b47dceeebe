import { type DayNumber, dayNumberOf } from '../../../shared/calendar/iso-date.ts';

/**
 * How a workbook counts days. Excel took over from Lotus that 1900 was a leap year: in the 1900 system serial 60 is
 * 29 February 1900, a day that never was, and every serial below it counts from one day later.
 */
export type DateSystem = {
  /** The day number of serial 0, for serials after the day that never was. */
  readonly epoch: DayNumber;
  readonly hasFalseLeapDay: boolean;
};

export const date1900: DateSystem = { epoch: dayNumberOf(1899, 12, 30), hasFalseLeapDay: true };
export const date1904: DateSystem = { epoch: dayNumberOf(1904, 1, 1), hasFalseLeapDay: false };

const falseLeapDay = 60;
const firstDay = dayNumberOf(1900, 1, 1);
const lastDay = dayNumberOf(9999, 12, 31);
export const secondsPerDay = 86_400;

/** The day of a whole serial, or undefined where the system has none. */
export function dayOfSerial(serial: number, system: DateSystem): DayNumber | undefined {
  if (system.hasFalseLeapDay && serial === falseLeapDay) return undefined;
  const shift = system.hasFalseLeapDay && serial < falseLeapDay ? 1 : 0;
  const day = system.epoch + serial + shift;
  return day >= firstDay && day <= lastDay ? day : undefined;
}

/** The serial in the 1900 system, or undefined for a day outside 1900 to 9999. */
export function serialOfDay(day: DayNumber): number | undefined {
  if (day < firstDay || day > lastDay) return undefined;
  const serial = day - date1900.epoch;
  return serial <= falseLeapDay ? serial - 1 : serial;
}
