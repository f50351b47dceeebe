import type { Finding } from '../../../shared/rules/finding.ts';
import type { Severity } from '../../../shared/rules/rule.ts';

const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** Errors, then warnings, then information, each by first date; what was accepted stands at the end of its group. */
export function orderFindings(findings: readonly Finding[]): readonly Finding[] {
  return severities.flatMap((severity) => {
    const own = findings.filter((finding) => finding.severity === severity);
    return [...own.filter(({ override }) => !override), ...own.filter(({ override }) => override)];
  });
}

/** Open findings by severity; what was accepted counts no more. */
export function countFindings(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity, override } of findings) if (!override) counts[severity]++;
  return counts;
}
