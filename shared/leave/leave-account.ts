import type { DayNumber } from '../calendar/iso-date.ts';

/** Why a ledger line is there: earned, decided by payroll, or taken. */
export type LeaveLine = {
  readonly day: DayNumber;
  readonly kind: 'accrued' | 'decided' | 'taken';
  /** Half days: positive when they come, negative when they go. */
  readonly halfDays: number;
  readonly calendarYear: number;
};

/** Entitlement and use of paid leave in one calendar year, in half days. */
export type LeaveYear = {
  readonly calendarYear: number;
  readonly entitledHalfDays: number;
  readonly paidHalfDays: number;
  /** Entitled half days that no school holiday of the year under agreement has been given yet. */
  readonly toPlaceHalfDays: number;
};

/** Leave of a learner's year: which half days are paid, which unpaid, and the ledger behind it. Everything in half days. */
export type LeaveAccount = {
  /** Per half day of the frame: 1 for paid leave. Every other half day of kind leave is unpaid. */
  readonly paid: Uint8Array;
  readonly paidHalfDays: number;
  readonly unpaidHalfDays: number;
  readonly entitledHalfDays: number;
  readonly years: readonly LeaveYear[];
  readonly ledger: readonly LeaveLine[];
  /** Chosen paid half days that could not be paid, as half-day indexes: not leave, not accrued yet, or over the limit. */
  readonly refused: readonly number[];
};
