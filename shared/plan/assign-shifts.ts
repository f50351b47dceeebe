import { halfDayFlag, halfDayKind } from './half-day.ts';
import type { Plan } from './plan.ts';
import { shiftOfWish, type Wish } from './wish.ts';

/** The workplace of the placement that holds on a day, -1 for none. */
function placementWorkplace(plan: Plan, day: number): number {
  const placement = plan.placement[day]!;
  return placement < 0 ? -1 : plan.placements[placement]!.workplace;
}

function isSameWork(a: Wish, b: Wish): boolean {
  return a === b || (a.asks === 'work' && b.asks === 'work' && a.code === b.code && a.workplace === b.workplace);
}

function setShift(plan: Plan, at: number, wish: Wish, shift: number, minutes: number): void {
  plan.shift[at] = shift;
  plan.workMinutes[at] = minutes;
  if (wish.asks !== 'work') return;
  if (wish.workplace !== undefined) plan.flags[at]! |= halfDayFlag.namesWorkplace;
  const isOther = wish.code !== undefined && wish.code !== plan.context.shifts[shift]!.code;
  if (isOther) plan.flags[at]! |= halfDayFlag.unknownShift;
}

function setHalf(plan: Plan, at: number, wish: Wish, workplace: number): void {
  const triple = shiftOfWish(wish, workplace, plan.context);
  if (!triple) return;
  const index = at % 2 === 0 ? triple.morning : triple.afternoon;
  setShift(plan, at, wish, index, plan.context.shifts[index]!.minutes);
}

/** Gives every day of work its shift: one whole shift where both halves ask the same, else half shifts. Without a workplace no minutes. */
export function assignShifts(plan: Plan, wishes: readonly Wish[]): void {
  for (let day = plan.first; day <= plan.last; day++) {
    const at = day * 2;
    const isMorning = plan.kind[at] === halfDayKind.work;
    const isAfternoon = plan.kind[at + 1] === halfDayKind.work;
    if (!isMorning && !isAfternoon) continue;
    const workplace = placementWorkplace(plan, day);
    const wish = wishes[at]!;
    if (isMorning && isAfternoon && isSameWork(wish, wishes[at + 1]!)) {
      const triple = shiftOfWish(wish, workplace, plan.context);
      if (!triple) continue;
      const { minutes } = plan.context.shifts[triple.day]!;
      setShift(plan, at, wish, triple.day, Math.ceil(minutes / 2));
      setShift(plan, at + 1, wish, triple.day, Math.floor(minutes / 2));
      continue;
    }
    if (isMorning) setHalf(plan, at, wish, workplace);
    if (isAfternoon) setHalf(plan, at + 1, wishes[at + 1]!, workplace);
  }
}
