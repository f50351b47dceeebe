import { toDayNumber } from '../calendar/iso-date.ts';
import { legalSources } from './legal-sources.ts';
import { phaseOf, phaseStarts, plannedEndOf } from './phase-bounds.ts';
import type { PlanFacts } from './plan-facts.ts';
import type { Rule } from './rule.ts';

/** Every workplace has a kind that one of the phases of the programme knows. */
export const workplaceKind = {
  id: 'phases/workplace-kind',
  severity: 'error',
  source: legalSources.brochureProgramme,
  *check(facts) {
    const { plan, programme } = facts;
    for (const planned of plan.placements) {
      if (phaseOf(facts, planned) >= 0) continue;
      const { name } = plan.context.workplaces[planned.workplace]!.workplace;
      const day = toDayNumber(planned.placement.firstDay);
      yield { days: [day], params: { workplace: name, programme: programme.name } };
    }
  },
} as const satisfies Rule;

/** The phases follow each other in the order of the programme: residential always first. */
export const phaseOrder = {
  id: 'phases/order',
  severity: 'error',
  source: legalSources.brochureProgramme,
  *check(facts) {
    const { plan, programme } = facts;
    const starts = phaseStarts(facts);
    for (const planned of plan.placements) {
      const phase = phaseOf(facts, planned);
      const day = toDayNumber(planned.placement.firstDay);
      const later = starts.findIndex((start, other) => other > phase && start !== undefined && start <= day);
      if (phase < 0 || later < 0) continue;
      yield {
        days: [day],
        params: {
          workplace: plan.context.workplaces[planned.workplace]!.workplace.name,
          phase: programme.phases[phase]!.name,
          later: programme.phases[later]!.name,
          since: { day: starts[later]! },
        },
      };
    }
  },
} as const satisfies Rule;

/** True when the training was stopped before its planned end: what was still to come is no breach. */
function isStopped({ plan }: PlanFacts): boolean {
  const [last] = plan.trajectory.agreements.toSorted((a, b) => plannedEndOf(b) - plannedEndOf(a));
  return last?.actualLastDay !== undefined && last.actualLastDay < last.plannedLastDay;
}

/** A learner works in every context of the programme, a residential one and one at home; a training that was stopped needs none more. */
export const bothContexts = {
  id: 'phases/both-contexts',
  severity: 'error',
  source: legalSources.brochureProgramme,
  *check(facts) {
    const { plan, programme } = facts;
    if (plan.placements.length === 0 || isStopped(facts)) return;
    for (const [index, start] of phaseStarts(facts).entries()) {
      if (start !== undefined) continue;
      const day = index === 0 ? plan.trajectory.firstDay : plan.trajectory.lastDay;
      yield { days: [toDayNumber(day)], params: { phase: programme.phases[index]!.name } };
    }
  },
} as const satisfies Rule;

export const phaseOrderRules: readonly Rule[] = [workplaceKind, phaseOrder, bothContexts];
