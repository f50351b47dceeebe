import { type DayNumber, dayNumberOf } from './iso-date.ts';

/**
 * Easter Sunday of a calendar year after 1582: the first Sunday after the ecclesiastical full moon on or after 21 March.
 * Follows Gauss' lunar and solar corrections in the form of Meeus, Jones and Butcher, which needs no exceptions.
 */
export function easterSunday(year: number): DayNumber {
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const yearOfMoonCycle = year % 19;
  const droppedLeapDays = century - Math.floor(century / 4);
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  /** Days from 21 March to the full moon. */
  const fullMoon = (19 * yearOfMoonCycle + droppedLeapDays - moonCorrection + 15) % 30;
  /** Days from the full moon to the Saturday before the Sunday that follows it. */
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - fullMoon - (yearOfCentury % 4)) % 7;
  /** One week less where the moon would fall too late for the calendar of 1582. */
  const lateMoon = Math.floor((yearOfMoonCycle + 11 * fullMoon + 22 * toSunday) / 451);
  return dayNumberOf(year, 3, 22) + fullMoon + toSunday - 7 * lateMoon;
}
