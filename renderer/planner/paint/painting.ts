import type { PlanEdit } from '../../../shared/plan/plan-edit.ts';

/** Why a half day of the selection was left as it is. */
export const skipReasons = [
  'outside',
  'publicHoliday',
  'schoolHoliday',
  'weekend',
  'notSchoolHoliday',
  'noWorkplace',
  'noRight',
  'noDeviation',
  'notWorked',
  'notPinnable',
  'lessons',
  'noLessons',
  'closed',
  'notCopied',
] as const;
export type SkipReason = (typeof skipReasons)[number];

/** What a stroke of the painter does: edits in order, and how many days it leaves alone for which reason. */
export type Painting = {
  readonly edits: readonly PlanEdit[];
  readonly skipped: Readonly<Partial<Record<SkipReason, number>>>;
};

export const nothingPainted: Painting = { edits: [], skipped: {} };

/** Counts each day once under the reason for which it was left alone. */
export function countSkipped(left: ReadonlyMap<number, SkipReason>): Painting['skipped'] {
  const days = new Map<number, SkipReason>();
  for (const [at, reason] of left) if (!days.has(at >> 1)) days.set(at >> 1, reason);
  const skipped: Partial<Record<SkipReason, number>> = {};
  for (const reason of days.values()) skipped[reason] = (skipped[reason] ?? 0) + 1;
  return skipped;
}
