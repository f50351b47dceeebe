import { sql } from 'kysely';
import type { SchoolYear } from '../../../shared/calendar/school-year.ts';
import type { Reader } from '../records/database.ts';
import { searchKey } from '../records/search-key.ts';

export type LearnerFilter = {
  readonly schoolYear: SchoolYear;
  /** Part of a name, in any case and with or without accents. */
  readonly search?: string;
  readonly classGroupId?: string;
  readonly companyId?: string;
  readonly limit: number;
  readonly offset: number;
};

export type LearnerLine = {
  readonly id: string;
  readonly name: string;
  readonly birthDate: string;
  readonly version: number;
};

/** A name may hold what a search takes for a joker. */
function containing(search: string): string {
  return `%${searchKey(search).replace(/[\\%_]/g, '\\$&')}%`;
}

function matching(db: Reader, { schoolYear, search, classGroupId, companyId }: LearnerFilter) {
  let query = db.selectFrom('learner').where('learner.schoolYear', '=', schoolYear);
  if (search) query = query.where(sql<boolean>`${sql.ref('learner.nameKey')} like ${containing(search)} escape '\\'`);
  if (classGroupId !== undefined) {
    const inClass = db.selectFrom('trajectory').select('learnerId').where('schoolYear', '=', schoolYear);
    query = query.where('learner.id', 'in', inClass.where('classGroupId', '=', classGroupId));
  }
  if (companyId !== undefined) {
    const placed = db
      .selectFrom('agreement')
      .innerJoin('trajectory', (join) =>
        join
          .onRef('trajectory.schoolYear', '=', 'agreement.schoolYear')
          .onRef('trajectory.id', '=', 'agreement.trajectoryId'),
      )
      .where('agreement.schoolYear', '=', schoolYear)
      .where('agreement.companyId', '=', companyId);
    query = query.where('learner.id', 'in', placed.select('trajectory.learnerId'));
  }
  return query;
}

/** A page of learners by name, with how many there are in all. */
export async function listLearners(
  db: Reader,
  filter: LearnerFilter,
): Promise<{ readonly total: number; readonly learners: readonly LearnerLine[] }> {
  const query = matching(db, filter);
  const { count } = await query.select((builder) => builder.fn.countAll().as('count')).executeTakeFirstOrThrow();
  const learners = await query
    .select(['learner.id', 'learner.name', 'learner.birthDate', 'learner.version'])
    .orderBy('learner.nameKey')
    .orderBy('learner.id')
    .limit(filter.limit)
    .offset(filter.offset)
    .execute();
  return { total: Number(count), learners };
}
