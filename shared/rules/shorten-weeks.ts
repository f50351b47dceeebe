import { fromDayNumber } from '../calendar/iso-date.ts';
import type { WeekHours } from '../hours/hours-summary.ts';
import { halfDayFlag } from '../plan/half-day.ts';
import { hasFlag, shiftsAt } from '../plan/plan.ts';
import type { PlanEdit } from '../plan/plan-edit.ts';
import type { ResolvedShift } from '../plan/shifts.ts';
import type { PlanFacts } from './plan-facts.ts';
import { canSpare } from './spare-hours.ts';

/** A day whose shift becomes another of the same workplace, and what that takes off the week. */
type Cut = { readonly day: number; readonly code: string; readonly minutes: number };

function pauseOf({ parts }: ResolvedShift): number {
  return parts.reduce((sum, { breakMinutes }) => sum + breakMinutes, 0);
}

/** True for a shift that lies within another and rests as long: no rule about rest, breaks or hours can then speak up. */
function isWithin(shift: ResolvedShift, present: ResolvedShift): boolean {
  return (
    shift.start >= present.start &&
    shift.end <= present.end &&
    shift.parts.length === 1 &&
    present.parts.length === 1 &&
    pauseOf(shift) >= pauseOf(present)
  );
}

/** The shifts of a workplace that take enough off a whole shift, least first. */
function cutsAt({ plan }: PlanFacts, day: number, excess: number): Cut[] {
  const [present, second] = shiftsAt(plan, day);
  if (!present || second || present.half !== 'day' || hasFlag(plan, day, halfDayFlag.deviation)) return [];
  const { workplace, shifts } = plan.context.workplaces[present.workplace]!;
  const isPlaced = plan.placements[plan.placement[day]!]?.workplace === present.workplace;
  if (!isPlaced) return [];
  return workplace.shiftCodes.flatMap(({ code, halfDay }) => {
    const shift = plan.context.shifts[shifts.byCode.get(code)!.day]!;
    const minutes = present.minutes - shift.minutes;
    return halfDay || minutes < excess || !isWithin(shift, present) ? [] : [{ day, code, minutes }];
  });
}

/** The smallest cut that brings a week within its full-time week, on a day after today; the earliest of equals. */
function smallestCut(facts: PlanFacts, week: WeekHours): Cut | undefined {
  const { plan, today } = facts;
  const excess = week.schoolMinutes + week.workMinutes - week.fullTimeMinutes;
  const cuts: Cut[] = [];
  const last = Math.min(plan.last, week.firstIndex + 6);
  for (let day = Math.max(plan.first, week.firstIndex, today - plan.context.frame.first + 1); day <= last; day++) {
    cuts.push(...cutsAt(facts, day, excess));
  }
  return cuts.length === 0 ? undefined : cuts.reduce((a, b) => (b.minutes < a.minutes ? b : a));
}

/**
 * One edit that gives each week that is too long a shorter shift of the same workplace; undefined where a week has none,
 * has passed, or where the average cannot spare the minutes.
 */
export function shortenWeeks(facts: PlanFacts, weeks: readonly WeekHours[], ruleId: string): PlanEdit | undefined {
  const cuts: Cut[] = [];
  for (const week of weeks) {
    const cut = smallestCut(facts, week);
    if (!cut) return undefined;
    cuts.push(cut);
  }
  const minutes = cuts.reduce((sum, cut) => sum + cut.minutes, 0);
  const days = cuts.map(({ day }) => day);
  if (!canSpare(facts, days, minutes)) return undefined;
  return {
    type: 'pin',
    pins: cuts.map(({ day, code }) => ({
      date: fromDayNumber(facts.plan.context.frame.first + day),
      part: 'day',
      assignment: code,
      reason: ruleId,
    })),
  };
}
