import type { Workplace } from '../input/company.ts';
import type { ShiftPart } from '../plan/shifts.ts';
import { clockMinutes, cutBefore, type Stretch, stretchesAtNight } from '../working-time/minutes-between.ts';
import type { WorkLimits } from './work-limits.ts';

/** The hours in which a learner under 18 may work, in minutes of the clock, and what of a shift lies outside them. */
export type MinorHours = { readonly from: number; readonly until: number; readonly outside: readonly Stretch[] };

/**
 * The work of parts outside a minor's hours, cut at the minute of the 18th birthday. With shift work from 16 on, the later
 * evening goes with the later morning: the better of the two for this shift.
 */
export function minorHoursOf(
  parts: readonly ShiftPart[],
  isShiftWork: boolean,
  majority: number,
  limits: WorkLimits,
): MinorHours {
  const judge = (from: number, until: number): MinorHours => ({
    from,
    until,
    outside: cutBefore(stretchesAtNight(parts, until, from), majority),
  });
  if (!isShiftWork) return judge(limits.minorFromMinute, limits.minorUntilMinute);
  const early = judge(limits.shiftWorkEarlyFromMinute, limits.shiftWorkEarlyUntilMinute);
  const late = judge(limits.shiftWorkLateFromMinute, limits.shiftWorkLateUntilMinute);
  return clockMinutes(late.outside) < clockMinutes(early.outside) ? late : early;
}

/** True where a learner of this age works in successive shifts, so that the evening is longer. */
export function hasLongerEvening(workplace: Workplace, age: number, limits: WorkLimits): boolean {
  return workplace.shiftWork === true && age >= limits.shiftWorkAge;
}
