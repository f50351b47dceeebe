import { addDays } from '../../../shared/calendar/iso-date.ts';
import type { Agreement, Placement } from '../../../shared/input/trajectory.ts';
import type { PlanEdit } from '../../../shared/plan/plan-edit.ts';
import type { PlanFacts } from '../../../shared/rules/plan-facts.ts';

/** The edits that make the agreements of a trajectory what they should be, place by place. */
export function agreementEdits(before: readonly Agreement[], after: readonly Agreement[]): PlanEdit[] {
  const common = Math.min(before.length, after.length);
  const changed = after.slice(0, common).flatMap((agreement, index): PlanEdit[] => {
    const old = before[index]!;
    if (JSON.stringify(agreement) === JSON.stringify(old)) return [];
    // A field that is gone has to be named to be wiped.
    const wiped = Object.fromEntries(Object.keys(old).map((key) => [key, undefined]));
    return [{ type: 'changeAgreement', index, change: { ...wiped, ...agreement } as Partial<Agreement> }];
  });
  const removed = before
    .slice(common)
    .map((_, index): PlanEdit => ({ type: 'removeAgreement', index: before.length - 1 - index }));
  const added = after.slice(common).map((agreement): PlanEdit => ({ type: 'addAgreement', agreement }));
  return [...changed, ...removed, ...added];
}

/** A placement for what a company has: its first workplace, without a mentor. */
export function newPlacement(
  { plan }: PlanFacts,
  companyId: string,
  period: Pick<Placement, 'firstDay' | 'lastDay'>,
): Placement | undefined {
  const place = plan.context.workplaces.find(({ workplace }) => workplace.companyId === companyId);
  return place && { workplaceId: place.workplace.id, ...period };
}

/** An agreement for what is left of the trajectory, with the first company; undefined where there is no company. */
export function newAgreement(facts: PlanFacts, agreements: readonly Agreement[]): Agreement | undefined {
  const { trajectory, context } = facts.plan;
  const company = context.companies[0]?.company;
  if (!company) return undefined;
  const ends = agreements.map(({ plannedLastDay, actualLastDay }) => actualLastDay ?? plannedLastDay).sort();
  const after = ends.at(-1);
  const isLeft = after !== undefined && after < trajectory.lastDay;
  const firstDay = isLeft ? addDays(after as never, 1) : trajectory.firstDay;
  const period = { firstDay, lastDay: trajectory.lastDay };
  const placement = newPlacement(facts, company.id, period);
  return {
    companyId: company.id,
    kind: 'oao',
    firstDay,
    plannedLastDay: trajectory.lastDay,
    placements: placement ? [placement] : [],
  };
}
