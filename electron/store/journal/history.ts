import type { SchoolYear } from '../../../shared/calendar/school-year.ts';
import type { AggregateRef } from '../../../shared/command/aggregate.ts';
import type { AggregateChange, HistoryStep } from '../../../shared/command/outcome.ts';
import { planEditSchema } from '../../../shared/plan/plan-edit-schema.ts';
import type { Reader, Tables } from '../records/database.ts';
import type { Change } from './change.ts';

/** Lines of history asked for at once. */
export const historyPage = 50;

export type HistoryFilter = {
  readonly learnerId?: string;
  readonly ref?: AggregateRef;
  readonly schoolYear?: SchoolYear;
  /** Only steps after this one. */
  readonly after?: number;
  /** Only steps before this one: the next page. */
  readonly before?: number;
  readonly limit?: number;
};

/** A change as the journal keeps it. */
export function readChange(row: Tables['journalChange']): Change {
  const { kind, schoolYear, id, learnerId, action, positionBefore, positionAfter } = row;
  return {
    ref: { kind, schoolYear: schoolYear as SchoolYear | null, id },
    action,
    learnerId,
    before: JSON.parse(row.before) as Change['before'],
    after: JSON.parse(row.after) as Change['after'],
    positionBefore,
    positionAfter,
  };
}

function wordChange({ ref, action, learnerId, before, after }: Change): AggregateChange {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const fields = names.map((name) => [name, { before: before[name] ?? null, after: after[name] ?? null }] as const);
  return { ref, action, learnerId, fields: Object.fromEntries(fields) };
}

function matchingChanges(db: Reader, { learnerId, ref, schoolYear }: HistoryFilter) {
  let query = db.selectFrom('journalChange');
  if (learnerId !== undefined) query = query.where('learnerId', '=', learnerId);
  if (schoolYear !== undefined) query = query.where('schoolYear', '=', schoolYear);
  if (ref) {
    query = query
      .where('kind', '=', ref.kind)
      .where('schoolYear', ref.schoolYear === null ? 'is' : '=', ref.schoolYear)
      .where('id', '=', ref.id);
  }
  return query;
}

/** What was changed, newest first: of one learner over all school years, of one aggregate, of a school year, or of everything. */
export async function readHistory(db: Reader, filter: HistoryFilter): Promise<HistoryStep[]> {
  let query = db
    .selectFrom('journalStep')
    .selectAll()
    .orderBy('step', 'desc')
    .limit(filter.limit ?? historyPage);
  if (filter.after !== undefined) query = query.where('step', '>', filter.after);
  if (filter.before !== undefined) query = query.where('step', '<', filter.before);
  if (filter.learnerId !== undefined || filter.ref || filter.schoolYear !== undefined) {
    query = query.where('step', 'in', matchingChanges(db, filter).select('step'));
  }
  const steps = await query.execute();
  if (steps.length === 0) return [];
  const numbers = steps.map(({ step }) => step);
  const changes = await matchingChanges(db, filter)
    .selectAll()
    .where('step', 'in', numbers)
    .orderBy('position')
    .execute();
  const byStep = Map.groupBy(changes, ({ step }) => step);
  return steps.map((step) => ({
    ...step,
    edits: step.edits === null ? [] : planEditSchema.array().parse(JSON.parse(step.edits)),
    changes: (byStep.get(step.step) ?? []).map((row) => wordChange(readChange(row))),
  }));
}
