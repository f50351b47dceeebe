import type { DayPartEntry } from '../../../shared/input/primitives.ts';
import type { Deviation } from '../../../shared/input/trajectory.ts';
import { entriesOf } from '../../../shared/plan/half-day-entries.ts';
import type { PlanEdit } from '../../../shared/plan/plan-edit.ts';
import { deviationsOf } from '../../../shared/rules/deviation-days.ts';
import { openRecuperation } from '../../../shared/rules/deviation-edits.ts';
import type { PlanFacts } from '../../../shared/rules/plan-facts.ts';
import { previewEdits } from './preview-edit.ts';

/** A number that no deviation of the trajectory has yet. */
function nextId(deviations: readonly Deviation[]): string {
  const taken = new Set(deviations.map(({ id }) => id));
  for (let number = deviations.length + 1; ; number++)
    if (!taken.has(`deviation-${number}`)) return `deviation-${number}`;
}

/** A deviation for some half days of a school holiday, its recuperation proposed; texts and agreements still to fill in. */
export function draftDeviation(facts: PlanFacts, halfDays: readonly DayPartEntry[]): Deviation {
  const draft: Deviation = {
    id: nextId(facts.plan.trajectory.deviations ?? []),
    learningOpportunity: '',
    isVoluntary: false,
    worked: halfDays.map(({ date, part }) => ({ date, part })),
    recuperation: [],
  };
  return { ...draft, recuperation: proposeRecuperation(facts, draft) };
}

/** Work days on which the half days of a deviation can be taken back; none where there are too few or their hours are needed. */
export function proposeRecuperation(facts: PlanFacts, deviation: Deviation): DayPartEntry[] {
  if (deviation.worked.length === 0) return [];
  const others = facts.plan.trajectory.deviations?.filter(({ id }) => id !== deviation.id) ?? [];
  const isStored = others.length !== (facts.plan.trajectory.deviations?.length ?? 0);
  const bare = { ...deviation, learningOpportunity: deviation.learningOpportunity || '-', recuperation: [] };
  const edits: PlanEdit[] = [
    ...(isStored ? ([{ type: 'removeDeviation', id: deviation.id }] as const) : []),
    { type: 'addDeviation', deviation: bare },
  ];
  const preview = previewEdits(facts, edits);
  const own = preview && deviationsOf(preview.facts).find((found) => found.deviation.id === deviation.id);
  if (!preview || !own || own.worked.length === 0) return [];
  const open = openRecuperation(preview.facts, own, own.worked.length);
  return open ? entriesOf(facts.plan.context.frame, open) : [];
}

export type DeviationProblem = 'noDays' | 'noOpportunity' | 'noReason' | 'notVoluntary' | 'busyPeriodHelp';

/** What a deviation still lacks before it can be an annex; nothing where it can. */
export function problemsOfDeviation(deviation: Deviation): DeviationProblem[] {
  const problems: [DeviationProblem, boolean][] = [
    ['noDays', deviation.worked.length === 0],
    ['noOpportunity', deviation.learningOpportunity.trim() === ''],
    ['noReason', (deviation.whyOnlyThen ?? '').trim() === ''],
    ['notVoluntary', !deviation.isVoluntary],
    ['busyPeriodHelp', deviation.isBusyPeriodHelp === true],
  ];
  return problems.filter(([, isThere]) => isThere).map(([problem]) => problem);
}

/** The edit that writes a deviation: a new one, or all fields of the one that is there. */
export function writeDeviation(facts: PlanFacts, deviation: Deviation): PlanEdit {
  const isStored = facts.plan.trajectory.deviations?.some(({ id }) => id === deviation.id) ?? false;
  if (!isStored) return { type: 'addDeviation', deviation };
  const { id, ...change } = deviation;
  return { type: 'changeDeviation', id, change };
}
