import { layer } from '../../../shared/plan/half-day.ts';
import { entriesOf, indexesOf } from '../../../shared/plan/half-day-entries.ts';
import type { PlanEdit } from '../../../shared/plan/plan-edit.ts';
import { deviationsOf } from '../../../shared/rules/deviation-days.ts';
import { dropWorked } from '../../../shared/rules/deviation-edits.ts';
import type { PlanFacts } from '../../../shared/rules/plan-facts.ts';

/** Recuperation of the selection given back to the deviation that owes it, and worked holiday days taken out of it. */
function eraseDeviations(facts: PlanFacts, halves: ReadonlySet<number>): PlanEdit[] {
  const { plan } = facts;
  const { frame } = plan.context;
  return deviationsOf(facts).flatMap((own): PlanEdit[] => {
    const { deviation } = own;
    const unwanted = own.worked.filter((at) => halves.has(at));
    if (unwanted.length > 0) return [dropWorked(plan, own, unwanted)];
    const taken = deviation.recuperation.flatMap((entry) => indexesOf(frame, entry));
    const left = taken.filter((at) => !halves.has(at));
    if (left.length === taken.length) return [];
    return [{ type: 'changeDeviation', id: deviation.id, change: { recuperation: entriesOf(frame, left) } }];
  });
}

/** Days chosen as paid leave become unpaid again. */
function eraseChosenLeave({ plan }: PlanFacts, halves: ReadonlySet<number>): PlanEdit[] {
  const { entitlement } = plan.trajectory;
  if (entitlement?.allocation !== 'chosen' || !entitlement.chosen) return [];
  const { frame } = plan.context;
  const chosen = entitlement.chosen.flatMap((entry) => indexesOf(frame, entry));
  const left = chosen.filter((at) => !halves.has(at));
  if (left.length === chosen.length) return [];
  return [{ type: 'changeEntitlement', entitlement: { ...entitlement, chosen: entriesOf(frame, left) } }];
}

/** Takes away what a person laid on half days, so that what lies below them shows again. */
export function erase(facts: PlanFacts, halves: readonly number[]): PlanEdit[] {
  const { plan } = facts;
  const pinned = halves.filter((at) => plan.layer[at] === layer.pin);
  const erased = new Set(halves);
  return [
    ...(pinned.length === 0
      ? []
      : [{ type: 'unpin', halfDays: entriesOf(plan.context.frame, pinned) } satisfies PlanEdit]),
    ...eraseDeviations(facts, erased),
    ...eraseChosenLeave(facts, erased),
  ];
}
