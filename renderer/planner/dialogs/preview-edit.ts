import { applyEdit } from '../../../shared/plan/apply-edit.ts';
import type { PlanEdit } from '../../../shared/plan/plan-edit.ts';
import { rules } from '../../../shared/rules/catalogue.ts';
import { checkPlan } from '../../../shared/rules/check-plan.ts';
import type { Finding } from '../../../shared/rules/finding.ts';
import { gatherFacts } from '../../../shared/rules/gather-facts.ts';
import type { PlanFacts } from '../../../shared/rules/plan-facts.ts';

/** A plan as it would be after edits, with what is found in it. */
export type PlanPreview = { readonly facts: PlanFacts; readonly findings: readonly Finding[] };

/** The plan with edits made to it, stored nowhere; undefined where an edit is impossible. */
export function previewEdits(facts: PlanFacts, edits: readonly PlanEdit[]): PlanPreview | undefined {
  try {
    const trajectory = edits.reduce(applyEdit, facts.plan.trajectory);
    const next = gatherFacts(facts.plan.context, trajectory, facts.today);
    return { facts: next, findings: checkPlan(next, rules) };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const keyOf = ({ ruleId, dates }: Finding) => `${ruleId} ${dates[0]}`;

/** Findings of one plan that the other does not have. */
export function newFindings(before: readonly Finding[], after: readonly Finding[]): Finding[] {
  const known = new Set(before.map(keyOf));
  return after.filter((finding) => !known.has(keyOf(finding)));
}

/** Indexes of the days on which two plans differ, in order: also where only a pin does, which nobody sees on paper. */
export function changedDays(before: PlanFacts, after: PlanFacts): number[] {
  const [old, now] = [before.plan, after.plan];
  const days: number[] = [];
  for (let day = 0; day < old.context.frame.dayCount; day++) {
    const isSame = [day * 2, day * 2 + 1].every(
      (at) => old.kind[at] === now.kind[at] && old.shift[at] === now.shift[at] && old.flags[at] === now.flags[at],
    );
    if (!isSame) days.push(day);
  }
  return days;
}
