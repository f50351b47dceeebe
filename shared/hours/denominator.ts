import { halfDayKind } from '../plan/half-day.ts';
import type { Plan } from '../plan/plan.ts';

/** Why a half day does not count in the denominator of an average; `outside` lies in a weekend or under no agreement. */
export const exclusion = {
  none: 0,
  publicHoliday: 1,
  schoolHoliday: 2,
  movedLeave: 3,
  closure: 4,
  outside: 5,
} as const;
export type Exclusion = (typeof exclusion)[keyof typeof exclusion];

/** Leave outside a school holiday and a closure take half days out that the calendar does not. */
function exclusionOfKind(kind: number): Exclusion {
  if (kind === halfDayKind.leave) return exclusion.movedLeave;
  return kind === halfDayKind.closure ? exclusion.closure : exclusion.none;
}

/**
 * Per half day of the frame whether it counts, by the decree's denominator. The calendar decides first and a pin does not
 * change it: work on a public holiday adds minutes, not days. Bridge, local and study days, recuperation and roster rest count.
 */
export function findExclusions(plan: Plan): Uint8Array {
  const { agreement, kind } = plan;
  const { publicHoliday, schoolHoliday } = plan.classDays.calendarDays;
  const replacementDays = plan.agreements.map(({ company }) => plan.context.companies[company]!.replacementDay);
  const exclusions = new Uint8Array(kind.length).fill(exclusion.outside);
  const { last } = plan;
  for (let day = plan.first; day <= last; day++) {
    const holds = agreement[day]!;
    if (holds < 0 || day % 7 > 4) continue;
    const at = day * 2;
    if (publicHoliday[day] !== 0 || replacementDays[holds]![day] !== 0) {
      exclusions[at] = exclusions[at + 1] = exclusion.publicHoliday;
    } else if (schoolHoliday[day] !== 0) {
      exclusions[at] = exclusions[at + 1] = exclusion.schoolHoliday;
    } else {
      exclusions[at] = exclusionOfKind(kind[at]!);
      exclusions[at + 1] = exclusionOfKind(kind[at + 1]!);
    }
  }
  return exclusions;
}

/** True for a kind that leaves a counted half day empty without being rest by the schedule: a free day of the school, recuperation. */
export function isLostKind(kind: number): boolean {
  return kind === halfDayKind.schoolFree || kind === halfDayKind.recuperation;
}
