import type { SchoolYear } from '../../../shared/calendar/school-year.ts';
import {
  type AggregateKind,
  type AggregateRef,
  listsOfFile,
  refKey,
  timesheetDayId,
} from '../../../shared/command/aggregate.ts';
import type { UsedBy } from '../../../shared/command/outcome.ts';
import type { Reader, Tables } from '../records/database.ts';

/** What cannot stand without an aggregate, in an order in which it can be removed, and the trajectories that forbid its removal. */
export type Dependents = { readonly owned: readonly AggregateRef[]; readonly holders: readonly string[] };

type Context = { readonly db: Reader; readonly schoolYear: SchoolYear };

const nothing: Dependents = { owned: [], holders: [] };

/** Joins dependents; what goes along with two of them goes once. */
export function mergeDependents(all: readonly Dependents[]): Dependents {
  const owned = new Map(all.flatMap((one) => one.owned.map((ref) => [refKey(ref), ref] as const)));
  return { owned: [...owned.values()], holders: [...new Set(all.flatMap(({ holders }) => holders))] };
}

async function idsOf<T extends keyof Tables>(
  { db, schoolYear }: Context,
  table: T,
  column: string,
  id: string,
): Promise<string[]> {
  const query = (db as unknown as Reader)
    .selectFrom(table as 'mentor')
    .select('id')
    .where('schoolYear', '=', schoolYear);
  return (
    await query
      .where(column as 'companyId', '=', id)
      .orderBy('id')
      .execute()
  ).map((row) => row.id);
}

async function trajectoriesThrough(
  { db, schoolYear }: Context,
  table: 'agreement' | 'placement',
  column: string,
  id: string,
): Promise<string[]> {
  const query = db
    .selectFrom(table as 'placement')
    .select('trajectoryId')
    .distinct()
    .where('schoolYear', '=', schoolYear);
  return (
    await query
      .where(column as 'mentorId', '=', id)
      .orderBy('trajectoryId')
      .execute()
  ).map((row) => row.trajectoryId);
}

function refsOf({ schoolYear }: Context, kind: AggregateKind, ids: readonly string[]): AggregateRef[] {
  return ids.map((id) => ({ kind, schoolYear, id }));
}

async function ofTrajectory(context: Context, id: string): Promise<Dependents> {
  const { db, schoolYear } = context;
  const query = db.selectFrom('timesheetDay').select('date').where('schoolYear', '=', schoolYear);
  const days = await query.where('trajectoryId', '=', id).orderBy('date').execute();
  const versions = await idsOf(context, 'planVersion', 'trajectoryId', id);
  const dates = days.map(({ date }) => timesheetDayId(id, date));
  return {
    owned: [...refsOf(context, 'timesheetDay', dates), ...refsOf(context, 'planVersion', versions)],
    holders: [],
  };
}

async function dossierOf(
  context: Context,
  column: 'learnerId' | 'mentorId' | 'workplaceId',
  id: string,
): Promise<Dependents> {
  return { owned: refsOf(context, 'dossierEntry', await idsOf(context, 'dossierEntry', column, id)), holders: [] };
}

/** The ones of a kind with what goes along with each before it. */
async function withOwn(context: Context, kind: AggregateKind, ids: readonly string[]): Promise<Dependents> {
  const all: Dependents[] = [];
  for (const id of ids) {
    const ref = { kind, schoolYear: context.schoolYear, id };
    all.push(await dependentsOf(context.db, ref), { owned: [ref], holders: [] });
  }
  return mergeDependents(all);
}

async function ofPlace(context: Context, kind: 'mentor' | 'workplace', id: string): Promise<Dependents> {
  const column = `${kind}Id` as const;
  const holders = await trajectoriesThrough(context, 'placement', column, id);
  return mergeDependents([{ owned: [], holders }, await dossierOf(context, column, id)]);
}

async function ofCompany(context: Context, id: string): Promise<Dependents> {
  return mergeDependents([
    { owned: [], holders: await trajectoriesThrough(context, 'agreement', 'companyId', id) },
    await withOwn(context, 'workplace', await idsOf(context, 'workplace', 'companyId', id)),
    await withOwn(context, 'mentor', await idsOf(context, 'mentor', 'companyId', id)),
  ]);
}

/** Everything of a year, last list of the file first. */
async function ofYear({ db, schoolYear }: Context): Promise<Dependents> {
  const all: Dependents[] = [];
  for (const kind of [...Object.values(listsOfFile)].reverse()) {
    const rows = await db
      .selectFrom(kind as 'learner')
      .select('id')
      .where('schoolYear', '=', schoolYear)
      .execute();
    const own: AggregateRef[] = rows.map(({ id }) => ({ kind, schoolYear, id }));
    for (const ref of own) {
      const isOuter = kind === 'trajectory' || kind === 'learner' || kind === 'mentor' || kind === 'workplace';
      if (isOuter)
        all.push(
          kind === 'learner' ? await dossierOf({ db, schoolYear }, 'learnerId', ref.id) : await dependentsOf(db, ref),
        );
    }
    all.push({ owned: own, holders: [] });
  }
  return { owned: mergeDependents(all).owned, holders: [] };
}

/** What the removal of an aggregate would take along, and who forbids it. */
export async function dependentsOf(db: Reader, { kind, schoolYear, id }: AggregateRef): Promise<Dependents> {
  if (schoolYear === null) return nothing;
  const context = { db, schoolYear };
  switch (kind) {
    case 'year':
      return ofYear(context);
    case 'school':
      return withOwn(context, 'classGroup', await idsOf(context, 'classGroup', 'schoolId', id));
    case 'classGroup':
    case 'programme':
      return { owned: [], holders: await idsOf(context, 'trajectory', `${kind}Id`, id) };
    case 'company':
      return ofCompany(context, id);
    case 'workplace':
    case 'mentor':
      return ofPlace(context, kind, id);
    case 'learner':
      return mergeDependents([
        await withOwn(context, 'trajectory', await idsOf(context, 'trajectory', 'learnerId', id)),
        await dossierOf(context, 'learnerId', id),
      ]);
    case 'trajectory':
      return ofTrajectory(context, id);
    default:
      return nothing;
  }
}

/** Ids shown of each kind. */
const mostIds = 20;

/** References by kind, counted, for people to read. */
export function countByKind(refs: readonly AggregateRef[]): UsedBy[] {
  return [...Map.groupBy(refs, ({ kind }) => kind)].map(([kind, of]) => ({
    kind,
    count: of.length,
    ids: of.slice(0, mostIds).map(({ id }) => id),
  }));
}
