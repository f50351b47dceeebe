import {
  addMonths,
  civilDate,
  type DayNumber,
  dayNumberOf,
  daysInMonth,
  weekdayOf,
} from '../../shared/calendar/iso-date.ts';

/** Where a key takes the focus: arrows by day and week, Home and End to the ends of the week, Page keys by month. */
export function moveDay(day: DayNumber, key: string): DayNumber | undefined {
  switch (key) {
    case 'ArrowLeft':
      return day - 1;
    case 'ArrowRight':
      return day + 1;
    case 'ArrowUp':
      return day - 7;
    case 'ArrowDown':
      return day + 7;
    case 'Home':
      return day - weekdayOf(day);
    case 'End':
      return day + 6 - weekdayOf(day);
    case 'PageUp':
      return addMonths(day, -1);
    case 'PageDown':
      return addMonths(day, 1);
    default:
      return undefined;
  }
}

/** A month as weeks of seven places, Monday first; places outside the month are undefined. */
export function weeksOfMonth(year: number, month: number): (DayNumber | undefined)[][] {
  const first = dayNumberOf(year, month, 1);
  const count = daysInMonth(year, month);
  const lead = weekdayOf(first);
  const weeks: (DayNumber | undefined)[][] = [];
  for (let from = -lead; from < count; from += 7) {
    weeks.push(
      Array.from({ length: 7 }, (_, place) => {
        const index = from + place;
        return index >= 0 && index < count ? first + index : undefined;
      }),
    );
  }
  return weeks;
}

/** The twelve months from September on, of a school year that starts on a day of its first calendar year. */
export function monthsFrom(firstDay: DayNumber): { readonly year: number; readonly month: number }[] {
  const { year } = civilDate(firstDay);
  return Array.from({ length: 12 }, (_, index) => ({
    year: year + (index > 3 ? 1 : 0),
    month: ((8 + index) % 12) + 1,
  }));
}
