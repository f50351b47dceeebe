import { addDays, addMonths, parseISO, subDays } from 'date-fns';
import { groupBy, sum } from '../counted.ts';
import { type Found, found } from '../finding.ts';
import { halves, minutesOn, type PlannedDay } from '../plan-day.ts';
import { iso } from '../school-calendar.ts';
import { workedIn } from '../shifts.ts';
import {
  atNight,
  majorityMinute,
  realMinutes,
  type Work,
  type WorkYear,
  wallMinutes,
  within,
  worksByWeek,
} from '../work.ts';
import { told } from './told.ts';

function isPartlyAdult(all: WorkYear, work: Work): boolean {
  return work.end > majorityMinute(all, work.day);
}

/** 8 hours a day, 9 in a week with at most five and a half days of work. */
function dailyLimit(all: WorkYear): Found[] {
  const halfDays = new Map(
    [...groupBy(all.year.days, ({ classDay }) => classDay.monday)].map(([monday, days]) => [
      monday,
      days.flatMap(halves).filter(({ kind }) => kind === 'work').length,
    ]),
  );
  const limitOf = ({ day }: Work) => (halfDays.get(day.classDay.monday)! <= 11 ? 540 : 480);
  const breaches = all.works.filter((work) => isPartlyAdult(all, work) && work.minutes > limitOf(work));
  return told(
    'working-time/daily-limit',
    breaches,
    (work) => `${work.shape} ${limitOf(work)}`,
    ({ day, minutes }) => found('', day.iso, minutes),
  );
}

function weeklyLimit(all: WorkYear): Found[] {
  const weeks = worksByWeek(all.works).map(([monday, works]) => ({
    sunday: iso(addDays(parseISO(monday), 6)),
    first: works[0]!.day.iso,
    minutes: sum(works.map(({ minutes }) => minutes)),
  }));
  return told(
    'working-time/weekly-limit',
    weeks.filter(({ sunday, minutes }) => minutes > 2400 && sunday >= all.majority),
    ({ minutes }) => `${minutes}`,
    ({ first, minutes }) => found('', first, minutes),
  );
}

/** A shift of at least three hours; half shifts that follow each other count as one. */
function shiftLength({ works }: WorkYear): Found[] {
  const shortest = ({ shifts, minutes }: Work) => {
    const [early, late] = [...shifts].sort((a, b) => a.parts[0]!.start - b.parts[0]!.start);
    if (!late || late.parts[0]!.start <= early!.parts.at(-1)!.end) return minutes;
    return Math.min(early!.minutes, late.minutes);
  };
  return told(
    'working-time/shift-length',
    works.filter((work) => shortest(work) < 180),
    ({ shape }) => shape,
    (work) => found('', work.day.iso, shortest(work)),
  );
}

/** The first day of the reference period after the one that holds a date: whole months from January on. */
function nextPeriod(date: Date, months: number): Date {
  const newYear = new Date(date.getFullYear() + 1, 0, 1);
  const next = addMonths(new Date(date.getFullYear(), 0, 1), (Math.floor(date.getMonth() / months) + 1) * months);
  return next < newYear ? next : newYear;
}

const neutral = ['leave', 'publicHoliday', 'closure'];

function averagePeriod(days: readonly PlannedDay[], first: string, last: string): Found[] {
  const own = days.filter(({ iso: date }) => date >= first && date <= last);
  const minutes = sum(own.map(minutesOn));
  const halfDays = own
    .filter(({ classDay }) => !classDay.isWeekend)
    .flatMap(halves)
    .filter(({ kind }) => !neutral.includes(kind)).length;
  if (halfDays < 10 || minutes * 10 <= 2280 * halfDays) return [];
  return [found('working-time/average', first, Math.ceil((minutes * 10) / halfDays))];
}

/** 38 hours on average over each reference period, cut to the agreement; less than a week is no average. */
function average({ year, majority }: WorkYear): Found[] {
  return year.held.flatMap(({ agreement, firstDay, lastDay }) => {
    const months = year.companies.get(agreement.companyId)!.referencePeriodMonths ?? 3;
    const findings: Found[] = [];
    let from = parseISO(firstDay);
    while (iso(from) <= lastDay) {
      const next = nextPeriod(from, months);
      const end = iso(subDays(next, 1));
      const until = end < lastDay ? end : lastDay;
      if (until >= majority) findings.push(...averagePeriod(year.days, iso(from), until));
      from = next;
    }
    return findings;
  });
}

/** A break of 15 minutes above six hours, and in each part of more than six. */
function breaks(all: WorkYear): Found[] {
  const shortage = ({ parts }: Work): number | undefined => {
    if (workedIn(parts) <= 360) return undefined;
    const gaps = parts.slice(1).map(({ start }, index) => Math.max(0, start - parts[index]!.end));
    const total = sum([...parts.map(({ pause }) => pause), ...gaps]);
    if (total < 15) return total;
    return parts.find((part) => workedIn([part]) > 360 && part.pause < 15)?.pause;
  };
  return told(
    'working-time/break',
    all.works.filter((work) => isPartlyAdult(all, work) && shortage(work) !== undefined),
    ({ shape }) => shape,
    (work) => found('', work.day.iso, shortage(work)),
  );
}

/** What people call the work of a day, whatever the workplace. */
function shiftName({ shifts }: Work): string {
  const names = shifts.map(
    ({ workplace, code }) => workplace.shiftCodes.find((one) => one.code === code)?.name ?? code,
  );
  return [...new Set(names)].join(' + ');
}

function night(all: WorkYear): Found[] {
  const nights = all.works.flatMap((work) => {
    const majority = majorityMinute(all, work.day);
    const stretches = atNight(work.parts, 1200, 360)
      .filter(({ to }) => to > majority)
      .map(({ from, to }) => ({ from: Math.max(from, majority), to }));
    const minutes = realMinutes(work.day, stretches);
    return minutes > 0 ? [{ work, minutes }] : [];
  });
  return told(
    'working-time/night',
    nights,
    ({ work, minutes }) => `${shiftName(work)} ${work.start} ${work.end} ${minutes}`,
    ({ work, minutes }) => found('', work.day.iso, minutes),
  );
}

/** Sundays on which an adult works, a night that ends there included. */
function sunday(all: WorkYear): Found[] {
  const sundays = all.works.flatMap(({ day, parts }) => {
    const sunday = addDays(parseISO(day.classDay.monday), 6);
    const from = wallMinutes(iso(sunday)) - wallMinutes(day.iso);
    const majority = majorityMinute(all, day);
    return within(parts, Math.max(from, majority), from + 1440).length > 0 ? [iso(sunday)] : [];
  });
  const days = [...new Set(sundays)];
  return days.length > 0 ? [found('working-time/sunday', days[0]!, days.length)] : [];
}

/** Lengths, averages, breaks, nights and Sundays of adults. */
export function checkWorkingTime(all: WorkYear): Found[] {
  return [
    ...dailyLimit(all),
    ...weeklyLimit(all),
    ...shiftLength(all),
    ...average(all),
    ...breaks(all),
    ...night(all),
    ...sunday(all),
  ];
}
