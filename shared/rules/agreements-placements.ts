import { type DayNumber, fromDayNumber, toDayNumber } from '../calendar/iso-date.ts';
import { halfDayFlag, halfDayKind } from '../plan/half-day.ts';
import type { Plan, PlannedPlacement } from '../plan/plan.ts';
import type { PlanEdit } from '../plan/plan-edit.ts';
import { legalSources } from './legal-sources.ts';
import { phaseOf, plannedEndOf } from './phase-bounds.ts';
import { phaseOrder } from './phases-order.ts';
import type { PlanFacts } from './plan-facts.ts';
import { quantity } from './quantity.ts';
import type { Rule } from './rule.ts';
import { soundFix } from './sound-fix.ts';
import { unplacedRuns } from './unplaced-days.ts';

const ownClarity = { advice: 'workDayNamesWorkplace' } as const;

function changePlacement(
  { plan }: PlanFacts,
  planned: PlannedPlacement,
  change: { firstDay?: DayNumber; lastDay?: DayNumber },
): PlanEdit {
  const { agreement, placement } = planned;
  return {
    type: 'changePlacement',
    agreement,
    index: plan.agreements[agreement]!.agreement.placements.indexOf(placement),
    change: {
      ...(change.firstDay !== undefined && { firstDay: fromDayNumber(change.firstDay) }),
      ...(change.lastDay !== undefined && { lastDay: fromDayNumber(change.lastDay) }),
    },
  };
}

/** The edit that stretches the placement before a run of days over it, or the first placement back to it. */
function extendOver(facts: PlanFacts, run: readonly number[]): PlanEdit | undefined {
  const { plan } = facts;
  const agreement = plan.agreement[run[0]!]!;
  const own = plan.placements.filter((planned) => planned.agreement === agreement && planned.last >= planned.first);
  const [before] = own.filter(({ last }) => last < run[0]!).sort((a, b) => b.last - a.last);
  const frameFirst = plan.context.frame.first;
  if (before) {
    return soundFix(facts, changePlacement(facts, before, { lastDay: frameFirst + run.at(-1)! }));
  }
  const [after] = own.filter(({ first }) => first > run.at(-1)!).sort((a, b) => a.first - b.first);
  if (!after || phaseOf(facts, after) !== 0) return undefined;
  return soundFix(facts, changePlacement(facts, after, { firstDay: frameFirst + run[0]! }));
}

/** Every day of work under an agreement lies in a placement. */
export const placementMissing = {
  id: 'agreements/placement-missing',
  severity: 'error',
  source: legalSources.brochureAgreement,
  *check(facts) {
    const { first } = facts.plan.context.frame;
    for (const run of unplacedRuns(facts)) {
      yield {
        days: run.map((index) => first + index) as [DayNumber, ...DayNumber[]],
        value: quantity(run.length, 'days'),
        params: { count: run.length },
        fix: () => extendOver(facts, run),
      };
    }
  },
} as const satisfies Rule;

/** The edit that cuts a placement to its agreement, unless a later phase would then start first. */
function cutToAgreement(
  facts: PlanFacts,
  planned: PlannedPlacement,
  start: DayNumber,
  end: DayNumber,
): PlanEdit | undefined {
  const { firstDay, lastDay } = planned.placement;
  const edit = changePlacement(facts, planned, {
    ...(toDayNumber(firstDay) < start && { firstDay: start }),
    ...(toDayNumber(lastDay) > end && { lastDay: end }),
  });
  const outOfOrder = (of: PlanFacts) => [...phaseOrder.check(of)].length;
  return soundFix(facts, edit, (after) => outOfOrder(after) <= outOfOrder(facts));
}

