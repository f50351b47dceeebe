import type { SchoolYear } from '../../../shared/calendar/school-year.ts';
import { type Aggregate, type ListOfFile, listsOfFile } from '../../../shared/command/aggregate.ts';
import type { ClassYear } from '../../../shared/input/class-year.ts';
import type { Reader } from '../records/database.ts';
import { readRecord, readRecords, readRecordsOf } from '../records/read-records.ts';
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

/** The same with some trajectories and their learners only: all that is needed to build and check these. */
export async function exportTrajectories(
  store: Store,
  schoolYear: SchoolYear,
  trajectoryIds: readonly string[],
): Promise<ClassYear | undefined> {
  const frameLists = (Object.keys(listsOfFile) as ListOfFile[]).filter(
    (list) => list !== 'learners' && list !== 'trajectories',
  );
  return readYear(store, schoolYear, async (db) => {
    const trajectories = (await readRecordsOf(db, 'trajectory', schoolYear, trajectoryIds)).map(
      ({ content }) => content,
    );
    const learners = await readRecordsOf(
      db,
      'learner',
      schoolYear,
      trajectories.map(({ learnerId }) => learnerId),
    );
    return {
      ...(await readLists(db, schoolYear, frameLists)),
      learners: learners.map(({ content }) => content),
      trajectories,
    };
  });
}
