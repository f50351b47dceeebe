import type { Outcome } from '../../../shared/command/outcome.ts';
import type { DatabaseTransaction } from '../records/database.ts';
import type { Store } from '../store.ts';
import { nameStoreError } from '../store-error.ts';
import { Refused } from './refused.ts';

/** Runs work in one transaction: all of it is on disk when this answers, or, refused or failed, none of it. */
export async function makeSteps(store: Store, work: (trx: DatabaseTransaction) => Promise<Outcome>): Promise<Outcome> {
  try {
    return await store.db.transaction().execute(work);
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal };
    throw nameStoreError(error, store.file);
  }
}
