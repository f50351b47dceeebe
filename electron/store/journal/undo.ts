import type { ChangeOrigin } from '../../../shared/command/command.ts';
import type { Outcome } from '../../../shared/command/outcome.ts';
import { makeSteps } from '../commands/make-steps.ts';
import { Refused } from '../commands/refused.ts';
import type { Reader } from '../records/database.ts';
import type { Store } from '../store.ts';
import { applyChanges } from './apply-changes.ts';
import { type Change, invert } from './change.ts';
import { readChange } from './history.ts';
import { startStep, writeStep } from './write-step.ts';

/** The steps that undo and redo would take next; undefined when there is none. */
export type UndoState = { readonly undo: number | undefined; readonly redo: number | undefined };

async function edge(db: Reader, state: 'done' | 'undone', order: 'asc' | 'desc'): Promise<number | undefined> {
  const query = db.selectFrom('journalStep').select('step').where('state', '=', state).orderBy('step', order).limit(1);
  return (await query.executeTakeFirst())?.step;
}

/** Undo takes the newest step that stands, redo the oldest that was undone since. */
export async function readUndoState(db: Reader): Promise<UndoState> {
  return { undo: await edge(db, 'done', 'desc'), redo: await edge(db, 'undone', 'asc') };
}

async function changesOf(db: Reader, step: number): Promise<Change[]> {
  const rows = await db.selectFrom('journalChange').selectAll().where('step', '=', step).orderBy('position').execute();
  return rows.map(readChange);
}

type Direction = 'undo' | 'redo';

async function move(
  store: Store,
  origin: ChangeOrigin,
  direction: Direction,
  from: number,
  to: number,
): Promise<Outcome> {
  return makeSteps(store, async (work) => {
    const { trx } = work;
    let outcome: Outcome = { ok: true, step: 0, changed: [] };
    for (let expected: number | undefined = from; expected !== undefined; ) {
      const next = (await readUndoState(trx))[direction];
      if (next === undefined) throw new Refused({ code: direction === 'undo' ? 'nothingToUndo' : 'nothingToRedo' });
      if (next !== expected) throw new Refused({ code: 'otherStep', expected, actual: next });
      const step = await startStep(work, origin);
      const changes = await changesOf(trx, next);
      await applyChanges(step, direction === 'undo' ? changes.toReversed().map(invert) : changes);
      const written = await writeStep(step, direction, next);
      const state = direction === 'undo' ? 'undone' : 'done';
      await trx.updateTable('journalStep').set({ state }).where('step', '=', next).execute();
      if (written.ok && outcome.ok) outcome = { ...written, changed: [...outcome.changed, ...written.changed] };
      const following: number | undefined = next === to ? undefined : (await readUndoState(trx))[direction];
      if (next !== to && following === undefined) throw new Refused({ code: 'otherStep', expected: to, actual: next });
      expected = following;
    }
    return outcome;
  });
}

/** Takes back the newest step, `from` as the page saw it, and with `to` every step down to that one; later steps stay in the history. */
export async function undo(store: Store, origin: ChangeOrigin, from: number, to = from): Promise<Outcome> {
  return move(store, origin, 'undo', from, to);
}

/** Makes the oldest undone step again, `from` as the page saw it, and with `to` every step up to that one. */
export async function redo(store: Store, origin: ChangeOrigin, from: number, to = from): Promise<Outcome> {
  return move(store, origin, 'redo', from, to);
}
