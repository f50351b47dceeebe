import type { Pin } from '../input/trajectory.ts';
import { schoolFreeReason, schoolHold } from './class-days.ts';
import { type HalfDayKind, halfDayFlag, halfDayKind, layer, origin } from './half-day.ts';
import { halfDayIndexes } from './lay-deviations.ts';
import type { Plan } from './plan.ts';
import { type Wish, wishOf } from './wish.ts';

const nothing: Wish = { asks: 'nothing' };

/** Free time as it is called on a day: a public holiday stays one, in a school holiday it is leave, in a weekend weekend. */
function freeKind(plan: Plan, day: number): HalfDayKind {
  const { agreement, company } = plan.agreements[plan.agreement[day]!]!;
  const calendar = plan.classDays.calendarDays;
  if (calendar.publicHoliday[day] !== 0 || plan.context.companies[company]!.replacementDay[day] === 1)
    return halfDayKind.publicHoliday;
  if (day % 7 > 4) return halfDayKind.weekend;
  if (calendar.schoolHoliday[day] !== 0 && agreement.kind !== 'partTime') return halfDayKind.leave;
  return agreement.kind === 'oao' ? halfDayKind.rosterRest : halfDayKind.unplanned;
}

function pinnedKind(plan: Plan, wish: Wish, day: number): HalfDayKind {
  if (wish.asks === 'school') return halfDayKind.school;
  if (wish.asks === 'work') return halfDayKind.work;
  const kind = freeKind(plan, day);
  const isWeekdayOff = kind !== halfDayKind.publicHoliday && kind !== halfDayKind.weekend;
  return wish.asks === 'leave' && isWeekdayOff ? halfDayKind.leave : kind;
}

/** True when a pin and the class disagree: lessons that the learner misses, or school while the class has none on an open weekday. */
function isMismatch(plan: Plan, wish: Wish, at: number): boolean {
  const day = at >> 1;
  const { classDays } = plan;
  const segment = plan.segment[day]!;
  if (segment >= 0 && plan.segments[segment]!.segment.leavesClassPattern === true) return false;
  const isHeld = classDays.hold[at] !== schoolHold.none;
  if (wish.asks !== 'school') return isHeld && (wish.asks === 'work' || wish.asks === 'free');
  const isOpen = day % 7 < 5 && classDays.hasTimetable[day] === 1 && classDays.free[at] === schoolFreeReason.none;
  const isClosed = classDays.calendarDays.schoolHoliday[day] !== 0 || classDays.calendarDays.publicHoliday[day] !== 0;
  return !isHeld && isOpen && !isClosed;
}

/** Facts that stay true when a pin says the same kind again. */
const keptUnder: Partial<Record<HalfDayKind, number>> = {
  [halfDayKind.work]: halfDayFlag.deviation | halfDayFlag.schoolFreeWorked,
  [halfDayKind.publicHoliday]: halfDayFlag.replacementDay,
};

function pinnedFlags(plan: Plan, wish: Wish, kind: HalfDayKind, at: number): number {
  const isHoliday = plan.classDays.calendarDays.schoolHoliday[at >> 1] !== 0;
  return (
    halfDayFlag.pinned |
    (plan.flags[at]! & (keptUnder[kind] ?? 0)) |
    (kind === halfDayKind.leave && !isHoliday ? halfDayFlag.movedLeave : 0) |
    (isMismatch(plan, wish, at) ? halfDayFlag.mismatch : 0)
  );
}

function applyPin(plan: Plan, pin: Pin, wishes: Wish[]): void {
  const wish = wishOf(pin.assignment, plan.context);
  for (const at of halfDayIndexes(plan, pin)) {
    const day = at >> 1;
    if (day < plan.first || day > plan.last || plan.agreement[day]! < 0) continue;
    const kind = pinnedKind(plan, wish, day);
    plan.flags[at] = pinnedFlags(plan, wish, kind, at);
    plan.kind[at] = kind;
    plan.layer[at] = layer.pin;
    plan.origin[at] = origin[pin.origin ?? 'manual'];
    plan.lessonPeriods[at] =
      kind === halfDayKind.school ? plan.classDays.lessonPeriods[at]! || plan.classDays.usualPeriods[at]! : 0;
    wishes[at] = kind === halfDayKind.work ? wish : nothing;
  }
}

/** Layer 2: a pin with a reason changes the day, never the verdict. Days outside an agreement stay as they are. */
export function applyPins(plan: Plan, wishes: Wish[]): void {
  for (const pin of plan.trajectory.pins ?? []) applyPin(plan, pin, wishes);
}
