import { civilDate, type DayNumber, isoWeekOf, type Weekday, weekdayOf } from '../calendar/iso-date.ts';
import type { Quantity, Unit } from '../rules/quantity.ts';

export const languages = ['nl', 'en', 'fr'] as const;
export type Language = (typeof languages)[number];

type Words = {
  readonly weekdays: readonly string[];
  readonly weekdayNames: readonly string[];
  readonly months: readonly string[];
  readonly and: string;
  readonly hour: string;
  readonly minutes: string;
  readonly perWeek: string;
  readonly week: string;
  readonly clock: (hours: string, minutes: string) => string;
  /** Beside hours of a night in which the clock goes forward, or back. */
  readonly clockChanges: { readonly forward: string; readonly back: string };
  readonly thousands: string;
  /** Singular and plural of each counted unit. */
  readonly units: Readonly<
    Record<Exclude<Unit, 'minutes' | 'minutesPerWeek' | 'percent' | 'cents' | 'halfDays'>, readonly [string, string]>
  >;
};

const words: Readonly<Record<Language, Words>> = {
  nl: {
    weekdays: ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'],
    weekdayNames: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
    months: ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
    and: 'en',
    hour: 'u',
    minutes: 'min',
    perWeek: 'per week',
    week: 'week',
    clock: (hours, minutes) => (minutes === '00' ? `${hours} u` : `${hours}.${minutes} u`),
    clockChanges: { forward: 'de klok gaat een uur vooruit', back: 'de klok gaat een uur terug' },
    thousands: '\u2009',
    units: {
      days: ['dag', 'dagen'],
      weeks: ['week', 'weken'],
      months: ['maand', 'maanden'],
      years: ['jaar', 'jaar'],
      periods: ['lestijd', 'lestijden'],
      learners: ['leerling', 'leerlingen'],
      places: ['plaats', 'plaatsen'],
      times: ['keer', 'keer'],
    },
  },
  en: {
    weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    weekdayNames: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
    and: 'and',
    hour: 'h',
    minutes: 'min',
    perWeek: 'a week',
    week: 'week',
    clock: (hours, minutes) => `${hours}:${minutes}`,
    clockChanges: { forward: 'the clock goes forward an hour', back: 'the clock goes back an hour' },
    thousands: '\u2009',
    units: {
      days: ['day', 'days'],
      weeks: ['week', 'weeks'],
      months: ['month', 'months'],
      years: ['year', 'years'],
      periods: ['lesson period', 'lesson periods'],
      learners: ['learner', 'learners'],
      places: ['place', 'places'],
      times: ['time', 'times'],
    },
  },
  fr: {
    weekdays: ['lu', 'ma', 'me', 'je', 've', 'sa', 'di'],
    weekdayNames: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
    months: ['janv', 'févr', 'mars', 'avr', 'mai', 'juin', 'juil', 'août', 'sept', 'oct', 'nov', 'déc'],
    and: 'et',
    hour: 'h',
    minutes: 'min',
    perWeek: 'par semaine',
    week: 'semaine',
    clock: (hours, minutes) => (minutes === '00' ? `${hours} h` : `${hours} h ${minutes}`),
    clockChanges: { forward: 'l’heure avance d’une heure', back: 'l’heure recule d’une heure' },
    thousands: '\u202f',
    units: {
      days: ['jour', 'jours'],
      weeks: ['semaine', 'semaines'],
      months: ['mois', 'mois'],
      years: ['an', 'ans'],
      periods: ['période de cours', 'périodes de cours'],
      learners: ['élève', 'élèves'],
      places: ['place', 'places'],
      times: ['fois', 'fois'],
    },
  },
};

/** Minutes as people say them: "7 u 36", "45 min", "38 u"; a minus is U+2212. */
export function formatMinutes(minutes: number, language: Language): string {
  const { hour, minutes: word, thousands } = words[language];
  const size = Math.abs(minutes);
  const sign = minutes < 0 ? '\u2212' : '';
  if (size < 60) return `${sign}${size} ${word}`;
  const hours = String(Math.floor(size / 60)).replace(/\B(?=(\d{3})+$)/g, thousands);
  return size % 60 === 0 ? `${sign}${hours} ${hour}` : `${sign}${hours} ${hour} ${String(size % 60).padStart(2, '0')}`;
}

/** A day as "do 21 jan"; the year is added on request. */
export function formatDay(day: DayNumber, language: Language, withYear = false): string {
  const { weekdays, months } = words[language];
  const { year, month, day: date } = civilDate(day);
  return `${weekdays[weekdayOf(day)]} ${date} ${months[month - 1]}${withYear ? ` ${year}` : ''}`;
}

/** A date as "21 jan", the year on request: for lists where the weekday says nothing. */
export function formatDate(day: DayNumber, language: Language, withYear = false): string {
  const { year, month, day: date } = civilDate(day);
  return `${date} ${words[language].months[month - 1]}${withYear ? ` ${year}` : ''}`;
}

