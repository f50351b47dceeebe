import {
  addDays,
  addWeeks,
  eachDayOfInterval,
  endOfISOWeek,
  formatISO,
  getDay,
  isSaturday,
  isSunday,
  isWeekend,
  nextMonday,
  parseISO,
  previousFriday,
  startOfISOWeek,
  subDays,
} from 'date-fns';

/** What one school adds to the rule: holidays that the government laid on other days. */
export type HolidayException = { holiday: string; firstDay: string; lastDay: string };

/** The calendar of one school year by date, as domain.md §2 tells it. */
export type SchoolCalendar = {
  schoolYear: string;
  /** Name of the school holiday by ISO date, its weekends included. */
  holidays: Map<string, string>;
  publicHolidays: Set<string>;
  bridgeDay: string;
  /** 24 December when its afternoon is free. */
  freeAfternoon: string | undefined;
  firstSchoolDay: string;
  lastSchoolDay: string;
};

export function iso(date: Date): string {
  return formatISO(date, { representation: 'date' });
}

/** Easter Sunday by the rule of Meeus, Jones and Butcher. */
export function easterOf(year: number): Date {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const day = ((h + l - 7 * m + 114) % 31) + 1;
  return new Date(year, month - 1, day);
}

type Period = { name: string; start: Date; end: Date };

function weeks(name: string, start: Date, count: number): Period {
  return { name, start, end: subDays(addWeeks(start, count), 1) };
}

function easterHoliday(spring: number, easter: Date): Period {
  const firstOfApril = new Date(spring, 3, 1);
  const firstMonday = getDay(firstOfApril) === 1 ? firstOfApril : nextMonday(firstOfApril);
  if (easter < firstOfApril) return weeks('easter', addDays(easter, 1), 2);
  if (easter > new Date(spring, 3, 15)) return weeks('easter', subDays(easter, 13), 2);
  return weeks('easter', firstMonday, 2);
}

function holidaysOf(year: number): Period[] {
  const easter = easterOf(year + 1);
  const allSaints = new Date(year, 10, 1);
  const christmas = new Date(year, 11, 25);
  return [
    weeks('autumn', isSunday(allSaints) ? addDays(allSaints, 1) : startOfISOWeek(allSaints), 1),
    weeks('christmas', isWeekend(christmas) ? nextMonday(christmas) : startOfISOWeek(christmas), 2),
    weeks('carnival', subDays(easter, 48), 1),
    easterHoliday(year + 1, easter),
    { name: 'summer', start: new Date(year + 1, 6, 1), end: new Date(year + 1, 7, 31) },
  ];
}

const autumnOf2020 = { holiday: 'autumn', firstDay: '2020-11-02', lastDay: '2020-11-15' };

function withExceptions(periods: Period[], year: number, exceptions: readonly HolidayException[]): Period[] {
  const [first, last] = [`${year}-09-01`, `${year + 1}-08-31`];
  return periods.map((period) => {
    const exception = [autumnOf2020, ...exceptions]
      .filter(({ holiday, firstDay, lastDay }) => holiday === period.name && firstDay >= first && lastDay <= last)
      .at(-1);
    if (!exception) return period;
    return { ...period, start: parseISO(exception.firstDay), end: parseISO(exception.lastDay) };
  });
}

/** The ten statutory public holidays of a calendar year. */
function publicHolidaysOf(year: number): string[] {
  const easter = easterOf(year);
  const moving = [1, 39, 50].map((days) => iso(addDays(easter, days)));
  const fixed = ['01-01', '05-01', '07-21', '08-15', '11-01', '11-11', '12-25'].map((day) => `${year}-${day}`);
  return [...fixed, ...moving];
}

/** The calendar of a school year such as "2026-2027". */
export function schoolCalendar(schoolYear: string, exceptions: readonly HolidayException[] = []): SchoolCalendar {
  const year = Number(schoolYear.slice(0, 4));
  const holidays = new Map<string, string>();
  for (const { name, start, end } of withExceptions(holidaysOf(year), year, exceptions)) {
    for (const date of eachDayOfInterval({ start, end })) holidays.set(iso(date), name);
  }
  const [opening, closing] = [new Date(year, 8, 1), new Date(year + 1, 5, 30)];
  const christmas = new Date(year, 11, 25);
  return {
    schoolYear,
    holidays,
    publicHolidays: new Set([...publicHolidaysOf(year), ...publicHolidaysOf(year + 1)]),
    bridgeDay: iso(addDays(easterOf(year + 1), 40)),
    freeAfternoon: isSaturday(christmas) ? `${year}-12-24` : undefined,
    firstSchoolDay: iso(isWeekend(opening) ? nextMonday(opening) : opening),
    lastSchoolDay: iso(isWeekend(closing) ? previousFriday(closing) : closing),
  };
}

/** First and last day of the weeks that hold the school year: a plan is counted in whole weeks. */
export function weeksOfSchoolYear(schoolYear: string): { start: Date; end: Date } {
  const year = Number(schoolYear.slice(0, 4));
  return { start: startOfISOWeek(new Date(year, 8, 1)), end: endOfISOWeek(new Date(year + 1, 7, 31)) };
}
