import type { Finding } from '../../shared/rules/finding.ts';

/** Errors after a change that were not there before: one whose days all lay in findings of its rule has only lost some of them, or is told apart now. */
export function newErrors(before: readonly Finding[], after: readonly Finding[]): Finding[] {
  const known = new Set(before.flatMap(({ ruleId, dates }) => dates.map((date) => `${ruleId} ${date}`)));
  return after.filter(
    ({ severity, ruleId, dates }) => severity === 'error' && !dates.every((date) => known.has(`${ruleId} ${date}`)),
  );
}
