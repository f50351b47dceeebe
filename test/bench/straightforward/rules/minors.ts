import { addDays, parseISO } from 'date-fns';
import { sum } from '../counted.ts';
import { type Found, found } from '../finding.ts';
import { minutesOn, type PlannedDay, periodsOn } from '../plan-day.ts';
import { iso } from '../school-calendar.ts';
import { workedIn } from '../shifts.ts';
import {
  atNight,
  birthdayOf,
  majorityMinute,
  minorMinutes,
  partsBefore,
  realMinutes,
  type Stretch,
  type Work,
  type WorkYear,
  wallMinutes,
  worksByWeek,
} from '../work.ts';
import { shortRests, told } from './told.ts';

/** Lessons count as work until 18, or the end of part-time compulsory education: 30 June of that calendar year. */
export function lessonsCountUntil({ year, majority }: WorkYear): string {
  const compulsoryEnd = `${Number(year.learner.birthDate.slice(0, 4)) + 18}-07-01`;
  return majority < compulsoryEnd ? majority : compulsoryEnd;
}

export function minorWorks(all: WorkYear): Work[] {
  return all.works.filter(({ day }) => day.iso < all.majority);
}

/** Work and lessons of a day or a week of a minor. */
type Load = { date: string; work: number; periods: number; limit: number };

function loadFindings(all: WorkYear, name: string, loads: readonly Load[]): Found[] {
  const counted = Math.max(50, all.year.classes.school.lessonPeriodMinutes ?? 60);
  const certain = loads.filter(({ work, periods, limit }) => work + periods * 50 > limit);
  const bySetting = loads.filter((load) => load.work + load.periods * counted > load.limit && !certain.includes(load));
  const findings = (rule: string, over: readonly Load[], length: number) =>
    told(
      rule,
      over,
      ({ work, periods, limit }) => `${work} ${work + periods * length} ${limit}`,
      ({ date, work, periods }) => found('', date, work + periods * length),
    );
  return [
    ...findings(`minors/${name}`, certain, 50),
    ...findings(`minors/${name}-by-lesson-period`, bySetting, counted),
  ];
}

function dayLoads(all: WorkYear): Load[] {
  const until = lessonsCountUntil(all);
  return minorWorks(all).map((work) => ({
    date: work.day.iso,
    work: minorMinutes(all, work),
    periods: work.day.iso < until ? periodsOn(work.day) : 0,
    limit: 480,
  }));
}

function weekLoads(all: WorkYear): Load[] {
  const until = lessonsCountUntil(all);
  return worksByWeek(minorWorks(all)).map(([monday, works]) => {
    const days = all.year.days.filter(({ iso: date, classDay }) => classDay.monday === monday && date < all.majority);
    const weeks = days.flatMap(({ company }) => company?.fullTimeMinutesPerWeek ?? []);
    return {
      date: days.find((day) => periodsOn(day) > 0 || minutesOn(day) > 0)!.iso,
      work: sum(works.map((work) => minorMinutes(all, work))),
      periods: sum(days.filter((day) => day.iso < until).map(periodsOn)),
      limit: Math.min(2280, ...weeks),
    };
  });
}

/** What of stretches lies before the 18th birthday. */
function asMinor(all: WorkYear, day: PlannedDay, stretches: readonly Stretch[]): Stretch[] {
  const majority = majorityMinute(all, day);
  return stretches.filter(({ from }) => from < majority).map(({ from, to }) => ({ from, to: Math.min(to, majority) }));
}

function length(stretches: readonly Stretch[]): number {
  return sum(stretches.map(({ from, to }) => to - from));
}

type Late = { work: Work; outside: Stretch[]; afterMidnight: Stretch[]; hours: string };

/** Work between 20h and 6h; in shift work from 16 on between 22h and 6h or 23h and 7h, whichever is better. */
function lateWork(all: WorkYear, work: Work): Late {
  const { day, parts, shifts } = work;
  const isShiftWork = shifts.every(({ workplace }) => workplace.shiftWork);
  const isOldEnough = day.iso >= birthdayOf(all.year.learner.birthDate, 16);
  const options = isShiftWork && isOldEnough ? [[1320, 360] as const, [1380, 420] as const] : [[1200, 360] as const];
  const [best] = options
    .map(([evening, morning]) => ({
      outside: asMinor(all, day, atNight(parts, evening, morning)),
      hours: `${morning}-${evening}`,
    }))
    .sort((a, b) => length(a.outside) - length(b.outside));
  return { work, ...best!, afterMidnight: asMinor(all, day, atNight(parts, 1440, 240)) };
}

