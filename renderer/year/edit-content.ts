import { versionKey, type YearContent } from '../../shared/api/years.ts';
import { type Trajectory, trajectorySchema } from '../../shared/input/trajectory.ts';
import { withoutEmpty } from '../../shared/input/without-empty.ts';
import { applyEdit } from '../../shared/plan/apply-edit.ts';
import type { PlanEdit } from '../../shared/plan/plan-edit.ts';

/** An edit that was made on screen and is not confirmed yet. */
export type PendingEdit = { readonly trajectoryId: string; readonly edits: readonly PlanEdit[] };

/** The trajectory as the host will store it; undefined where it will refuse the edits. */
function edited(trajectory: Trajectory, edits: readonly PlanEdit[]): Trajectory | undefined {
  try {
    const parsed = trajectorySchema.safeParse(withoutEmpty(edits.reduce<Trajectory>(applyEdit, trajectory)));
    return parsed.data;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The content with an edit made; as it was where the edit is impossible. */
export function editContent(content: YearContent, { trajectoryId, edits }: PendingEdit): YearContent {
  const { classYear } = content;
  const index = classYear.trajectories.findIndex(({ id }) => id === trajectoryId);
  const before = classYear.trajectories[index];
  const after = before && edited(before, edits);
  if (!after) return content;
  return { ...content, classYear: { ...classYear, trajectories: classYear.trajectories.with(index, after) } };
}

/** The content once an edit is stored, with the step that stored it as the version of the trajectory. */
export function confirmEdit(content: YearContent, edit: PendingEdit, step: number): YearContent {
  if (step === 0) return content;
  const made = editContent(content, edit);
  return { ...made, step, versions: { ...made.versions, [versionKey('trajectory', edit.trajectoryId)]: step } };
}
