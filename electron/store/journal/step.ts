import { isDeepStrictEqual } from 'node:util';
import type { SchoolYear } from '../../../shared/calendar/school-year.ts';
import { type Aggregate, type AggregateKind, type AggregateRef, refKey } from '../../../shared/command/aggregate.ts';
import type { ChangeOrigin } from '../../../shared/command/command.ts';
import type { PlanEdit } from '../../../shared/plan/plan-edit.ts';
import { type Frame, frameKinds } from '../commands/frame.ts';
import type { DatabaseTransaction } from '../records/database.ts';
import { recordTables, type Stored } from '../records/record-tables.ts';
import { writeRecords } from '../records/write-records.ts';
import type { Frames } from '../store.ts';
import { type Change, differingFields } from './change.ts';

/** A step while it is being made: one transaction, one line of the history. */
export type Step = {
  readonly trx: DatabaseTransaction;
  readonly number: number;
  readonly origin: ChangeOrigin;
  readonly changes: Change[];
  readonly edits: PlanEdit[];
  /** Versions from before the step, by `refKey`, of what it has touched: later parts of a bulk are judged by these. */
  readonly versionsBefore: Map<string, number>;
  /** What the step wrote, by `refKey`; undefined for what it removed. */
  readonly written: Map<string, Aggregate | undefined>;
  readonly frames: Frames;
  /** Frames as they are once this is on disk; undefined for one to read again. */
  readonly nextFrames: Map<SchoolYear, Frame | undefined>;
};

/** One aggregate as it is and as it becomes; undefined for not there. Without a position it keeps its own, or comes last. */
export type Write = {
  readonly ref: AggregateRef;
  readonly before: Stored | undefined;
  readonly content: Aggregate | undefined;
  readonly position?: number | null;
};

async function nextPosition(trx: DatabaseTransaction, kind: AggregateKind, schoolYear: SchoolYear): Promise<number> {
  const { last } = await trx
    .selectFrom(kind as 'learner')
    .select((builder) => builder.fn.max('position').as('last'))
    .where('schoolYear', '=', schoolYear)
    .executeTakeFirstOrThrow();
  return last === null ? 0 : Number(last) + 1;
}

async function withPositions(step: Step, kind: AggregateKind, writes: readonly Write[]): Promise<Stored[]> {
  let next: number | undefined;
  const stored: Stored[] = [];
  for (const { ref, before, content, position } of writes) {
    if (content === undefined) continue;
    let place = position ?? before?.position ?? null;
    if (place === null && recordTables[kind].isListed) {
      next ??= await nextPosition(step.trx, kind, ref.schoolYear!);
      place = next++;
    }
    stored.push({ ref, content, version: step.number, position: place });
  }
  return stored;
}

async function learnersOf(step: Step, writes: readonly Write[]): Promise<(string | null)[]> {
  const known = new Map<string, string | null>();
  const found: (string | null)[] = [];
  for (const { ref, before, content } of writes) {
    const thing = (content ?? before?.content) as { learnerId?: string; trajectoryId?: string };
    if (ref.kind === 'learner') found.push(ref.id);
    else if (thing.trajectoryId === undefined) found.push(thing.learnerId ?? null);
    else {
      const { trajectoryId } = thing;
      if (!known.has(trajectoryId)) known.set(trajectoryId, await learnerOf(step.trx, ref.schoolYear!, trajectoryId));
      found.push(known.get(trajectoryId)!);
    }
  }
  return found;
}

async function learnerOf(
  trx: DatabaseTransaction,
  schoolYear: SchoolYear,
  trajectoryId: string,
): Promise<string | null> {
  const query = trx.selectFrom('trajectory').select('learnerId');
  const row = await query.where('schoolYear', '=', schoolYear).where('id', '=', trajectoryId).executeTakeFirst();
  return row?.learnerId ?? null;
}

function isChanged({ before, content, position }: Write): boolean {
  if (before === undefined || content === undefined) return before !== undefined || content !== undefined;
  return !isDeepStrictEqual(before.content, content) || (position !== undefined && position !== before.position);
}

/** Writes aggregates of one kind as part of a step and notes what that changed; what stays the same is left alone. */
export async function changeRecords(step: Step, kind: AggregateKind, allWrites: readonly Write[]): Promise<void> {
  const writes = allWrites.filter(isChanged);
  if (writes.length === 0) return;
  const learners = await learnersOf(step, writes);
  const after = new Map((await withPositions(step, kind, writes)).map((stored) => [stored.ref.id, stored]));
  await writeRecords(
    step.trx,
    kind,
    writes.map(({ ref, before }) => ({ before, after: after.get(ref.id) })),
  );
  writes.forEach(({ ref, before, content }, index) => {
    const key = refKey(ref);
    if (!step.versionsBefore.has(key)) step.versionsBefore.set(key, before?.version ?? 0);
    step.written.set(key, content);
    step.changes.push({
      ref,
      action: before === undefined ? 'add' : content === undefined ? 'remove' : 'change',
      learnerId: learners[index]!,
      ...differingFields(before?.content, content),
      positionBefore: before?.position ?? null,
      positionAfter: after.get(ref.id)?.position ?? null,
    });
    if (frameKinds.has(kind)) step.nextFrames.set(ref.schoolYear!, undefined);
  });
}
