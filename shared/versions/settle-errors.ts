import type { DayNumber, IsoDate } from '../calendar/iso-date.ts';
import type { Trajectory } from '../input/trajectory.ts';
import { applyEdit } from '../plan/apply-edit.ts';
import type { PlanEdit } from '../plan/plan-edit.ts';
import type { PlanningContext } from '../plan/planning-context.ts';
import { rules } from '../rules/catalogue.ts';
import { checkPlan } from '../rules/check-plan.ts';
import { blocksPublishing, type Finding } from '../rules/finding.ts';
import { gatherFacts } from '../rules/gather-facts.ts';
import type { PlanFacts } from '../rules/plan-facts.ts';

export type PlanToSettle = {
  readonly context: PlanningContext;
  readonly trajectory: Trajectory;
  readonly today: DayNumber;
  /** Errors of the class that touch this learner; they can be accepted here, not solved. */
  readonly classFindings: readonly Finding[];
};

/** An error that is in the way of publishing, or was before the fixes that were chosen. */
export type BlockingError = { readonly key: string; readonly finding: Finding; readonly isSolved: boolean };

export type SettledFixes = {
  readonly trajectory: Trajectory;
  readonly edits: readonly PlanEdit[];
  readonly facts: PlanFacts;
  /** The errors of the plan as it is, and then those that the fixes brought. */
  readonly errors: readonly BlockingError[];
};

/** The same for a finding before and after an edit that leaves it. */
export function keyOfFinding({ ruleId, dates }: Finding): string {
  return `${ruleId} ${dates[0]}`;
}

/** Applies the fixes that were chosen, one after the other, each as it is then. */
export function settleFixes(plan: PlanToSettle, fixed: ReadonlySet<string>): SettledFixes {
  const { context, today, classFindings } = plan;
  let { trajectory } = plan;
  let facts = gatherFacts(context, trajectory, today);
  const blockingNow = () => [...checkPlan(facts, rules), ...classFindings].filter(blocksPublishing);
  const before = blockingNow();
  let now = before;
  const edits: PlanEdit[] = [];
  for (const finding of before) {
    const key = keyOfFinding(finding);
    const fix = fixed.has(key) ? now.find((one) => keyOfFinding(one) === key)?.fix : undefined;
    if (!fix) continue;
    edits.push(fix);
    trajectory = applyEdit(trajectory, fix);
    facts = gatherFacts(context, trajectory, today);
    now = blockingNow();
  }
  const [was, left] = [before, now].map((findings) => new Set(findings.map(keyOfFinding)));
  const come = now.filter((finding) => !was!.has(keyOfFinding(finding)));
  const errors = [...before, ...come].map((finding): BlockingError => {
    const key = keyOfFinding(finding);
    return { key, finding, isSolved: !left!.has(key) };
  });
  return { trajectory, edits, facts, errors };
}

/** The edits that accept what the fixes leave, with who accepts and the day. */
export function acceptanceEdits(
  errors: readonly BlockingError[],
  reasonOf: (key: string) => string | undefined,
  by: string,
  day: IsoDate,
): PlanEdit[] {
  return errors.flatMap(({ key, finding, isSolved }): PlanEdit[] => {
    const reason = reasonOf(key)?.trim();
    if (isSolved || !reason) return [];
    const { ruleId, dates } = finding;
    return [{ type: 'override', override: { ruleId, date: dates[0], reason, by, day } }];
  });
}
