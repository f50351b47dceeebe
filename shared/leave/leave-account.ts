import type { DayNumber } from '../calendar/iso-date.ts';

/** Why a ledger line is there: earned, decided by payroll, or taken. */
export type LeaveLine = {
  /** The day it comes or goes; a right of a calendar year comes on 1 January, which may lie before the plan. */
  readonly day: DayNumber;
  readonly kind: 'accrued' | 'decided' | 'taken';
  /** Half days: positive when they come, negative when they go. */
  readonly halfDays: number;
  readonly calendarYear: number;
};

/** What a right is computed from: counted half days (worker) and full months (employee of the year before, public of the year itself). */
export type AccrualBasis = {
  readonly countedHalfDays: number;
  readonly employeeMonths: number;
  readonly publicMonths: number;
};

/** Entitlement and use of paid leave in one calendar year, in half days. */
export type LeaveYear = {
  readonly calendarYear: number;
  /** Of the plan and what was brought from an earlier employer together. */
  readonly basis: AccrualBasis;
  /** What the schemes give, before a decision of payroll. */
  readonly accruedHalfDays: number;
  /** Payroll's number as it was written down, even above the limit; `entitledHalfDays` keeps the limit. */
  readonly decidedHalfDays?: number;
  readonly entitledHalfDays: number;
  readonly paidHalfDays: number;
  /** Entitled half days that no school holiday of the year under agreement has been given yet. */
  readonly toPlaceHalfDays: number;
  /** Half-day indexes of unpaid leave that could be paid with them, the earliest: shorter than what is to place where the plan has no leave left. */
  readonly placeable: readonly number[];
};

/** The right that the plan builds up for the calendar year after it: information, because the plan of that year decides. */
export type NextAccrual = {
  readonly calendarYear: number;
  readonly basis: AccrualBasis;
  readonly accruedHalfDays: number;
};

/** Why a chosen half day is not paid: no leave in a school holiday under an OAO, too early, or more than the year gives. */
export type RefusalReason = 'notLeave' | 'notAccrued' | 'overEntitlement';

/** Leave of a learner's year: which half days are paid, which unpaid, and the ledger behind it. Everything in half days. */
export type LeaveAccount = {
  /** Per half day of the frame: 1 for paid leave. Every other half day of kind leave is unpaid. */
  readonly paid: Uint8Array;
  readonly paidHalfDays: number;
  readonly unpaidHalfDays: number;
  readonly entitledHalfDays: number;
  /** Every calendar year in which an OAO holds, in order. */
  readonly years: readonly LeaveYear[];
  readonly next: NextAccrual;
  /** Per calendar year first what comes, then what goes, each by day; the lines of a year add up to what is still to place. */
  readonly ledger: readonly LeaveLine[];
  /** Chosen paid half days that could not be paid, as half-day indexes in order; one outside the frame lies below 0 or beyond it. */
  readonly refused: readonly number[];
  /** Why, entry by entry beside `refused`. */
  readonly refusedBecause: readonly RefusalReason[];
};
