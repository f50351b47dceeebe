import { halfDayKind } from '../../../shared/plan/half-day.ts';
import { entriesOf } from '../../../shared/plan/half-day-entries.ts';
import type { PlanEdit } from '../../../shared/plan/plan-edit.ts';
import { deviationsOf } from '../../../shared/rules/deviation-days.ts';
import type { PlanFacts } from '../../../shared/rules/plan-facts.ts';
import { isSchoolHoliday, meantHalfDays } from './half-days.ts';
import { countSkipped, type Painting } from './painting.ts';

/** Paints recuperation: work days of the selection are taken back for the first deviations that are owed some. */
export function paintRecuperation(facts: PlanFacts, halves: readonly number[]): Painting {
  const { plan } = facts;
  const { halves: meant, left } = meantHalfDays(plan, halves, true);
  const open = meant.filter((at) => {
    const isWorked = plan.kind[at] === halfDayKind.work && !isSchoolHoliday(plan, at >> 1);
    if (!isWorked && plan.kind[at] !== halfDayKind.recuperation) left.set(at, 'notWorked');
    return isWorked;
  });
  const edits: PlanEdit[] = [];
  for (const { deviation, worked, placed, misplaced } of deviationsOf(facts)) {
    const owed = Math.max(0, worked.length - placed.length - misplaced.length);
    const taken = open.splice(0, owed);
    if (taken.length === 0) continue;
    edits.push({
      type: 'addRecuperation',
      deviationId: deviation.id,
      halfDays: entriesOf(plan.context.frame, taken),
    });
  }
  for (const at of open) left.set(at, 'noDeviation');
  return { edits, skipped: countSkipped(left) };
}
