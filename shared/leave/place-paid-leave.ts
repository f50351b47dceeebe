import type { DayPartEntry } from '../input/primitives.ts';
import { indexesOf } from '../plan/half-day-entries.ts';
import type { Plan } from '../plan/plan.ts';
import type { LeaveLine, RefusalReason } from './leave-account.ts';

export type Refusal = { readonly at: number; readonly reason: RefusalReason };

/** A right as it can be spent: half days from a day index on. */
export type Right = { readonly from: number; readonly halfDays: number };

/** The lines of a calendar year as rights, the latest first: it has the fewest days to choose from, so it chooses first. */
export function rightsOf(plan: Plan, lines: readonly LeaveLine[]): Right[] {
  const { first } = plan.context.frame;
  return lines.map(({ day, halfDays }) => ({ from: day - first, halfDays })).sort((a, b) => b.from - a.from);
}

function isFree(at: number, right: Right, paid: Uint8Array): boolean {
  return at >> 1 >= right.from && paid[at] === 0;
}

/** Pays the first half days that are there. */
export function payEarliest(candidates: readonly number[], rights: readonly Right[], paid: Uint8Array): void {
  for (const right of rights) {
    let left = right.halfDays;
    for (const at of candidates) {
      if (left === 0) break;
      if (!isFree(at, right, paid)) continue;
      paid[at] = 1;
      left--;
    }
  }
}

/** The free candidates of a right, holiday by holiday, each holiday as days of one or two half days. */
function daysByHoliday(plan: Plan, candidates: readonly number[], right: Right, paid: Uint8Array): number[][][] {
  const { schoolHoliday } = plan.classDays.calendarDays;
  const holidays: number[][][] = [];
  let [holiday, day] = [-1, -1];
  for (const at of candidates) {
    if (!isFree(at, right, paid)) continue;
    const id = schoolHoliday[at >> 1]!;
    if (id !== holiday) holidays.push([]);
    const days = holidays.at(-1)!;
    if (id === holiday && day === at >> 1) days.at(-1)!.push(at);
    else days.push([at]);
    [holiday, day] = [id, at >> 1];
  }
  return holidays;
}

/** Spreads over the holidays that remain: each in turn gets one day, its first that is left, until the right is used up. */
export function paySpread(plan: Plan, candidates: readonly number[], rights: readonly Right[], paid: Uint8Array): void {
  for (const right of rights) {
    const holidays = daysByHoliday(plan, candidates, right, paid);
    let left = right.halfDays;
    for (let round = 0; left > 0 && holidays.some((days) => days.length > round); round++) {
      for (const days of holidays) {
        for (const at of days[round] ?? []) {
          if (left === 0) break;
          paid[at] = 1;
          left--;
        }
      }
    }
  }
}

/** Half-day indexes of chosen days in order, each once; a day outside the frame lies below 0 or beyond it. */
export function chosenHalfDays(plan: Plan, chosen: readonly DayPartEntry[]): number[] {
  const indexes = new Set(chosen.flatMap((entry) => indexesOf(plan.context.frame, entry)));
  return [...indexes].sort((a, b) => a - b);
}

/** Pays the chosen half days that are leave, as far as the right of that day reaches, and says why it refuses the others. */
export function payChosen(
  candidates: readonly number[],
  chosen: readonly number[],
  rights: readonly Right[],
  paid: Uint8Array,
): Refusal[] {
  const payable = new Set(candidates);
  const entitled = rights.reduce((sum, { halfDays }) => sum + halfDays, 0);
  const refusals: Refusal[] = [];
  let used = 0;
  for (const at of chosen) {
    const accrued = rights.reduce((sum, { from, halfDays }) => (from <= at >> 1 ? sum + halfDays : sum), 0);
    if (!payable.has(at)) refusals.push({ at, reason: 'notLeave' });
    else if (used < accrued) {
      paid[at] = 1;
      used++;
    } else refusals.push({ at, reason: used < entitled || entitled === 0 ? 'notAccrued' : 'overEntitlement' });
  }
  return refusals;
}

/** The first unpaid half days that what is left of the rights could still pay. */
export function placeableHalfDays(candidates: readonly number[], rights: readonly Right[], paid: Uint8Array): number[] {
  let used = candidates.reduce((sum, at) => sum + paid[at]!, 0);
  const left = rights.toReversed().map(({ from, halfDays }) => {
    const spent = Math.min(used, halfDays);
    used -= spent;
    return { from, halfDays: halfDays - spent };
  });
  const trial = Uint8Array.from(paid);
  payEarliest(candidates, left.reverse(), trial);
  return candidates.filter((at) => trial[at] !== paid[at]);
}
