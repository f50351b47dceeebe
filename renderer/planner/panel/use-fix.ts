import { useEffect, useState } from 'react';
import type { PlanEdit } from '../../../shared/plan/plan-edit.ts';
import type { Finding } from '../../../shared/rules/finding.ts';

/**
 * The fix of a finding, looked for when the page has nothing else to do: a fix can cost a plan, and while something is
 * dragged nobody can press its button.
 */
export function useFix(finding: Finding, isPaused: boolean): PlanEdit | undefined {
  const [found, setFound] = useState<{ readonly of: string; readonly fix: PlanEdit | undefined }>();
  const name = `${finding.ruleId} ${finding.dates.join(' ')}`;
  useEffect(() => {
    if (isPaused) return;
    const id = requestIdleCallback(() => setFound({ of: name, fix: finding.fix }), { timeout: 500 });
    return () => cancelIdleCallback(id);
  }, [finding, name, isPaused]);
  return found?.of === name ? found.fix : undefined;
}
