import type { Finding } from '../../shared/rules/finding.ts';
import type { TouchedLearner, YearDifference } from '../year/compare-years.ts';

/** Learners whose planned hours change by the same amount; those who work as before have an amount of 0 and are left out. */
export type MinutesGroup = { readonly minutes: number; readonly count: number };

/** Findings of one rule that come or go, with how many learners they touch. */
export type FindingGroup = { readonly finding: Finding; readonly learners: number };

/** How many work how much more or less, the most learners first. */
export function groupMinutes(learners: readonly TouchedLearner[]): MinutesGroup[] {
  const counts = new Map<number, number>();
  for (const { before, after } of learners) {
    const minutes = after.facts.hours.allWorkMinutes - before.facts.hours.allWorkMinutes;
    if (minutes !== 0) counts.set(minutes, (counts.get(minutes) ?? 0) + 1);
  }
  return [...counts].map(([minutes, count]) => ({ minutes, count })).sort((a, b) => b.count - a.count);
}

const order = { error: 0, warning: 1, info: 2 } as const;

/** What is found about learners and class by rule, errors first. */
export function groupFindings(difference: YearDifference, sign: 'added' | 'solved'): FindingGroup[] {
  const groups = new Map<string, { finding: Finding; learners: number }>();
  for (const findings of [...difference.learners.map((learner) => learner[sign]), difference[sign]]) {
    const told = new Set<string>();
    for (const finding of findings) {
      const known = groups.get(finding.ruleId);
      if (!known) groups.set(finding.ruleId, { finding, learners: 1 });
      else if (!told.has(finding.ruleId)) known.learners++;
      told.add(finding.ruleId);
    }
  }
  return [...groups.values()].sort((a, b) => order[a.finding.severity] - order[b.finding.severity]);
}
