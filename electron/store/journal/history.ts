import type { ExpressionBuilder } from 'kysely';
import type { SchoolYear } from '../../../shared/calendar/school-year.ts';
import type { AggregateRef } from '../../../shared/command/aggregate.ts';
import type { AggregateChange, HistoryStep } from '../../../shared/command/outcome.ts';
import { planEditSchema } from '../../../shared/plan/plan-edit-schema.ts';
import type { Reader, Tables } from '../records/database.ts';
import type { Change } from './change.ts';

/** Changes told of one step; an import makes thousands. */
export const mostChanges = 100;

/** Lines of history asked for at once. */
export const historyPage = 50;

export type HistoryFilter = {
  readonly learnerId?: string;
  readonly ref?: AggregateRef;
  /** Beside those of the learner also changes of these, such as the class. */
  readonly beside?: readonly AggregateRef[];
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

type ChangeExpressions = ExpressionBuilder<Tables, 'journalChange'>;

function isOf({ and, eb }: ChangeExpressions, { kind, schoolYear, id }: AggregateRef) {
  return and([
    eb('kind', '=', kind),
    eb('schoolYear', schoolYear === null ? 'is' : '=', schoolYear),
    eb('id', '=', id),
  ]);
}

function matchingChanges(db: Reader, { learnerId, ref, beside = [], schoolYear }: HistoryFilter) {
  let query = db.selectFrom('journalChange');
  if (learnerId !== undefined) {
    query = query.where((builder) =>
      builder.or([builder('learnerId', '=', learnerId), ...beside.map((one) => isOf(builder, one))]),
    );
  }
  if (schoolYear !== undefined) query = query.where('schoolYear', '=', schoolYear);
  return ref ? query.where((builder) => isOf(builder, ref)) : query;
}

/** Only one thing or one learner is asked about; then the journal is searched by that, else step by step. */
const isNarrow = ({ learnerId, ref }: HistoryFilter) => learnerId !== undefined || ref !== undefined;

function matchingSteps(db: Reader, filter: HistoryFilter) {
  let query = db.selectFrom('journalStep');
  if (filter.after !== undefined) query = query.where('step', '>', filter.after);
  if (filter.before !== undefined) query = query.where('step', '<', filter.before);
  if (isNarrow(filter)) return query.where('step', 'in', matchingChanges(db, filter).select('step'));
  const { schoolYear } = filter;
  if (schoolYear === undefined) return query;
  return query.where(({ exists, selectFrom }) =>
    exists(
      selectFrom('journalChange')
        .select('journalChange.position')
        .whereRef('journalChange.step', '=', 'journalStep.step')
        .where('journalChange.schoolYear', '=', schoolYear),
    ),
  );
}

type Shown = Pick<HistoryStep, 'changes' | 'changeCount'>;

/** The changes of the steps from first to last, which are all of the filter. */
async function readChanges(
  db: Reader,
  filter: HistoryFilter,
  first: number,
  last: number,
): Promise<Map<number, Shown>> {
  const inSteps = matchingChanges(db, filter).where('step', '>=', first).where('step', '<=', last);
  const counts = await inSteps
    .select(({ fn }) => ['step', fn.countAll().as('count')])
    .groupBy('step')
    .execute();
  const most = isNarrow(filter) ? inSteps : inSteps.where('position', '<', mostChanges);
  const rows = Map.groupBy(await most.selectAll().orderBy('step').orderBy('position').execute(), ({ step }) => step);
  return new Map(
    counts.map(({ step, count }) => {
      const changes = (rows.get(step) ?? []).slice(0, mostChanges).map((row) => wordChange(readChange(row)));
      return [step, { changes, changeCount: Number(count) }];
    }),
  );
}

/** What was changed, newest first: of one learner over all school years, of one aggregate, of a school year, or of everything. */
export async function readHistory(db: Reader, filter: HistoryFilter): Promise<HistoryStep[]> {
  const query = matchingSteps(db, filter)
    .selectAll()
    .orderBy('step', 'desc')
    .limit(filter.limit ?? historyPage);
  const steps = await query.execute();
  const [last, first] = [steps[0]?.step, steps.at(-1)?.step];
  if (first === undefined || last === undefined) return [];
  const changes = await readChanges(db, filter, first, last);
  return steps.map((step) => ({
    ...step,
    edits: step.edits === null ? [] : planEditSchema.array().parse(JSON.parse(step.edits)),
    ...(changes.get(step.step) ?? { changes: [], changeCount: 0 }),
  }));
}
