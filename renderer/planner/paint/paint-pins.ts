import type { DayKind } from '../../../shared/design/day-kinds.ts';
import { lookAt } from '../../../shared/design/day-looks.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import type { PlanFacts } from '../../../shared/rules/plan-facts.ts';
import { isAssigned, workOfPhase } from './assignments.ts';
import { isSchoolHoliday, meantHalfDays } from './half-days.ts';
import { layAssignments } from './lay-assignments.ts';
import { countSkipped, type Painting } from './painting.ts';

/** The kinds that a pin can ask for. */
export type PinBrush = 'school' | 'work-residential' | 'work-home' | 'leave-unpaid' | 'roster-rest';

function assignmentOf(plan: Plan, day: number, brush: PinBrush): string | undefined {
  switch (brush) {
    case 'school':
      return 'school';
    case 'leave-unpaid':
      return 'leave';
    case 'roster-rest':
      return 'free';
    case 'work-residential':
      return workOfPhase(plan, day, 'residential');
    case 'work-home':
      return workOfPhase(plan, day, 'home');
  }
}

/** Paints lessons, work, unpaid leave or rest as pins. */
export function paintPins(facts: PlanFacts, halves: readonly number[], brush: PinBrush, reason: string): Painting {
  const { plan } = facts;
  const { halves: meant, left } = meantHalfDays(plan, halves, brush !== 'leave-unpaid');
  const wanted = new Map<number, string>();
  for (const at of meant) {
    const assignment = assignmentOf(plan, at >> 1, brush);
    if (assignment === undefined) left.set(at, 'noWorkplace');
    // In a school holiday free time is leave; asking for rest there changes nothing.
    else if (brush === 'roster-rest' && isSchoolHoliday(plan, at >> 1)) wanted.set(at, 'leave');
    else wanted.set(at, assignment);
  }
  const kinds: readonly DayKind[] = brush === 'leave-unpaid' ? ['leave-unpaid', 'leave-paid'] : [brush];
  const isThere = (now: PlanFacts, at: number) => (kinds as readonly string[]).includes(lookAt(now, at).kind);
  return { edits: layAssignments(facts, wanted, isThere, reason), skipped: countSkipped(left) };
}

/** Paints one shift of a workplace as pins. */
export function paintShift(facts: PlanFacts, halves: readonly number[], assignment: string, reason: string): Painting {
  const { halves: meant, left } = meantHalfDays(facts.plan, halves, true);
  const wanted = new Map(meant.map((at) => [at, assignment]));
  return { edits: layAssignments(facts, wanted, isAssigned, reason), skipped: countSkipped(left) };
}
