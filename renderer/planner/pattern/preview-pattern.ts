import type { DayNumber } from '../../../shared/calendar/iso-date.ts';
import type { Segment } from '../../../shared/input/trajectory.ts';
import type { PlanEdit } from '../../../shared/plan/plan-edit.ts';
import type { Finding } from '../../../shared/rules/finding.ts';
import type { PlanFacts } from '../../../shared/rules/plan-facts.ts';
import { changedDaysBetween } from '../../../shared/versions/planned-day.ts';
import { newFindings, previewEdits } from '../dialogs/preview-edit.ts';
import { segmentEdits } from './segment-edits.ts';

/** What a pattern would do to the year. */
export type PatternPreview = {
  readonly edits: readonly PlanEdit[];
  readonly facts: PlanFacts;
  readonly changed: ReadonlySet<DayNumber>;
  readonly newFindings: readonly Finding[];
};

/** The year as segments would make it; undefined while a segment cannot be laid, such as one that ends before it starts. */
export function previewPattern(
  facts: PlanFacts,
  findings: readonly Finding[],
  segments: readonly Segment[],
): PatternPreview | undefined {
  if (segments.some(({ firstDay, lastDay }) => firstDay > lastDay)) return undefined;
  const edits = segmentEdits(facts.plan.trajectory.segments, segments);
  const preview = previewEdits(facts, edits);
  if (!preview) return undefined;
  return {
    edits,
    facts: preview.facts,
    changed: new Set(changedDaysBetween(facts, preview.facts)),
    newFindings: newFindings(findings, preview.findings),
  };
}
