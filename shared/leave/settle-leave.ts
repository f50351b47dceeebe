import type { Plan } from '../plan/plan.ts';
import { countLeaveDays, type LeaveDays } from './count-leave-days.ts';
import { entitle } from './entitle.ts';
import { fullMonths } from './full-months.ts';
import type { AccrualBasis, LeaveAccount, LeaveLine, LeaveYear, NextAccrual } from './leave-account.ts';
import {
  chosenHalfDays,
  payChosen,
  payEarliest,
  paySpread,
  placeableHalfDays,
  type Refusal,
  type Right,
  rightsOf,
} from './place-paid-leave.ts';

type YearIndex = 0 | 1;

/** What grows while the calendar years are settled one after the other, because paid leave of the first counts for the second. */
type Settling = {
  readonly plan: Plan;
  readonly days: LeaveDays;
  readonly paid: Uint8Array;
  readonly ledger: LeaveLine[];
  readonly refusals: Refusal[];
  /** Chosen half days, or undefined where the plan places them itself. */
  readonly chosen: readonly number[] | undefined;
};

function startSettling(plan: Plan): Settling {
  const { allocation, chosen } = plan.trajectory.entitlement ?? {};
  const isChosen = allocation === 'chosen' || (allocation === undefined && chosen !== undefined);
  return {
    plan,
    days: countLeaveDays(plan),
    paid: new Uint8Array(plan.kind.length),
    ledger: [],
    refusals: [],
    chosen: isChosen ? chosenHalfDays(plan, chosen ?? []) : undefined,
  };
}

/** Calendar year of a half day of the frame: 0 or 1. */
function yearOf(days: LeaveDays, at: number): YearIndex {
  return at >> 1 < days.newYear ? 0 : 1;
}

/** Paid half days of a calendar year under agreements of the worker scheme: they count for the year after. */
function paidAsWorker({ plan, days, paid }: Settling, year: YearIndex): number {
  let halfDays = 0;
  for (const at of days.candidates[year]) {
    if (paid[at] === 1 && days.schemes[plan.agreement[at >> 1]!] === 'worker') halfDays++;
  }
  return halfDays;
}

/** The basis of a calendar year's right, 0 to 2 years after the start: the year before it in the plan, what was brought, the public months of itself. */
function basisOf(settling: Settling, year: 0 | 1 | 2): AccrualBasis {
  const { plan, days, paid } = settling;
  const brought = plan.trajectory.entitlement?.years?.find(
    ({ calendarYear }) => calendarYear === days.startYear + year,
  );
  const before = year === 0 ? undefined : ((year - 1) as YearIndex);
  const counted = before === undefined ? 0 : days.countedHalfDays[before] + paidAsWorker(settling, before);
  const months = before === undefined ? 0 : fullMonths(plan, days, 'employee', before, paid);
  return {
    countedHalfDays: counted + (brought?.broughtCountedDays ?? 0) * 2,
    employeeMonths: Math.min(12, months + (brought?.broughtFullMonths ?? 0)),
    publicMonths: year === 2 ? 0 : fullMonths(plan, days, 'public', year, paid),
  };
}

function pay(settling: Settling, candidates: readonly number[], rights: readonly Right[], year: YearIndex): void {
  const { plan, days, paid, chosen } = settling;
  if (chosen !== undefined) {
    const ofYear = chosen.filter((at) => yearOf(days, at) === year);
    settling.refusals.push(...payChosen(candidates, ofYear, rights, paid));
  } else if (plan.trajectory.entitlement?.allocation === 'spread') paySpread(plan, candidates, rights, paid);
  else payEarliest(candidates, rights, paid);
}

/** Writes one line a day for the half days of a year that are paid and returns how many there are. */
function writeTaken({ plan, paid, ledger }: Settling, candidates: readonly number[], calendarYear: number): number {
  let total = 0;
  for (let index = 0; index < candidates.length; index++) {
    const at = candidates[index]!;
    if (paid[at] === 0) continue;
    const isWhole = at % 2 === 0 && candidates[index + 1] === at + 1 && paid[at + 1] === 1;
    const halfDays = isWhole ? 2 : 1;
    ledger.push({ day: plan.context.frame.first + (at >> 1), kind: 'taken', halfDays: -halfDays, calendarYear });
    if (isWhole) index++;
    total += halfDays;
  }
  return total;
}

function settleYear(settling: Settling, year: YearIndex): LeaveYear {
  const { plan, days, paid, ledger } = settling;
  const calendarYear = days.startYear + year;
  const basis = basisOf(settling, year);
  const decided = plan.trajectory.entitlement?.years?.find(
    (entry) => entry.calendarYear === calendarYear,
  )?.decidedHalfDays;
  const firstPublic = days.firstPublicDays[year];
  const publicDay = firstPublic < 0 ? undefined : plan.context.frame.first + firstPublic;
  const { accruedHalfDays, lines } = entitle(calendarYear, basis, publicDay, decided);
  const rights = rightsOf(plan, lines);
  const candidates = days.candidates[year];
  pay(settling, candidates, rights, year);
  ledger.push(...lines);
  const paidHalfDays = writeTaken(settling, candidates, calendarYear);
  const entitledHalfDays = lines.reduce((sum, { halfDays }) => sum + halfDays, 0);
  const toPlaceHalfDays = entitledHalfDays - paidHalfDays;
  return {
    calendarYear,
    basis,
    accruedHalfDays,
    ...(decided !== undefined && { decidedHalfDays: decided }),
    entitledHalfDays,
    paidHalfDays,
    toPlaceHalfDays,
    placeable: toPlaceHalfDays === 0 ? [] : placeableHalfDays(candidates, rights, paid),
  };
}

/** What the plan builds up for the calendar year after the last one in which an OAO holds. */
function nextAccrual(settling: Settling): NextAccrual {
  const { days } = settling;
  const year = days.firstDays[1] >= 0 ? 2 : 1;
  const calendarYear = days.startYear + year;
  const whole = basisOf(settling, year);
  const basis = { ...whole, publicMonths: 0 };
  return { calendarYear, basis, accruedHalfDays: entitle(calendarYear, basis, undefined, undefined).accruedHalfDays };
}

/**
 * Settles which leave of a plan is paid. Calendar year by calendar year: the right from counted days or months, or payroll's
 * decision; then the paid half days in school holidays under an OAO, never before the right is there; the rest is unpaid.
 */
export function settleLeave(plan: Plan): LeaveAccount {
  const settling = startSettling(plan);
  const { days, paid, ledger, refusals } = settling;
  const years = ([0, 1] as const).filter((year) => days.firstDays[year] >= 0).map((year) => settleYear(settling, year));
  for (const at of settling.chosen ?? []) {
    if (days.firstDays[yearOf(days, at)] < 0) refusals.push({ at, reason: 'notLeave' });
  }
  refusals.sort((a, b) => a.at - b.at);
  const paidHalfDays = years.reduce((sum, year) => sum + year.paidHalfDays, 0);
  return {
    paid,
    paidHalfDays,
    unpaidHalfDays: days.leaveHalfDays - paidHalfDays,
    entitledHalfDays: years.reduce((sum, year) => sum + year.entitledHalfDays, 0),
    years,
    next: nextAccrual(settling),
    ledger,
    refused: refusals.map(({ at }) => at),
    refusedBecause: refusals.map(({ reason }) => reason),
  };
}
