import type { Plan } from '../../../shared/plan/plan.ts';
import type { WorkplaceNumbers } from './draw-day-cell.ts';

/**
 * Numbers of a learner's workplaces, 1 for the first by time, where one letter stands for several of them; empty when
 * every letter means one place. Head and day cells use the same numbers.
 */
export function workplaceNumbers(plan: Plan): WorkplaceNumbers {
  const inOrder = plan.placements.filter(({ first, last }) => last >= first).toSorted((a, b) => a.first - b.first);
  const places = [...new Set(inOrder.map(({ workplace }) => workplace))];
  const phases = places.map((workplace) => plan.context.workplaces[workplace]!.phaseKind);
  if (new Set(phases).size === phases.length) return new Map();
  return new Map(places.map((workplace, at) => [workplace, String(at + 1)]));
}
