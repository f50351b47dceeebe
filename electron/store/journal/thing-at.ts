import {
  type Aggregate,
  type AggregateKind,
  type AggregateRef,
  aggregateSchemas,
} from '../../../shared/command/aggregate.ts';
import type { Reader } from '../records/database.ts';
import { readRecord } from '../records/read-records.ts';
import { applyChange, invert } from './change.ts';
import { readChange } from './history.ts';

/**
 * One thing as it was right after a step, undefined where it was not there: as it is now, with every later change of it taken
 * back. Undoing and redoing are changes too, so that what stood on the screen then is what comes out.
 */
export async function readThingAt<K extends AggregateKind>(
  db: Reader,
  ref: AggregateRef & { readonly kind: K },
  step: number,
): Promise<Aggregate<K> | undefined> {
  const later = await db
    .selectFrom('journalChange')
    .selectAll()
    .where('kind', '=', ref.kind)
    .where('schoolYear', ref.schoolYear === null ? 'is' : '=', ref.schoolYear)
    .where('id', '=', ref.id)
    .where('step', '>', step)
    .orderBy('step', 'desc')
    .orderBy('position', 'desc')
    .execute();
  let thing: object | undefined = (await readRecord(db, ref))?.content;
  for (const row of later) thing = applyChange(thing, invert(readChange(row)));
  return thing && (aggregateSchemas[ref.kind].parse(thing) as Aggregate<K>);
}
