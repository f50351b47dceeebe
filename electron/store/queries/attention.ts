import type { IsoDate } from '../../../shared/calendar/iso-date.ts';
import type { SchoolYear } from '../../../shared/calendar/school-year.ts';
import type { DossierEntry } from '../../../shared/command/dossier-entry.ts';
import type { Override } from '../../../shared/input/trajectory.ts';
import type { Reader } from '../records/database.ts';

export type ExpiringProof = Pick<DossierEntry, 'id' | 'kind'> & {
  readonly learnerId: string | null;
  readonly mentorId: string | null;
  readonly workplaceId: string | null;
  readonly validUntil: string;
};

/** Proofs that are or will be out of date on a day, oldest first. */
export async function listExpiringProofs(db: Reader, schoolYear: SchoolYear, day: IsoDate): Promise<ExpiringProof[]> {
  const rows = await db
    .selectFrom('dossierEntry')
    .select(['id', 'kind', 'learnerId', 'mentorId', 'workplaceId', 'validUntil'])
    .where('schoolYear', '=', schoolYear)
    .where('validUntil', '<=', day)
    .orderBy('validUntil')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ ...row, validUntil: row.validUntil! }));
}

/** Learners of a school year who have no trajectory yet. */
export async function listLearnersWithoutPlan(
  db: Reader,
  schoolYear: SchoolYear,
): Promise<{ readonly id: string; readonly name: string }[]> {
  return db
    .selectFrom('learner')
    .select(['id', 'name'])
    .where('schoolYear', '=', schoolYear)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('trajectory')
            .select('trajectory.id')
            .whereRef('trajectory.schoolYear', '=', 'learner.schoolYear')
            .whereRef('trajectory.learnerId', '=', 'learner.id'),
        ),
      ),
    )
    .orderBy('nameKey')
    .execute();
}

/** What was accepted with a reason in a school year, for the list that is printed. */
export async function listOverrides(
  db: Reader,
  schoolYear: SchoolYear,
): Promise<
  (Pick<Override, 'ruleId' | 'reason' | 'by'> & {
    readonly trajectoryId: string;
    readonly date: string | null;
    readonly day: string;
  })[]
> {
  return db
    .selectFrom('override')
    .select(['trajectoryId', 'ruleId', 'date', 'reason', 'by', 'day'])
    .where('schoolYear', '=', schoolYear)
    .orderBy('trajectoryId')
    .orderBy('position')
    .execute();
}
