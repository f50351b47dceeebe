import { halfDayKind } from '../plan/half-day.ts';
import type { Plan } from '../plan/plan.ts';

/** Why a Monday to Friday half day under an agreement does not count in the denominator of an average. */
export const exclusion = { none: 0, publicHoliday: 1, schoolHoliday: 2, movedLeave: 3, closure: 4 } as const;
export type Exclusion = (typeof exclusion)[keyof typeof exclusion];

/**
 * Whether a half day counts, by the decree's denominator. The calendar decides first and a pin does not change it: work
 * on a public holiday adds minutes, not days. Bridge, local and study days, recuperation and roster rest count.
 */
export function exclusionAt(plan: Plan, at: number): Exclusion {
  const day = at >> 1;
  const calendar = plan.classDays.calendarDays;
  if (calendar.publicHoliday[day] !== 0) return exclusion.publicHoliday;
  const agreement = plan.agreements[plan.agreement[day]!];
  if (agreement && plan.context.companies[agreement.company]!.replacementDay[day] !== 0) return exclusion.publicHoliday;
  if (calendar.schoolHoliday[day] !== 0) return exclusion.schoolHoliday;
  if (plan.kind[at] === halfDayKind.leave) return exclusion.movedLeave;
  return plan.kind[at] === halfDayKind.closure ? exclusion.closure : exclusion.none;
}

/** A counted half day that is neither training nor rest by the schedule: the school's free days and recuperation. */
export function isLost(plan: Plan, at: number): boolean {
  return plan.kind[at] === halfDayKind.schoolFree || plan.kind[at] === halfDayKind.recuperation;
}
