import type { SchoolYear } from '../../../shared/calendar/school-year.ts';
import { type AggregateKind, type ListOfFile, listsOfFile } from '../../../shared/command/aggregate.ts';
import type { ClassYear } from '../../../shared/input/class-year.ts';
import type { Reader } from '../records/database.ts';
import { readRecord, readRecords } from '../records/read-records.ts';
import type { Stored } from '../records/record-tables.ts';
import type { Store } from '../store.ts';

export type YearWithVersions = {
  readonly classYear: ClassYear;
  /** Every aggregate of the class year with the version its next edit is made on. */
  readonly records: readonly Pick<Stored, 'ref' | 'version'>[];
  readonly step: number;
};

/** The last step of the journal, 0 before the first. */
export async function readLastStep(db: Reader): Promise<number> {
  const { last } = await db
    .selectFrom('journalStep')
    .select((builder) => builder.fn.max('step').as('last'))
    .executeTakeFirstOrThrow();
  return Number(last ?? 0);
}

/** A school year with the versions of all that is in it, at one moment; undefined for a year without data. */
export async function readYearContent(store: Store, schoolYear: SchoolYear): Promise<YearWithVersions | undefined> {
  return store.db.transaction().execute(async (trx) => {
    const year = await readRecord(trx, { kind: 'year', schoolYear, id: schoolYear });
    if (!year) return undefined;
    const records: Stored[] = [year];
    const lists: Partial<Record<ListOfFile, unknown[]>> = {};
    for (const [list, kind] of Object.entries(listsOfFile) as [ListOfFile, AggregateKind][]) {
      const found = await readRecords(trx, kind, schoolYear);
      records.push(...found);
      if (found.length > 0 || list !== 'programmes') lists[list] = found.map(({ content }) => content);
    }
    const { money } = year.content;
    const classYear = { schoolYear, ...lists, ...(money && { money }) } as ClassYear;
    return { classYear, records, step: await readLastStep(trx) };
  });
}

/** Plan versions of a school year without what they were made from, newest first of each trajectory. */
export async function listPlanVersions(db: Reader, schoolYear: SchoolYear) {
  return db
    .selectFrom('planVersion')
    .select(['id', 'trajectoryId', 'number', 'publishedDay', 'publishedBy', 'signedDay', 'note', 'version'])
    .where('schoolYear', '=', schoolYear)
    .orderBy('trajectoryId')
    .orderBy('number', 'desc')
    .execute();
}

/** The newest published version of each trajectory that has one. */
export async function newestPlanVersions(db: Reader, schoolYear: SchoolYear): Promise<Map<string, string>> {
  const lines = await listPlanVersions(db, schoolYear);
  return new Map(lines.toReversed().map(({ trajectoryId, id }) => [trajectoryId, id]));
}