/** A placement lies within the first and the planned last day of its agreement. */
export const placementOutside = {
  id: 'agreements/placement-outside',
  severity: 'warning',
  source: { advice: 'placementInsideAgreement' },
  *check(facts) {
    for (const planned of facts.plan.placements) {
      const { agreement } = facts.plan.agreements[planned.agreement]!;
      const [start, end] = [toDayNumber(agreement.firstDay), plannedEndOf(agreement)];
      const [first, last] = [toDayNumber(planned.placement.firstDay), toDayNumber(planned.placement.lastDay)];
      if (first >= start && last <= end) continue;
      const isWholly = first > end || last < start;
      const over = Math.max(0, start - first) + Math.max(0, last - end);
      yield {
        days: [first < start ? first : Math.max(first, end + 1)],
        value: quantity(isWholly ? last - first + 1 : over, 'days'),
        params: {
          workplace: facts.plan.context.workplaces[planned.workplace]!.workplace.name,
          start: { day: start },
          end: { day: end },
        },
        fix: () => (isWholly ? undefined : cutToAgreement(facts, planned, start, end)),
      };
    }
  },
} as const satisfies Rule;

/** The days that two placements share, as day indexes; undefined without any. */
function sharedSpan(a: PlannedPlacement, b: PlannedPlacement): readonly [number, number] | undefined {
  const [first, last] = [Math.max(a.first, b.first), Math.min(a.last, b.last)];
  return first <= last ? [first, last] : undefined;
}

/** Days of work in a span on which a shift does not name its workplace. */
function unnamedDays(plan: Plan, [first, last]: readonly [number, number]): DayNumber[] {
  const days: DayNumber[] = [];
  for (let index = first; index <= last; index++) {
    const isUnnamed = [index * 2, index * 2 + 1].some(
      (at) => plan.kind[at] === halfDayKind.work && (plan.flags[at]! & halfDayFlag.namesWorkplace) === 0,
    );
    if (isUnnamed) days.push(plan.context.frame.first + index);
  }
  return days;
}

/** Where two placements overlap, each shift names its workplace. */
export const placementsOverlap = {
  id: 'agreements/placements-overlap',
  severity: 'warning',
  source: ownClarity,
  *check({ plan }) {
    const nameOf = ({ workplace }: PlannedPlacement) => plan.context.workplaces[workplace]!.workplace.name;
    for (const [place, later] of plan.placements.entries()) {
      for (const earlier of plan.placements.slice(0, place)) {
        if (earlier.agreement !== later.agreement) continue;
        const span = sharedSpan(earlier, later);
        const [first, ...rest] = span ? unnamedDays(plan, span) : [];
        if (first === undefined) continue;
        yield {
          days: [first, ...rest],
          value: quantity(rest.length + 1, 'days'),
          params: { count: rest.length + 1, workplace: nameOf(earlier), other: nameOf(later) },
        };
      }
    }
  },
} as const satisfies Rule;

/** A shift is worked at a workplace whose placement holds on that day. */
export const shiftWithoutPlacement = {
  id: 'agreements/shift-without-placement',
  severity: 'error',
  source: legalSources.brochureAgreement,
  *check({ plan }) {
    if ((plan.seen.flags & halfDayFlag.namesWorkplace) === 0) return;
    const byWorkplace = new Map<number, DayNumber[]>();
    for (let at = plan.first * 2; at < plan.last * 2 + 2; at++) {
      if ((plan.flags[at]! & halfDayFlag.namesWorkplace) === 0 || plan.shift[at]! < 0) continue;
      const { workplace } = plan.context.shifts[plan.shift[at]!]!;
      const index = at >> 1;
      const isPlaced = plan.placements.some(
        (planned) => planned.workplace === workplace && planned.first <= index && index <= planned.last,
      );
      if (isPlaced) continue;
      const days = byWorkplace.get(workplace) ?? [];
      const day = plan.context.frame.first + index;
      if (days.at(-1) !== day) days.push(day);
      byWorkplace.set(workplace, days);
    }
    for (const [workplace, days] of byWorkplace) {
      yield {
        days: days as [DayNumber, ...DayNumber[]],
        value: quantity(days.length, 'days'),
        params: { count: days.length, workplace: plan.context.workplaces[workplace]!.workplace.name },
      };
    }
  },
} as const satisfies Rule;

export const agreementPlacementRules: readonly Rule[] = [
  placementMissing,
  placementOutside,
  placementsOverlap,
  shiftWithoutPlacement,
];
