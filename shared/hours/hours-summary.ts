/** One week of the frame, Monday to Sunday. */
export type WeekHours = {
  /** Index of its Monday in the frame. */
  readonly firstIndex: number;
  readonly workMinutes: number;
  readonly lessonPeriods: number;
  /** School minutes as the school counts a lesson period (60 or 50). */
  readonly schoolMinutes: number;
  /** The full-time week that holds, the stricter where two companies share the week; 0 without an OAO. */
  readonly fullTimeMinutes: number;
  /** Half days that count in the denominator. */
  readonly denominatorHalfDays: number;
};

/**
 * The figures of a learner's year, in minutes and half days. The average is `workMinutes / (denominatorHalfDays / 10)`,
 * by the decree's denominator (domain: 20-hour rule); compare `workMinutes` with `requiredMinutes` for an exact verdict.
 */
export type HoursSummary = {
  readonly denominatorHalfDays: number;
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
  /** Weekly minutes of the segments weighted by the days they hold. */
  readonly nominalMinutesPerWeek: number;
  /** All calendar weeks under agreement, holidays too: information only. */
  readonly averageMinutesPerCalendarWeek: number;
  /** Work over work plus school, in ten-thousandths. */
  readonly workplaceShare: number;
  readonly weeks: readonly WeekHours[];
};
