import { halfDayKind } from './half-day.ts';
import type { Plan } from './plan.ts';

/** Half days of a trajectory by what they are. Public holidays count from Monday to Friday: in a weekend they change nothing. */
export type HalfDayCounts = {
  /** School and work together. */
  readonly trainingHalfDays: number;
  readonly workHalfDays: number;
  readonly schoolHalfDays: number;
  readonly leaveHalfDays: number;
  readonly publicHolidayHalfDays: number;
};

export function countHalfDays(plan: Plan): HalfDayCounts {
  let [work, school, leave, publicHoliday] = [0, 0, 0, 0];
  for (let at = plan.first * 2; at <= plan.last * 2 + 1; at++) {
    const kind = plan.kind[at];
    if (kind === halfDayKind.work) work++;
    else if (kind === halfDayKind.school) school++;
    else if (kind === halfDayKind.leave) leave++;
    else if (kind === halfDayKind.publicHoliday && (at >> 1) % 7 < 5) publicHoliday++;
  }
  return {
    trainingHalfDays: work + school,
    workHalfDays: work,
    schoolHalfDays: school,
    leaveHalfDays: leave,
    publicHolidayHalfDays: publicHoliday,
  };
}