function nights(all: WorkYear): Found[] {
  const late = minorWorks(all)
    .map((work) => lateWork(all, work))
    .filter(({ outside }) => outside.length > 0);
  const findings = (rule: string, stretchesOf: (one: Late) => Stretch[]) =>
    told(
      rule,
      late
        .map((one) => ({ ...one, minutes: realMinutes(one.work.day, stretchesOf(one)) }))
        .filter(({ minutes }) => minutes > 0),
      ({ work, minutes, hours }) => `${work.shape} ${minutes} ${hours}`,
      ({ work, minutes }) => found('', work.day.iso, minutes),
    );
  return [
    ...findings('minors/night', ({ outside, afterMidnight }) => (afterMidnight.length > 0 ? [] : outside)),
    ...findings('minors/after-midnight', ({ afterMidnight }) => afterMidnight),
  ];
}

/** 60 minutes above six hours with 30 in one piece, 30 above four and a half, in each part too. */
function breakShortage(all: WorkYear, work: Work): number | undefined {
  const parts = partsBefore(work.parts, majorityMinute(all, work.day));
  const worked = workedIn(parts);
  if (worked <= 270) return undefined;
  const gaps = parts.slice(1).map(({ start }, index) => Math.max(0, start - parts[index]!.end));
  const pauses = [...parts.map(({ pause }) => pause), ...gaps];
  const total = sum(pauses);
  if (total < (worked > 360 ? 60 : 30)) return total;
  if (worked > 360 && Math.max(...pauses) < 30) return Math.max(...pauses);
  return parts.find((part) => workedIn([part]) > 270 && part.pause < 30)?.pause;
}

function breaks(all: WorkYear): Found[] {
  return told(
    'minors/break',
    minorWorks(all).filter((work) => breakShortage(all, work) !== undefined),
    (work) => (work.end <= majorityMinute(all, work.day) ? work.shape : 'birthday'),
    (work) => found('', work.day.iso, breakShortage(all, work)),
  );
}

/** Free minutes of a Monday: before its first lesson while lessons count, and before the next work. */
function freeMonday(all: WorkYear, monday: string, workMinute: number): number {
  const day = all.year.byDate.get(monday);
  const beforeWork = Math.min(1440, workMinute);
  if (!day || monday >= lessonsCountUntil(all)) return beforeWork;
  const part = (['morning', 'afternoon'] as const).find((one) => day[one].kind === 'school');
  if (!part) return beforeWork;
  const clock = day.classDay[part].start ?? (part === 'morning' ? '00:00' : '12:00');
  const [hours, minutes] = clock.split(':').map(Number);
  return Math.min(beforeWork, hours! * 60 + minutes!);
}

/** 48 hours around a Sunday that is not worked: the Sunday and the whole Saturday or Monday. */
function weekendRest(all: WorkYear): Found[] {
  const weekends = all.works.flatMap((work, index) => {
    const { monday } = work.day.classDay;
    const next = all.works[index + 1];
    const fromMonday = (one: Work, minute: number) => wallMinutes(one.day.iso) - wallMinutes(monday) + minute;
    const end = fromMonday(work, work.end);
    const start = next ? fromMonday(next, next.start) : Number.POSITIVE_INFINITY;
    const nextMonday = iso(addDays(parseISO(monday), 7));
    if (end > sunday || start < sunday + 1440 || nextMonday >= all.majority) return [];
    const before = Math.min(1440, sunday - end);
    const rest = 1440 + Math.max(before, freeMonday(all, nextMonday, start - sunday - 1440));
    return rest < 2880 ? [{ saturday: iso(addDays(parseISO(monday), 5)), rest }] : [];
  });
  return told(
    'minors/weekend-rest',
    weekends,
    ({ rest }) => `${rest}`,
    ({ saturday, rest }) => found('', saturday, rest),
  );
}

/** Minutes from midnight of Monday to midnight of Sunday. */
const sunday = 6 * 1440;

export function checkMinors(all: WorkYear): Found[] {
  const [first] = all.year.days;
  if (!first || all.majority <= first.iso) return [];
  return [
    ...loadFindings(all, 'daily-limit', dayLoads(all)),
    ...loadFindings(all, 'weekly-limit', weekLoads(all)),
    ...nights(all),
    ...shortRests(all, 'minors/daily-rest', 720, true),
    ...breaks(all),
    ...weekendRest(all),
  ];
}
