import type { SchoolYear } from '../../../shared/calendar/school-year.ts';
import { type Aggregate, type AggregateKind, type ListOfFile, listsOfFile } from '../../../shared/command/aggregate.ts';
import type { ClassYear } from '../../../shared/input/class-year.ts';
import type { Trajectory } from '../../../shared/input/trajectory.ts';
import type { Reader } from '../records/database.ts';
import { readRecord, readRecords, readRecordsOf } from '../records/read-records.ts';
import type { Stored } from '../records/record-tables.ts';
import type { Store } from '../store.ts';

async function readLists(
  db: Reader,
  schoolYear: SchoolYear,
  lists: readonly ListOfFile[],
): Promise<Partial<ClassYear>> {
  const found: Partial<Record<ListOfFile, readonly Aggregate[]>> = {};
  for (const list of lists) {
    const things = (await readRecords(db, listsOfFile[list], schoolYear)).map(({ content }) => content);
    if (things.length > 0 || list !== 'programmes') found[list] = things;
  }
  return found as Partial<ClassYear>;
}

async function readYear(
  store: Store,
  schoolYear: SchoolYear,
  readRest: (db: Reader) => Promise<Partial<ClassYear>>,
): Promise<ClassYear | undefined> {
  return store.db.transaction().execute(async (trx) => {
    const year = await readRecord(trx, { kind: 'year', schoolYear, id: schoolYear });
    if (!year) return undefined;
    const { money } = year.content;
    return { schoolYear, ...(await readRest(trx)), ...(money && { money }) } as ClassYear;
  });
}

/** A school year as a class-year file holds it, in the file's order; undefined for a year without data. */
export async function exportClassYear(store: Store, schoolYear: SchoolYear): Promise<ClassYear | undefined> {
  return readYear(store, schoolYear, (db) => readLists(db, schoolYear, Object.keys(listsOfFile) as ListOfFile[]));
}

/** Workplaces that assignments name (`V@wzc-1`), wherever they stand in a trajectory. */
function workplacesNamed(trajectories: readonly Trajectory[]): string[] {
  return [...JSON.stringify(trajectories).matchAll(/"[^"@\\]{1,10}@([^"@\\]+)"/g)].map((match) => match[1]!);
}

/** Companies that trajectories have to do with: of their agreements, and of workplaces that assignments name. */
async function companiesOf(db: Reader, schoolYear: SchoolYear, trajectories: readonly Trajectory[]): Promise<string[]> {
  const named = await readRecordsOf(db, 'workplace', schoolYear, workplacesNamed(trajectories));
  const own = trajectories.flatMap(({ agreements }) => agreements.map(({ companyId }) => companyId));
  return [...own, ...named.map(({ content }) => content.companyId)];
}

async function readOfCompanies<K extends 'workplace' | 'mentor'>(
  db: Reader,
  kind: K,
  schoolYear: SchoolYear,
  companyIds: readonly string[],
) {
  const query = db
    .selectFrom(kind as 'mentor')
    .select('id')
    .where('schoolYear', '=', schoolYear);
  const rows = companyIds.length === 0 ? [] : await query.where('companyId', 'in', [...companyIds]).execute();
  return contentsOf(
    await readRecordsOf(
      db,
      kind,
      schoolYear,
      rows.map(({ id }) => id),
    ),
  );
}

const contentsOf = <K extends AggregateKind>(stored: readonly Stored<K>[]) => stored.map(({ content }) => content);

/** The same for some trajectories only, with what these have to do with: enough to build, check and print each of them. */
export async function exportTrajectories(
  store: Store,
  schoolYear: SchoolYear,
  trajectoryIds: readonly string[],
): Promise<ClassYear | undefined> {
  return readYear(store, schoolYear, async (db) => {
    const read = async <K extends AggregateKind>(kind: K, ids: readonly string[]) =>
      contentsOf(await readRecordsOf(db, kind, schoolYear, ids));
    const trajectories = await read('trajectory', trajectoryIds);
    const classGroups = await read(
      'classGroup',
      trajectories.map(({ classGroupId }) => classGroupId),
    );
    const companyIds = await companiesOf(db, schoolYear, trajectories);
    return {
      ...(await readLists(db, schoolYear, ['programmes'])),
      schools: await read(
        'school',
        classGroups.map(({ schoolId }) => schoolId),
      ),
      classGroups,
      companies: await read('company', companyIds),
      workplaces: await readOfCompanies(db, 'workplace', schoolYear, companyIds),
      mentors: await readOfCompanies(db, 'mentor', schoolYear, companyIds),
      learners: await read(
        'learner',
        trajectories.map(({ learnerId }) => learnerId),
      ),
      trajectories,
    };
  });
}
