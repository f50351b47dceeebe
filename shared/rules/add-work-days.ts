import { fromDayNumber } from '../calendar/iso-date.ts';
import { type Segment, weekKeys } from '../input/trajectory.ts';
import { halfDayKind, layer } from '../plan/half-day.ts';
import { halfDaysOf, hasWork, workEndAt, workStartAt } from '../plan/plan.ts';
import type { PlanEdit } from '../plan/plan-edit.ts';
import type { ResolvedShift } from '../plan/shifts.ts';
import type { PlanFacts } from './plan-facts.ts';

/** A weekday of roster rest that could be worked, and for how long. */
type OpenDay = { readonly day: number; readonly minutes: number };

/** The usual shift of the placement that holds on a day. */
function usualShiftAt({ plan }: PlanFacts, day: number): ResolvedShift | undefined {
  const workplace = plan.placements[plan.placement[day]!]?.workplace;
  if (workplace === undefined) return undefined;
  return plan.context.shifts[plan.context.workplaces[workplace]!.shifts.usual.day];
}

/**
 * True where a shift leaves its neighbours the rest they would have beside the same shift, and no weekend of the learner's
 * touches the week: who works a weekend has earned the weekday.
 */
function isRestKept({ plan }: PlanFacts, day: number, shift: ResolvedShift): boolean {
  const monday = day - (day % 7);
  const weekends = [monday - 2, monday - 1, monday + 5, monday + 6];
  if (weekends.some((weekend) => weekend >= plan.first && weekend <= plan.last && hasWork(plan, weekend))) return false;
  if (day > plan.first && workEndAt(plan, day - 1) > shift.end) return false;
  const next = day < plan.last ? workStartAt(plan, day + 1) : -1;
  return next < 0 || next >= shift.start;
}

/** Whole weekdays of roster rest after today, one after the other as long as the full-time week has room. */
function openDays(facts: PlanFacts): OpenDay[] {
  const { plan, hours, today } = facts;
  const [firstWeek] = hours.weeks;
  if (!firstWeek) return [];
  const added = new Map<number, number>();
  const open: OpenDay[] = [];
  for (let day = Math.max(plan.first, today - plan.context.frame.first + 1); day <= plan.last; day++) {
    const shift = day % 7 < 5 && halfDaysOf(plan, day, halfDayKind.rosterRest) === 2 && usualShiftAt(facts, day);
    if (!shift || shift.minutes === 0 || !isRestKept(facts, day, shift)) continue;
    const index = (day - (day % 7) - firstWeek.firstIndex) / 7;
    const { workMinutes, schoolMinutes, fullTimeMinutes } = hours.weeks[index]!;
    const total = workMinutes + schoolMinutes + (added.get(index) ?? 0) + shift.minutes;
    if (total > fullTimeMinutes) continue;
    added.set(index, (added.get(index) ?? 0) + shift.minutes);
    open.push({ day, minutes: shift.minutes });
  }
  return open;
}

/** Works a weekday that the cycle leaves free; undefined where no week of it does. */
function withWorkOn(segment: Segment, weekday: number): Segment | undefined {
  const key = weekKeys[weekday]!;
  if (!segment.cycle.some((week) => week[key] === 'free')) return undefined;
  return { ...segment, cycle: segment.cycle.map((week) => (week[key] === 'free' ? { ...week, [key]: 'work' } : week)) };
}

/** One segment that works one more weekday: only a segment that has not begun, and only if every week of it has the room. */
function extendSegment({ plan, today }: PlanFacts, open: readonly OpenDay[], minutes: number): PlanEdit | undefined {
  const isOpen = new Map(open.map(({ day, minutes: length }) => [day, length]));
  for (let index = 0; index < plan.segments.length; index++) {
    const { segment, first, last } = plan.segments[index]!;
    if (plan.context.frame.first + first <= today) continue;
    for (let weekday = 0; weekday < 5; weekday++) {
      let gained = 0;
      for (let day = first; day <= last; day++) {
        const isFree =
          plan.segment[day] === index && day % 7 === weekday && plan.kind[day * 2] === halfDayKind.rosterRest;
        if (!isFree || plan.layer[day * 2] === layer.pin) continue;
        gained += isOpen.get(day) ?? Number.NEGATIVE_INFINITY;
      }
      const changed = gained >= minutes ? withWorkOn(segment, weekday) : undefined;
      if (changed) return { type: 'changeSegment', index, segment: changed };
    }
  }
  return undefined;
}

/** The first open days that bring the minutes, as pins. */
function pinDays({ plan }: PlanFacts, open: readonly OpenDay[], minutes: number, ruleId: string): PlanEdit | undefined {
  const chosen: OpenDay[] = [];
  let left = minutes;
  for (const day of open) {
    if (left <= 0) break;
    chosen.push(day);
    left -= day.minutes;
  }
  if (left > 0) return undefined;
  return {
    type: 'pin',
    pins: chosen.map(({ day }) => ({
      date: fromDayNumber(plan.context.frame.first + day),
      part: 'day',
      assignment: 'work',
      reason: ruleId,
    })),
  };
}

/**
 * One edit that plans the minutes that lack on weekdays of roster rest, after today and within the full-time week: an extra
 * weekday of a segment where the schedule itself is too light, else pins. Undefined where there is no such room.
 */
export function addWorkDays(
  facts: PlanFacts,
  minutes: number,
  ruleId: string,
  isScheduleShort: boolean,
): PlanEdit | undefined {
  const open = openDays(facts);
  return (isScheduleShort ? extendSegment(facts, open, minutes) : undefined) ?? pinDays(facts, open, minutes, ruleId);
}
