import { civilDate } from '../../../shared/calendar/iso-date.ts';
import { lookAt } from '../../../shared/design/day-looks.ts';
import type { Trajectory } from '../../../shared/input/trajectory.ts';
import { applyEdit } from '../../../shared/plan/apply-edit.ts';
import { entriesOf } from '../../../shared/plan/half-day-entries.ts';
import type { PlanEdit } from '../../../shared/plan/plan-edit.ts';
import { gatherFacts } from '../../../shared/rules/gather-facts.ts';
import type { PlanFacts } from '../../../shared/rules/plan-facts.ts';
import { isPublicHoliday, isSchoolHoliday, meantHalfDays } from './half-days.ts';
import { paintPins } from './paint-pins.ts';
import { countSkipped, type Painting } from './painting.ts';

function paidHalfDays({ leave }: PlanFacts): number[] {
  return [...leave.paid.keys()].filter((at) => leave.paid[at] === 1);
}

function yearOfHalf({ plan }: PlanFacts, at: number): number {
  return civilDate(plan.context.frame.first + (at >> 1)).year;
}

/** The edit that chooses exactly these half days as paid leave. */
function choose(facts: PlanFacts, halves: readonly number[]): PlanEdit {
  const chosen = entriesOf(facts.plan.context.frame, halves);
  const entitlement = { ...facts.plan.trajectory.entitlement, allocation: 'chosen' as const, chosen };
  return { type: 'changeEntitlement', entitlement };
}

/** Paid days that stay when others are chosen: as many as the right of their calendar year leaves, the earliest first. */
function kept(facts: PlanFacts, chosen: ReadonlySet<number>): number[] {
  const before = paidHalfDays(facts).filter((at) => !chosen.has(at));
  return facts.leave.years.flatMap(({ calendarYear, entitledHalfDays }) => {
    const ofYear = (at: number) => yearOfHalf(facts, at) === calendarYear;
    const taken = [...chosen].filter(ofYear).length;
    return before.filter(ofYear).slice(0, Math.max(0, entitledHalfDays - taken));
  });
}

function factsAfter(facts: PlanFacts, edits: readonly PlanEdit[]): PlanFacts {
  if (edits.length === 0) return facts;
  const { context, trajectory } = facts.plan;
  return gatherFacts(context, edits.reduce<Trajectory>(applyEdit, trajectory), facts.today);
}

/** Paints paid leave: chosen days inside school holidays, which replace the last of the days that were paid until now. */
export function paintPaidLeave(facts: PlanFacts, halves: readonly number[], reason: string): Painting {
  const { plan } = facts;
  const { halves: meant, left } = meantHalfDays(plan, halves, false);
  const inHoliday = meant.filter((at) => {
    const isLeaveDay = isSchoolHoliday(plan, at >> 1) && !isPublicHoliday(plan, at >> 1);
    if (!isLeaveDay) left.set(at, 'notSchoolHoliday');
    return isLeaveDay;
  });
  const freed = paintPins(facts, inHoliday, 'leave-unpaid', reason).edits;
  const after = factsAfter(facts, freed);
  const wanted = new Set(inHoliday);
  const choice = choose(after, [...kept(after, wanted), ...wanted]);
  const paid = factsAfter(after, [choice]);
  const refused = inHoliday.filter((at) => paid.leave.paid[at] !== 1);
  for (const at of refused) left.set(at, 'noRight');
  const isNew = inHoliday.some((at) => paid.leave.paid[at] === 1 && facts.leave.paid[at] !== 1);
  return { edits: isNew ? [...freed, choice] : [], skipped: countSkipped(left) };
}

/** Paints unpaid leave: paid days of the selection lose their pay, other days become leave. */
export function paintUnpaidLeave(facts: PlanFacts, halves: readonly number[], reason: string): Painting {
  const pins = paintPins(facts, halves, 'leave-unpaid', reason);
  const after = factsAfter(facts, pins.edits);
  const unwanted = new Set(halves.filter((at) => lookAt(after, at).kind === 'leave-paid'));
  if (unwanted.size === 0) return pins;
  const choice = choose(
    after,
    paidHalfDays(after).filter((at) => !unwanted.has(at)),
  );
  return { ...pins, edits: [...pins.edits, choice] };
}
