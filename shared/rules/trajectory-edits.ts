import { type DayNumber, fromDayNumber, toDayNumber } from '../calendar/iso-date.ts';
import type { PlanEdit } from '../plan/plan-edit.ts';
import { type Bound, endBound, keepsMonths, phaseBounds, startBound } from './phase-bounds.ts';
import type { PlanFacts } from './plan-facts.ts';
import { soundFix } from './sound-fix.ts';

/** True when the phases keep their months with another first or last bound. */
function keepsPhases(facts: PlanFacts, place: 'start' | 'end', bound: Bound): boolean {
  const bounds = phaseBounds(facts);
  return bounds !== undefined && keepsMonths(facts, bounds.with(place === 'start' ? 0 : -1, bound));
}

/** Moves the start when the phases keep their months and the new first day is not past. */
export function moveStartTo(facts: PlanFacts, day: DayNumber): PlanEdit | undefined {
  const { plan, today } = facts;
  const { trajectory } = plan;
  const [agreement, ...others] = trajectory.agreements;
  const firstDay = agreement?.placements[0]?.firstDay;
  if (!agreement || others.length > 0) return undefined;
  if (agreement.firstDay !== trajectory.firstDay || firstDay !== trajectory.firstDay) return undefined;
  if (day < toDayNumber(trajectory.firstDay) && today >= day) return undefined;
  if (!keepsPhases(facts, 'start', startBound(plan, day))) return undefined;
  return soundFix(facts, { type: 'moveStart', day: fromDayNumber(day) });
}

/** Moves the end when every agreement ends with the trajectory or before the day, and the phases keep their months. */
export function moveEndTo(facts: PlanFacts, day: DayNumber): PlanEdit | undefined {
  const { agreements, lastDay } = facts.plan.trajectory;
  const isMoved = agreements.every(
    ({ plannedLastDay, actualLastDay }) =>
      actualLastDay === undefined && (plannedLastDay === lastDay || toDayNumber(plannedLastDay) <= day),
  );
  if (!isMoved || !keepsPhases(facts, 'end', endBound(facts.plan, day))) return undefined;
  return soundFix(facts, { type: 'moveEnd', day: fromDayNumber(day) });
}
