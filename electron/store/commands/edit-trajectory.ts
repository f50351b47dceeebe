import type { z } from 'zod';
import type { EditTrajectoryCommand } from '../../../shared/command/command.ts';
import { type Trajectory, trajectorySchema } from '../../../shared/input/trajectory.ts';
import { withoutEmpty } from '../../../shared/input/without-empty.ts';
import { applyEdit } from '../../../shared/plan/apply-edit.ts';
import type { PlanEdit } from '../../../shared/plan/plan-edit.ts';
import { changeRecords, type Step } from '../journal/step.ts';
import { readForEdit } from './check-version.ts';
import { Refused } from './refused.ts';

/** Problems of a schema as the page words them. */
export function problemsOf(
  error: z.ZodError,
): { path: (string | number)[]; code: string; params: Record<string, string> }[] {
  return error.issues.map(({ path, message }) => ({
    path: path.map((key) => (typeof key === 'symbol' ? String(key) : (key as string | number))),
    code: message.startsWith('input.') ? message.slice('input.'.length) : 'type',
    params: { expected: message },
  }));
}

function edited(trajectory: Trajectory, edits: readonly PlanEdit[]): unknown {
  try {
    return withoutEmpty(edits.reduce(applyEdit, trajectory));
  } catch (error) {
    if (error instanceof RangeError) throw new Refused({ code: 'impossibleEdit', detail: error.message });
    throw error;
  }
}

/** Applies plan edits to a trajectory, each to what the one before it left. */
export async function editTrajectory(step: Step, command: EditTrajectoryCommand): Promise<void> {
  const { schoolYear, id, version } = command;
  const ref = { kind: 'trajectory', schoolYear, id } as const;
  const before = await readForEdit(step, ref, version);
  if (!before) throw new Refused({ code: 'missing', ref });
  const edits = command.edits as PlanEdit[];
  const parsed = trajectorySchema.safeParse(edited(before.content, edits));
  if (!parsed.success) throw new Refused({ code: 'unreadable', problems: problemsOf(parsed.error) });
  step.edits.push(...edits);
  await changeRecords(step, 'trajectory', [{ ref, before, content: parsed.data }]);
}
