import { differenceInMinutes, parseISO } from 'date-fns';
import { groupBy } from './counted.ts';
import { halves, minutesOn, type PlannedDay, type PlannedYear } from './plan-day.ts';
import { iso } from './school-calendar.ts';
import { type Shift, type ShiftPart, workedIn } from './shifts.ts';

/** The work of one day: from its first minute to its last, at whatever workplace. */
export type Work = {
  day: PlannedDay;
  shifts: Shift[];
  parts: ShiftPart[];
  minutes: number;
  /** Minutes from midnight of the day; past 1440 on the next. */
  start: number;
  end: number;
  /** What makes two days of work the same to who reads about them. */
  shape: string;
  /** The instants of start and end. */
  startsAt: Date;
  endsAt: Date;
  /** Real minutes up to the next work, undefined after the last. */
  rest: number | undefined;
};

/** All work of a year, and the instant and date on which the learner turns 18. */
export type WorkYear = { year: PlannedYear; works: Work[]; majority: string; majorityAt: Date };

/** The instant of a minute of a day. Dates are local, so the process has to run in Belgian time. */
export function instant(date: Date, minute: number): Date {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate(), 0, minute);
}

/** The date on which somebody turns so many years old; born on 29 February, 1 March in a common year. */
export function birthdayOf(birthDate: string, years: number): string {
  const [year, month, day] = birthDate.split('-').map(Number);
  return iso(new Date(year! + years, month! - 1, day!));
}

function workOf(day: PlannedDay): Work | undefined {
  const all = halves(day).flatMap(({ shift }) => (shift ? [shift] : []));
  const shifts = all[0]?.taken === 'whole' ? all.slice(0, 1) : all;
  if (shifts.length === 0) return undefined;
  const parts = shifts.flatMap((shift) => shift.parts).sort((a, b) => a.start - b.start);
  const start = parts[0]!.start;
  const end = Math.max(...parts.map((part) => part.end));
  return {
    day,
    shifts,
    parts,
    minutes: minutesOn(day),
    start,
    end,
    shape: shifts.map(({ workplace, code, taken }) => `${workplace.id} ${code} ${taken}`).join(' + '),
    startsAt: instant(day.classDay.date, start),
    endsAt: instant(day.classDay.date, end),
    rest: undefined,
  };
}

/** Every day of work in order, with the rest that follows it in real minutes. */
export function workYear(year: PlannedYear): WorkYear {
  const works = year.days.flatMap((day) => workOf(day) ?? []);
  for (const [index, work] of works.entries()) {
    const next = works[index + 1];
    if (next) work.rest = Math.max(0, differenceInMinutes(next.startsAt, work.endsAt));
  }
  const majority = birthdayOf(year.learner.birthDate, 18);
  return { year, works, majority, majorityAt: instant(parseISO(majority), 0) };
}

/** Work of each calendar week that has any. */
export function worksByWeek(works: readonly Work[]): [string, Work[]][] {
  return [...groupBy(works, ({ day }) => day.classDay.monday)];
}

/** The minute at which the learner turns 18, counted from midnight of a day; wall clock, as shifts are. */
export function majorityMinute({ majority }: WorkYear, day: PlannedDay): number {
  return wallMinutes(majority) - wallMinutes(day.iso);
}

/** Minutes of the wall clock up to midnight of a date. */
export function wallMinutes(date: string): number {
  return (Date.parse(date) / 86_400_000) * 1440;
}

/** Parts up to a minute; a break is taken to lie before it. */
export function partsBefore(parts: readonly ShiftPart[], minute: number): ShiftPart[] {
  return parts
    .filter(({ start }) => start < minute)
    .map(({ start, end, pause }) => {
      const until = Math.min(end, minute);
      return { start, end: until, pause: Math.min(pause, until - start) };
    });
}

export type Stretch = { from: number; to: number };

/** What of parts lies from one minute to another. */
export function within(parts: readonly ShiftPart[], from: number, to: number): Stretch[] {
  return parts
    .map(({ start, end }) => ({ from: Math.max(start, from), to: Math.min(end, to) }))
    .filter((stretch) => stretch.from < stretch.to);
}

/** What of parts lies in nights, from an hour in the evening to one in the morning. */
export function atNight(parts: readonly ShiftPart[], evening: number, morning: number): Stretch[] {
  const lastNight = Math.ceil(Math.max(...parts.map(({ end }) => end)) / 1440);
  return Array.from({ length: lastNight + 1 }, (_, night) =>
    within(parts, night * 1440 + evening - 1440, night * 1440 + morning),
  ).flat();
}

/** Real minutes of stretches of a day. */
export function realMinutes(day: PlannedDay, stretches: readonly Stretch[]): number {
  const { date } = day.classDay;
  return stretches.reduce((sum, { from, to }) => sum + differenceInMinutes(instant(date, to), instant(date, from)), 0);
}

/** Work before the 18th birthday, in minutes. */
export function minorMinutes(all: WorkYear, work: Work): number {
  const majority = majorityMinute(all, work.day);
  return work.end <= majority ? work.minutes : workedIn(partsBefore(work.parts, majority));
}

export function isMinorOn(all: WorkYear, day: PlannedDay): boolean {
  return day.iso < all.majority;
}
