import { type DayNumber, dayNumberOf, daysInMonth } from '../../shared/calendar/iso-date.ts';
import { type SchoolYear, startYearOf } from '../../shared/calendar/school-year.ts';

/** Beginnings that no two months share, in Dutch, English and French, without accents. */
const months: readonly (readonly string[])[] = [
  ['jan'],
  ['feb', 'fev'],
  ['maa', 'mar', 'mrt'],
  ['apr', 'avr'],
  ['mei', 'may', 'mai'],
  ['jun', 'juin'],
  ['jul', 'juil'],
  ['aug', 'aou'],
  ['sep'],
  ['okt', 'oct'],
  ['nov'],
  ['dec'],
];

function monthOf(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  const index = months.findIndex((starts) => starts.some((start) => text.startsWith(start)));
  return index < 0 ? undefined : index + 1;
}

function yearOf(text: string | undefined, month: number, year: SchoolYear): number {
  if (text === undefined) return startYearOf(year) + (month >= 9 ? 0 : 1);
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

/** Reads a day as people write it ("21/1", "do 21 jan", "21 januari 2027", "2027-01-21"); without a year, in the school year. */
export function parseDay(text: string, year: SchoolYear): DayNumber | undefined {
  const plain = text
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '');
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(plain);
  const said =
    /^(?:[a-z]+\.?\s+)?(\d{1,2})(?:st|nd|rd|th|er|e)?[\s/.-]+(\d{1,2}|[a-z]{3,})\.?(?:[\s/.-]+(\d{2}|\d{4}))?$/.exec(
      plain,
    );
  const [day, monthText, yearText] = iso ? [iso[3], iso[2], iso[1]] : [said?.[1], said?.[2], said?.[3]];
  const month = monthText === undefined ? undefined : monthOf(monthText);
  if (day === undefined || month === undefined || month < 1 || month > 12) return undefined;
  const inYear = yearOf(yearText, month, year);
  const isReal = Number(day) >= 1 && Number(day) <= daysInMonth(inYear, month);
  return isReal ? dayNumberOf(inYear, month, Number(day)) : undefined;
}
