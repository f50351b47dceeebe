import { halfDayKind } from '../../../shared/plan/half-day.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import type { PlanFacts } from '../../../shared/rules/plan-facts.ts';
import { assignmentAt, isAssigned } from './assignments.ts';
import { isPublicHoliday, isSchoolHoliday, meantHalfDays } from './half-days.ts';
import { layAssignments } from './lay-assignments.ts';
import { countSkipped, type Painting } from './painting.ts';

/** A run of days that was copied: its first day, and what each half day asks, morning first; undefined where nothing can be copied. */
export type Clip = { readonly first: number; readonly halves: readonly (string | undefined)[] };

/** What a half day asks elsewhere: the holidays of the law and of the school stay where they are. */
function copiedAt(plan: Plan, at: number): string | undefined {
  const isHoliday = isSchoolHoliday(plan, at >> 1) && plan.kind[at] === halfDayKind.leave;
  return isHoliday || isPublicHoliday(plan, at >> 1) ? undefined : assignmentAt(plan, at);
}

/** Copies what a run of days is. */
export function copyDays({ plan }: PlanFacts, first: number, last: number): Clip {
  const halves: (string | undefined)[] = [];
  for (let at = first * 2; at < last * 2 + 2; at++) halves.push(copiedAt(plan, at));
  return { first, halves };
}

/** Lays what was copied over a run of days from its first day on, again and again until the run is full. */
export function pasteDays(
  facts: PlanFacts,
  { halves: clip }: Clip,
  first: number,
  last: number,
  reason: string,
): Painting {
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
