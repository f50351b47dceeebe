import type { Outcome } from '../../../shared/command/outcome.ts';
import type { Step } from '../journal/step.ts';
import type { Store } from '../store.ts';
import { nameStoreError } from '../store-error.ts';
import { Refused } from './refused.ts';

/** What steps are made in: one transaction, and what to remember once it is on disk. */
export type Work = Pick<Step, 'trx' | 'frames' | 'nextFrames'>;

/** Runs work in one transaction: all of it is on disk when this answers, or, refused or failed, none of it. */
export async function makeSteps(store: Store, work: (work: Work) => Promise<Outcome>): Promise<Outcome> {
  const { frames } = store;
  const nextFrames: Step['nextFrames'] = new Map();
  try {
    return await store.db.transaction().execute(async (trx) => work({ trx, frames, nextFrames }));
  } catch (error) {
    nextFrames.clear();
    if (error instanceof Refused) return { ok: false, refusal: error.refusal };
    throw nameStoreError(error, store.file);
  } finally {
    for (const [schoolYear, frame] of nextFrames) {
      if (frame) frames.set(schoolYear, frame);
      else frames.delete(schoolYear);
    }
  }
}
