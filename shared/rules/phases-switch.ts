import { type DayNumber, fromDayNumber, toDayNumber } from '../calendar/iso-date.ts';
import { hasWork, type PlannedPlacement } from '../plan/plan.ts';
import type { PlanEdit } from '../plan/plan-edit.ts';
import { legalSources } from './legal-sources.ts';
import { phaseOf, phaseStarts } from './phase-bounds.ts';
import type { PlanFacts } from './plan-facts.ts';
import { quantity } from './quantity.ts';
import type { Rule } from './rule.ts';
import { soundFix } from './sound-fix.ts';

/** A switch between two phases: the placement of the earlier phase that runs longest, and the first day of the later one. */
type PhaseSwitch = {
  readonly phase: number;
  readonly start: DayNumber;
  readonly before: PlannedPlacement;
  /** Placements of the earlier phase that go on after the later one starts. */
  readonly overlapping: number;
};

function* switchesOf(facts: PlanFacts): Iterable<PhaseSwitch> {
  const starts = phaseStarts(facts);
  for (let phase = 1; phase < starts.length; phase++) {
    const start = starts[phase];
    if (start === undefined) continue;
    const earlier = facts.plan.placements
      .filter((planned) => phaseOf(facts, planned) === phase - 1 && toDayNumber(planned.placement.firstDay) < start)
      .sort((a, b) => toDayNumber(b.placement.lastDay) - toDayNumber(a.placement.lastDay));
    const [before] = earlier;
    const overlapping = earlier.filter(({ placement }) => toDayNumber(placement.lastDay) >= start).length;
    if (before) yield { phase, start, before, overlapping };
  }
}

/** The edit that ends a placement on another day. */
function endOn({ plan }: PlanFacts, { agreement, placement }: PlannedPlacement, day: DayNumber): PlanEdit {
  const index = plan.agreements[agreement]!.agreement.placements.indexOf(placement);
  return { type: 'changePlacement', agreement, index, change: { lastDay: fromDayNumber(day) } };
}

/** Days of work under an agreement, between two phases, on which no placement holds. */
function daysBetween({ plan }: PlanFacts, { start, before }: PhaseSwitch): DayNumber[] {
  const { first } = plan.context.frame;
  const days: DayNumber[] = [];
  for (let day = toDayNumber(before.placement.lastDay) + 1; day < start; day++) {
    const index = day - first;
    if (index < plan.first || index > plan.last || plan.placement[index]! >= 0) continue;
    if (plan.agreement[index]! >= 0 && hasWork(plan, index)) days.push(day);
  }
  return days;
}

/** At a switch no day of work under an agreement lies between the phases. */
export const switchGap = {
  id: 'phases/switch-gap',
  severity: 'error',
  source: legalSources.brochureAgreement,
  *check(facts) {
    const { plan, programme } = facts;
    for (const found of switchesOf(facts)) {
      const days = daysBetween(facts, found);
      const [first, ...rest] = days;
      if (first === undefined) continue;
      const holds = (day: DayNumber) => plan.agreement[day - plan.context.frame.first] === found.before.agreement;
      yield {
        days: [first, ...rest],
        value: quantity(days.length, 'days'),
        params: { count: days.length, phase: programme.phases[found.phase]!.name, since: { day: found.start } },
        fix: () => (days.every(holds) ? soundFix(facts, endOn(facts, found.before, days.at(-1)!)) : undefined),
      };
    }
  },
} as const satisfies Rule;

/** At a switch one phase ends before the next starts. */
export const switchOverlap = {
  id: 'phases/switch-overlap',
  severity: 'warning',
  source: { advice: 'phaseUntilNext' },
  *check(facts) {
    const { phases } = facts.programme;
    for (const found of switchesOf(facts)) {
      const { phase, start, before } = found;
      const end = toDayNumber(before.placement.lastDay);
      if (end < start) continue;
      yield {
        days: [start],
        value: quantity(end - start + 1, 'days'),
        params: { phase: phases[phase - 1]!.name, next: phases[phase]!.name, end: { day: end } },
        fix: () => (found.overlapping === 1 ? soundFix(facts, endOn(facts, before, start - 1)) : undefined),
      };
    }
  },
} as const satisfies Rule;

export const phaseSwitchRules: readonly Rule[] = [switchGap, switchOverlap];
