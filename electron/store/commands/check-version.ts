import { type AggregateKind, type AggregateRef, refKey } from '../../../shared/command/aggregate.ts';
import { readHistory } from '../journal/history.ts';
import type { Step } from '../journal/step.ts';
import { readRecord } from '../records/read-records.ts';
import type { Stored } from '../records/record-tables.ts';
import { Refused } from './refused.ts';

/**
 * Reads an aggregate for an edit that was made on a version of it; throws a refusal with what happened since when
 * another step wrote it after that. Inside a bulk the version from before the bulk counts.
 */
export async function readForEdit<K extends AggregateKind>(
  step: Step,
  ref: AggregateRef & { readonly kind: K },
  expected: number,
): Promise<Stored<K> | undefined> {
  const current = await readRecord(step.trx, ref);
  const actual = step.versionsBefore.get(refKey(ref)) ?? current?.version ?? 0;
  if (actual === expected) return current;
  const since = await readHistory(step.trx, { ref, after: expected });
  throw new Refused({ code: 'stale', ref, expected, actual, since });
}