/** Both ends of a period, the month once where it is the same: "21 – 31 dec", "1 sep – 28 feb", "11 nov". */
export function formatPeriod(first: DayNumber, last: DayNumber, language: Language): string {
  if (first === last) return formatDate(first, language);
  const [from, to] = [civilDate(first), civilDate(last)];
  const start = from.month === to.month && from.year === to.year ? String(from.day) : formatDate(first, language);
  return `${start} – ${formatDate(last, language)}`;
}

/** Days as one text: runs of neighbours become "ma 1 – vr 5 feb", long lists are cut with a count. */
export function formatDays(days: readonly DayNumber[], language: Language): string {
  const runs: [DayNumber, DayNumber][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run && day === run[1] + 1) run[1] = day;
    else runs.push([day, day]);
  }
  const texts = runs.slice(0, 6).map(([first, last]) => {
    if (first === last) return formatDay(first, language);
    return `${formatDay(first, language)}${last === first + 1 ? ` ${words[language].and} ` : ' – '}${formatDay(last, language)}`;
  });
  return runs.length > 6 ? `${texts.join(', ')} (+ ${runs.length - 6})` : texts.join(', ');
}

/** Why a night is longer or shorter than its hours say, in brackets after a space; empty in an ordinary night. */
export function formatClockChange(minutes: number, language: Language): string {
  if (minutes === 0) return '';
  const { forward, back } = words[language].clockChanges;
  return ` (${minutes < 0 ? forward : back})`;
}

/** Days of the week by name: "donderdag en vrijdag". */
export function formatWeekdays(weekdays: readonly Weekday[], language: Language): string {
  const { weekdayNames } = words[language];
  return formatList(
    weekdays.map((weekday) => weekdayNames[weekday]!),
    language,
  );
}

/** Names in a sentence: "a, b en c". */
export function formatList(names: readonly string[], language: Language): string {
  const [last = '', ...before] = names.toReversed();
  return before.length === 0 ? last : `${before.toReversed().join(', ')} ${words[language].and} ${last}`;
}

/** A time of day in minutes since midnight; past midnight it starts again at 0. */
export function formatTime(minutes: number, language: Language): string {
  const clock = ((minutes % 1440) + 1440) % 1440;
  return words[language].clock(String(Math.floor(clock / 60)), String(clock % 60).padStart(2, '0'));
}

/** Minutes for tables and cells: "7:36", "105:00"; a minus is U+2212. */
export function formatHours(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '\u2212' : ''}${Math.floor(size / 60)}:${String(size % 60).padStart(2, '0')}`;
}

/** From when to when on the clock: "7.00 – 15.06" in Dutch, "7:00 – 15:06" in English, "7h00 – 15h06" in French. */
export function formatClockRange(start: number, end: number, language: Language): string {
  const mark = { nl: '.', en: ':', fr: 'h' }[language];
  const [from, to] = [start, end].map((minutes) => {
    const clock = minutes % 1440;
    return `${Math.floor(clock / 60)}${mark}${String(clock % 60).padStart(2, '0')}`;
  });
  return `${from} – ${to}`;
}

/** A count of half days in days: "10,5" or "10.5" in English. */
export function formatDayCount(halfDays: number, language: Language): string {
  return decimals(String(halfDays / 2), language);
}

/** "week 53": the ISO week of a day. */
export function formatWeek(day: DayNumber, language: Language): string {
  return `${words[language].week} ${isoWeekOf(day).week}`;
}

function decimals(text: string, language: Language): string {
  return language === 'en' ? text : text.replace('.', ',');
}

/** "1 dag" and "0,5 dag", but "0.5 days" in English; French counts as one what is less than two. */
function isSingularDays(halfDays: number, language: Language): boolean {
  return halfDays === 2 || (language === 'nl' && halfDays === 1) || (language === 'fr' && halfDays < 4);
}

/** A size with its unit, in words: "22 u 32 per week", "2,5 dagen", "3 plaatsen", "59 %", "12,50 euro". */
export function formatQuantity({ amount, unit }: Quantity, language: Language): string {
  const { units, perWeek, thousands } = words[language];
  switch (unit) {
    case 'minutes':
      return formatMinutes(amount, language);
    case 'minutesPerWeek':
      return `${formatMinutes(amount, language)} ${perWeek}`;
    case 'percent':
      return `${amount} %`;
    case 'cents':
      return `${decimals((amount / 100).toFixed(2).replace(/\B(?=(\d{3})+\.)/g, thousands), language)} euro`;
    case 'halfDays':
      return `${decimals(String(amount / 2), language)} ${units.days[isSingularDays(amount, language) ? 0 : 1]}`;
    default:
      return `${amount} ${units[unit][amount === 1 || (language === 'fr' && amount === 0) ? 0 : 1]}`;
  }
}
