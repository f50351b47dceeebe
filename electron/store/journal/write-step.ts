import type { ChangeOrigin } from '../../../shared/command/command.ts';
import type { Outcome, StepType } from '../../../shared/command/outcome.ts';
import type { Work } from '../commands/make-steps.ts';
import { insertRows } from '../records/rows.ts';
import type { Step } from './step.ts';

/** Starts the next step; its number is one more than the last, whatever became of that. */
export async function startStep({ trx, frames, nextFrames }: Work, origin: ChangeOrigin): Promise<Step> {
  const { last } = await trx
    .selectFrom('journalStep')
    .select((builder) => builder.fn.max('step').as('last'))
    .executeTakeFirstOrThrow();
  const number = Number(last ?? 0) + 1;
  return {
    trx,
    number,
    origin,
    changes: [],
    edits: [],
    versionsBefore: new Map(),
    written: new Map(),
    frames,
    nextFrames,
  };
}

/** Writes a step to the journal: its line and all its changes. An ordinary step ends what could still be redone. */
export async function writeStep(step: Step, type: StepType, of: number | null = null): Promise<Outcome> {
  const { trx, number, origin, changes, edits } = step;
  const isTrace = type === 'undo' || type === 'redo';
  if (!isTrace) {
    await trx.updateTable('journalStep').set({ state: 'dropped' }).where('state', '=', 'undone').execute();
  }
  await trx
    .insertInto('journalStep')
    .values({
      step: number,
      type,
      state: isTrace ? 'trace' : 'done',
      of,
      at: origin.at,
      who: origin.who,
      reason: origin.reason ?? null,
      edits: edits.length === 0 ? null : JSON.stringify(edits),
    })
    .execute();
  const rows = changes.map(({ ref, before, after, ...change }, position) => ({
    step: number,
    position,
    ...ref,
    ...change,
    before: JSON.stringify(before),
    after: JSON.stringify(after),
  }));
  await insertRows(trx, 'journalChange', rows);
  return { ok: true, step: number, changed: changes.map(({ ref }) => ref) };
}
