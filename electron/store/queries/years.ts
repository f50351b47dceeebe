import type { SchoolYear } from '../../../shared/calendar/school-year.ts';
import { yearVersionOf } from '../commands/import-class-year.ts';
import type { Reader } from '../records/database.ts';

export type YearSummary = {
  readonly schoolYear: SchoolYear;
  readonly learners: number;
  readonly trajectories: number;
  /** The version that an import of this year is made on. */
  readonly version: number;
};

async function countIn(db: Reader, table: 'learner' | 'trajectory', schoolYear: SchoolYear): Promise<number> {
  const query = db.selectFrom(table).where('schoolYear', '=', schoolYear);
  const { count } = await query.select((builder) => builder.fn.countAll().as('count')).executeTakeFirstOrThrow();
  return Number(count);
}

/** The school years with data, newest first. */
export async function listYears(db: Reader): Promise<YearSummary[]> {
  const years = await db.selectFrom('year').select('schoolYear').orderBy('schoolYear', 'desc').execute();
  const found: YearSummary[] = [];
  for (const { schoolYear } of years) {
    found.push({
      schoolYear,
      learners: await countIn(db, 'learner', schoolYear),
      trajectories: await countIn(db, 'trajectory', schoolYear),
      version: await yearVersionOf(db, schoolYear),
    });
  }
  return found;
}
