import type { Pin } from '../input/trajectory.ts';
import { type HalfDayKind, halfDayFlag, halfDayKind, layer, origin } from './half-day.ts';
import { halfDayIndexes } from './lay-deviations.ts';
import type { Plan } from './plan.ts';
import { type Wish, wishOf } from './wish.ts';

const nothing: Wish = { asks: 'nothing' };

/** What a pin makes of a half day. Free time in a school holiday is leave, and free time in a weekend stays weekend. */
function pinnedKind(plan: Plan, wish: Wish, day: number): HalfDayKind {
  const isWeekend = day % 7 > 4;
  const isHoliday = plan.classDays.calendarDays.schoolHoliday[day] !== 0;
  const kind = plan.agreements[plan.agreement[day]!]!.agreement.kind;
  switch (wish.asks) {
    case 'school':
      return halfDayKind.school;
    case 'work':
      return halfDayKind.work;
    case 'leave':
      return isWeekend ? halfDayKind.weekend : halfDayKind.leave;
    case 'free':
    case 'nothing':
      if (isWeekend) return halfDayKind.weekend;
      if (isHoliday && kind !== 'partTime') return halfDayKind.leave;
      return kind === 'oao' ? halfDayKind.rosterRest : halfDayKind.unplanned;
  }
}

function applyPin(plan: Plan, pin: Pin, wishes: Wish[]): void {
  const wish = wishOf(pin.assignment, plan.context);
  for (const at of halfDayIndexes(plan, pin)) {
    const day = at >> 1;
    if (day < plan.first || day > plan.last || plan.agreement[day]! < 0) continue;
    const kind = pinnedKind(plan, wish, day);
    plan.kind[at] = kind;
    plan.layer[at] = layer.pin;
    plan.origin[at] = origin[pin.origin ?? 'manual'];
    const isMoved = kind === halfDayKind.leave && plan.classDays.calendarDays.schoolHoliday[day] === 0;
    const kept =
      plan.flags[at]! & (kind === halfDayKind.work ? halfDayFlag.deviation | halfDayFlag.schoolFreeWorked : 0);
    plan.flags[at] = kept | halfDayFlag.pinned | (isMoved ? halfDayFlag.movedLeave : 0);
    plan.lessonPeriods[at] =
      kind === halfDayKind.school ? plan.classDays.lessonPeriods[at]! || plan.classDays.usualPeriods[at]! : 0;
    wishes[at] = kind === halfDayKind.work ? wish : nothing;
  }
}

/** Layer 2: a pin with a reason changes the day, never the verdict. Days outside an agreement stay as they are. */
export function applyPins(plan: Plan, wishes: Wish[]): void {
  for (const pin of plan.trajectory.pins ?? []) applyPin(plan, pin, wishes);
}
