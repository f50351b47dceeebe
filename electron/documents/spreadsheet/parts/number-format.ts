/** What a number format makes of a number: the time part of a day, a running total of hours, a day, or a number. */
export type FormatKind = 'number' | 'date' | 'time' | 'elapsed';

/** Formats that a file names by number only (ISO/IEC 29500-1, 18.8.30, and the East Asian ones Excel reserves). */
const dateIds = [14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58];
const timeIds = [18, 19, 20, 21, 32, 33, 34, 35, 45, 47, 55, 56];
const elapsedIds = [46];

/** The kind of a format that is known by its number alone. */
export function kindOfFormatId(id: number): FormatKind {
  if (dateIds.includes(id)) return 'date';
  if (timeIds.includes(id)) return 'time';
  return elapsedIds.includes(id) ? 'elapsed' : 'number';
}

/** The kind of a format from its code, as stored: always with the English letters, whatever the user's language. */
export function kindOfFormatCode(code: string): FormatKind {
  const letters = lettersOf(code);
  if (/general/i.test(letters)) return 'number';
  if (/[dyb]/i.test(letters)) return 'date';
  if (/\[(h+|m+|s+)\]/i.test(letters)) return 'elapsed';
  if (/[hs]/i.test(letters)) return 'time';
  // Without hours or seconds beside it, m is a month.
  return /m/i.test(letters) ? 'date' : 'number';
}

/** The first section without quoted text, escaped and padding characters, colours, conditions and languages. */
function lettersOf(code: string): string {
  const [positive = ''] = code.replace(/"[^"]*"|\\.|[_*]./g, '').split(';');
  return positive
    .replace(/\[([^\]]*)\]/g, (bracket, inside: string) => (/^(h+|m+|s+)$/i.test(inside) ? bracket : ''))
    .replace(/am\/pm|a\/p/gi, 'h');
}
