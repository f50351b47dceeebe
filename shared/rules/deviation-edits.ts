import type { Deviation } from '../input/trajectory.ts';
import { entriesOf, indexesOf } from '../plan/half-day-entries.ts';
import type { Plan } from '../plan/plan.ts';
import type { PlanEdit } from '../plan/plan-edit.ts';
import type { DeviationFacts } from './deviation-days.ts';
import { firstWorkHalfDays } from './first-work-half-days.ts';
import { keepsAverage } from './keeps-average.ts';
import type { PlanFacts } from './plan-facts.ts';

/** Half days that any deviation takes back already. */
function takenBack(plan: Plan): Set<number> {
  const { frame } = plan.context;
  return new Set(
    plan.trajectory.deviations?.flatMap(({ recuperation }) => recuperation.flatMap((entry) => indexesOf(frame, entry))),
  );
}

/** Work days to take back on: after the worked days, from today on; where those do not suffice, from today up to them. Undefined where there are too few, or their hours are needed. */
export function openRecuperation(facts: PlanFacts, own: DeviationFacts, count: number): number[] | undefined {
  const { plan, today } = facts;
  const lastWorked = (own.worked.at(-1) ?? 0) >> 1;
  const now = today - plan.context.frame.first;
  const { agreement } = own;
  const taken = takenBack(plan);
  const after = Math.max(now, lastWorked + 1);
  const open =
    firstWorkHalfDays(plan, count, { first: after, last: plan.last, agreement, taken }) ??
    firstWorkHalfDays(plan, count, { first: now, last: plan.last, agreement, taken });
  return open !== undefined && keepsAverage(facts, open) ? open : undefined;
}

/** The worked entries of a deviation without some half days; the shift of what stays is kept. */
function workedWithout(plan: Plan, { worked }: Deviation, unwanted: ReadonlySet<number>): Deviation['worked'] {
  const { frame } = plan.context;
  return worked.flatMap((entry) => {
    const left = indexesOf(frame, entry).filter((at) => !unwanted.has(at));
    return entriesOf(frame, left).map(({ date, part }) => ({ ...entry, date, part }));
  });
}

/** Takes worked half days out of a deviation and as much recuperation as is then too much; a deviation that works nothing is removed. */
export function dropWorked(
  plan: Plan,
  { deviation, worked, placed }: DeviationFacts,
  unwanted: readonly number[],
): PlanEdit {
  const left = workedWithout(plan, deviation, new Set(unwanted));
  if (left.length === 0) return { type: 'removeDeviation', id: deviation.id };
  const { frame } = plan.context;
  const recuperation = deviation.recuperation.flatMap((entry) => indexesOf(frame, entry));
  const kept = recuperation.length > worked.length ? placed.slice(0, worked.length) : recuperation;
  return {
    type: 'changeDeviation',
    id: deviation.id,
    change: { worked: left, recuperation: entriesOf(frame, kept) },
  };
}

/** Moves misplaced recuperation to the first open work days, as far as it is owed; undefined where there are too few. */
export function moveRecuperation(facts: PlanFacts, own: DeviationFacts): PlanEdit | undefined {
  const { deviation, worked, placed, misplaced } = own;
  const owed = Math.min(misplaced.length, Math.max(0, worked.length - placed.length));
  const open = owed === 0 ? [] : openRecuperation(facts, own, owed);
  if (open === undefined) return undefined;
  const recuperation = entriesOf(facts.plan.context.frame, [...placed, ...open]);
  return { type: 'changeDeviation', id: deviation.id, change: { recuperation } };
}

/** Removes a deviation; undefined where the hours it works are needed for the average. */
export function removeDeviation(facts: PlanFacts, { deviation, worked }: DeviationFacts): PlanEdit | undefined {
  return keepsAverage(facts, worked) ? { type: 'removeDeviation', id: deviation.id } : undefined;
}
