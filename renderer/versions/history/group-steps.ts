import type { HistoryStep } from '../../../shared/command/outcome.ts';
import { publishedIn } from '../../../shared/versions/word-step.ts';

/** Steps between two publications; `version` is the one they led to, undefined for the draft. */
export type StepGroup = { readonly version: number | undefined; readonly steps: readonly HistoryStep[] };

/** Steps by the version they led to, newest first; undoing and redoing themselves are left out. */
export function groupSteps(steps: readonly HistoryStep[]): StepGroup[] {
  const groups: { version: number | undefined; steps: HistoryStep[] }[] = [{ version: undefined, steps: [] }];
  for (const step of steps) {
    if (step.state === 'trace') continue;
    const version = step.state === 'done' ? publishedIn(step) : undefined;
    if (version !== undefined) groups.push({ version, steps: [] });
    groups.at(-1)!.steps.push(step);
  }
  return groups.filter((group) => group.steps.length > 0);
}
