import { eachDayOfInterval, endOfMonth, isWeekend } from 'date-fns';
import type { Company } from '../../../shared/input/company.ts';
import { halves, type PlannedDay, type PlannedYear } from './plan-day.ts';
import { iso } from './school-calendar.ts';

/** Paid leave of one calendar year, in half days, placed as early as it can be. */
export type LeaveYear = {
  calendarYear: number;
  accrued: number;
  decided: number | undefined;
  entitled: number;
  paid: number;
};

export type Leave = { years: LeaveYear[]; paidHalfDays: number; unpaidHalfDays: number; paidDates: string[] };

const limit = 40;

const workerTable: [number, number][] = [
  [231, 20],
  [221, 19],
  [212, 18],
  [202, 17],
  [192, 16],
  [182, 15],
  [163, 14],
  [154, 13],
  [144, 12],
  [135, 11],
  [125, 10],
  [106, 9],
  [97, 8],
  [87, 7],
  [77, 6],
  [64, 5],
  [48, 4],
  [39, 3],
  [20, 2],
  [10, 1],
];
const employeeDays = [0, 2, 4, 5, 7, 9, 10, 12, 14, 15, 17, 19, 20];

type PaidHalf = { day: PlannedDay; isPaid: boolean };

function schemeOf({ agreement, company }: PlannedDay): Company['accrual'] | undefined {
  return agreement?.kind === 'oao' ? company!.accrual : undefined;
}

function inYear(days: readonly PlannedDay[], calendarYear: number): PlannedDay[] {
  return days.filter(({ iso: date }) => date.startsWith(`${calendarYear}-`));
}

/** Leave half days that may be paid: Monday to Friday in a school holiday under an OAO. */
function candidatesIn(days: readonly PlannedDay[]): PaidHalf[] {
  return days
    .filter((day) => day.holiday && !day.classDay.isWeekend && schemeOf(day))
    .flatMap((day) =>
      halves(day)
        .filter(({ kind }) => kind === 'leave')
        .map(() => ({ day, isPaid: false })),
    );
}

/** Half days that count for a worker: weekdays under agreement outside school holidays, moved leave aside, and paid leave. */
function countedHalfDays(days: readonly PlannedDay[], paid: readonly PaidHalf[]): number {
  const worked = days
    .filter((day) => schemeOf(day) === 'worker' && !day.classDay.isWeekend && !day.holiday)
    .flatMap((day) => halves(day).filter(({ kind }) => kind !== 'leave'));
  return worked.length + paid.filter(({ day, isPaid }) => isPaid && schemeOf(day) === 'worker').length;
}

/** A month is full when the scheme holds on each of its possible work days and one of them counts. */
function isFullMonth(year: PlannedYear, scheme: Company['accrual'], first: Date, paid: readonly PaidHalf[]): boolean {
  const { holidays, publicHolidays } = year.classes.calendar;
  const dates = eachDayOfInterval({ start: first, end: endOfMonth(first) })
    .filter((date) => !isWeekend(date))
    .map(iso)
    .filter((date) => !publicHolidays.has(date));
  const isHeld = dates.every((date) => {
    const day = year.byDate.get(date);
    return day && schemeOf(day) === scheme;
  });
  return isHeld && dates.some((date) => !holidays.has(date) || paid.some((one) => one.isPaid && one.day.iso === date));
}

function fullMonths(
  year: PlannedYear,
  scheme: Company['accrual'],
  calendarYear: number,
  paid: readonly PaidHalf[],
): number {
  if (!year.days.some((day) => schemeOf(day) === scheme)) return 0;
  const months = Array.from({ length: 12 }, (_, month) => new Date(calendarYear, month, 1));
  return months.filter((first) => isFullMonth(year, scheme, first, paid)).length;
}

function settleYear(
  year: PlannedYear,
  calendarYear: number,
  before: readonly PaidHalf[],
  candidates: PaidHalf[],
): LeaveYear {
  const entry = year.trajectory.entitlement?.years?.find((one) => one.calendarYear === calendarYear);
  const days = inYear(year.days, calendarYear);
  const counted = countedHalfDays(inYear(year.days, calendarYear - 1), before) / 2 + (entry?.broughtCountedDays ?? 0);
  const months = fullMonths(year, 'employee', calendarYear - 1, before) + (entry?.broughtFullMonths ?? 0);
  const worker = workerTable.find(([from]) => counted >= from)?.[1] ?? 0;
  const fromPrivate = Math.min(limit, (worker + employeeDays[Math.min(12, months)]!) * 2);
  const publicDays = Math.ceil((20 * fullMonths(year, 'public', calendarYear, candidates)) / 12);
  const fromPublic = Math.min(limit - fromPrivate, publicDays * 2);
  const decided = entry?.decidedHalfDays;
  const firstPublic = days.find((day) => schemeOf(day) === 'public')?.iso ?? '';
  const pay = (halfDays: number, from: string) => {
    for (const half of candidates.filter((one) => !one.isPaid && one.day.iso >= from).slice(0, halfDays))
      half.isPaid = true;
  };
  if (decided !== undefined) pay(Math.min(limit, decided), '');
  else {
    pay(fromPublic, firstPublic);
    pay(fromPrivate, '');
  }
  const accrued = fromPrivate + fromPublic;
  return {
    calendarYear,
    accrued,
    decided,
    entitled: decided === undefined ? accrued : Math.min(limit, decided),
    paid: candidates.filter(({ isPaid }) => isPaid).length,
  };
}

/** Which leave is paid: calendar year by calendar year, the earliest days first. */
export function settleLeave(year: PlannedYear): Leave {
  const start = Number(year.classes.calendar.schoolYear.slice(0, 4));
  const years: LeaveYear[] = [];
  const all: PaidHalf[] = [];
  for (const calendarYear of [start, start + 1]) {
    const days = inYear(year.days, calendarYear);
    if (!days.some(schemeOf)) continue;
    const candidates = candidatesIn(days);
    years.push(settleYear(year, calendarYear, [...all], candidates));
    all.push(...candidates);
  }
  const leave = year.days.flatMap((day) =>
    halves(day).filter(({ kind }) => kind === 'leave' && !day.classDay.isWeekend),
  );
  const paid = all.filter(({ isPaid }) => isPaid);
  return {
    years,
    paidHalfDays: paid.length,
    unpaidHalfDays: leave.length - paid.length,
    paidDates: paid.map(({ day }) => day.iso),
  };
}
