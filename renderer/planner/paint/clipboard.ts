import type { PlanFacts } from '../../../shared/rules/plan-facts.ts';
import { assignmentAt, isAssigned } from './assignments.ts';
import { isPublicHoliday, meantHalfDays } from './half-days.ts';
import { layAssignments } from './lay-assignments.ts';
import { countSkipped, type Painting } from './painting.ts';

/** What each half day of a copied range asks, morning first; undefined where nothing can be copied. */
export type Clip = readonly (string | undefined)[];

/** Copies what a run of days is. */
export function copyDays({ plan }: PlanFacts, first: number, last: number): Clip {
  const clip: (string | undefined)[] = [];
  for (let at = first * 2; at < last * 2 + 2; at++) {
    clip.push(isPublicHoliday(plan, at >> 1) ? undefined : assignmentAt(plan, at));
  }
  return clip;
}

/** Lays what was copied over a run of days from its first day on, again and again until the run is full. */
export function pasteDays(facts: PlanFacts, clip: Clip, first: number, last: number, reason: string): Painting {
  const { plan } = facts;
  const halves = Array.from({ length: (last - first + 1) * 2 }, (_, index) => first * 2 + index);
  const { halves: meant, left } = meantHalfDays(plan, halves, true);
  const wanted = new Map<number, string>();
  for (const at of meant) {
    const assignment = clip[(at - first * 2) % clip.length];
    if (assignment !== undefined) wanted.set(at, assignment);
  }
  return { edits: layAssignments(facts, wanted, isAssigned, reason), skipped: countSkipped(left) };
}
