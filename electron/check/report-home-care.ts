import { fromDayNumber, type IsoDate } from '../../shared/calendar/iso-date.ts';
import { measureHomeCare } from '../../shared/home-care/measure-home-care.ts';
import type { Plan } from '../../shared/plan/plan.ts';

/** One started month of home care, in minutes: what Vesta takes of the remote hours, and what is above it. */
export type ReportedHomeCareMonth = {
  /** First day of the month. */
  readonly month: IsoDate;
  readonly daysUnderPlacement: number;
  readonly supervisedMinutes: number;
  readonly remoteMinutes: number;
  readonly sendableMinutes: number;
  readonly excessMinutes: number;
  readonly mentorMinutes: number;
};

export type ReportedHomeCare = {
  readonly supervisedDays: number;
  readonly remoteDays: number;
  readonly months: readonly ReportedHomeCareMonth[];
};

/** Home care of a plan month by month; undefined where it has none. */
export function reportHomeCare(plan: Plan): ReportedHomeCare | undefined {
  const measured = measureHomeCare(plan);
  if (!measured) return undefined;
  return {
    supervisedDays: measured.supervisedDays,
    remoteDays: measured.remoteDays,
    months: measured.months.map((month) => ({
      month: fromDayNumber(month.firstDay),
      daysUnderPlacement: month.daysUnderPlacement,
      supervisedMinutes: month.supervisedMinutes,
      remoteMinutes: month.remoteMinutes,
      sendableMinutes: month.sendableMinutes,
      excessMinutes: month.excessMinutes,
      mentorMinutes: month.mentorMinutes,
    })),
  };
}
