import type { Agreement } from '../input/trajectory.ts';

/** One week of the frame, Monday to Sunday. */
export type WeekHours = {
  /** Index of its Monday in the frame. */
  readonly firstIndex: number;
  /** Planned workplace minutes under every kind of agreement. */
  readonly workMinutes: number;
  readonly lessonPeriods: number;
  /** School minutes as the school counts a lesson period (60 or 50). */
  readonly schoolMinutes: number;
  /** The full-time week that holds, the stricter where two companies share the week; 0 without an OAO. */
  readonly fullTimeMinutes: number;
  /** Half days that count in the denominator. */
  readonly denominatorHalfDays: number;
  /** Counted half days that a free day of the school or a recuperation leaves empty. */
  readonly lostHalfDays: number;
};

/** Monday to Friday half days under an OAO that stay out of the denominator, by reason; each half day once. */
export type ExcludedHalfDays = {
  /** Public holidays and their replacement days, those inside a school holiday too. */
  readonly publicHoliday: number;
  readonly schoolHoliday: number;
  readonly movedLeave: number;
  readonly closure: number;
};

/** The figures of one agreement of the trajectory, in the order of the file. */
export type AgreementHours = {
  readonly kind: Agreement['kind'];
  readonly denominatorHalfDays: number;
  readonly workMinutes: number;
  readonly lessonPeriods: number;
  /** Whole minutes, rounded down; 0 without counted days. */
  readonly averageMinutesPerWeek: number;
  /** Weekly minutes of the schedule, exams, blocks and pins included, free days not. */
  readonly nominalMinutesPerWeek: number;
  /** As nominal, of the segments and the lesson timetable alone: what the contract says, whatever exams, blocks and pins change. */
  readonly segmentMinutesPerWeek: number;
};

/**
 * The figures of a learner's year, in minutes and half days. Averages are rounded down to the minute, so that comparing
 * one with a limit in whole minutes gives the exact verdict: a figure just under 20 hours never reads 20 hours.
 */
export type HoursSummary = {
  /** Monday to Friday half days under an OAO: the denominator and what is excluded from it add up to it. */
  readonly weekdayHalfDays: number;
  readonly denominatorHalfDays: number;
  readonly excluded: ExcludedHalfDays;
  /** Planned workplace minutes under an agreement that the 20-hour rule covers (OAO); weekend shifts and deviation days included. */
  readonly workMinutes: number;
  /** Planned workplace minutes under every kind of agreement. */
  readonly allWorkMinutes: number;
  readonly lessonPeriods: number;
  readonly schoolMinutes: number;
  /** 20 hours for every five counted days, in whole minutes rounded up. */
  readonly requiredMinutes: number;
  readonly toPlanMinutes: number;
  readonly averageMinutesPerWeek: number;
  /** Weekly minutes of the segments weighted by the days they hold, exams, blocks and pins included, free days not. */
  readonly nominalMinutesPerWeek: number;
  /** All calendar weeks under agreement, holidays too: information only. */
  readonly averageMinutesPerCalendarWeek: number;
  /** Work over work plus school, in ten-thousandths rounded down; 0 without either. */
  readonly workplaceShare: number;
  readonly weeks: readonly WeekHours[];
  readonly agreements: readonly AgreementHours[];
};
