import type { IsoDate } from '../../../shared/calendar/iso-date.ts';
import type { SchoolYear } from '../../../shared/calendar/school-year.ts';
import type { Reader } from '../records/database.ts';

export type PlacementLine = {
  readonly trajectoryId: string;
  readonly learnerId: string;
  readonly name: string;
  readonly workplaceId: string;
  readonly mentorId: string | null;
  readonly firstDay: IsoDate;
  readonly lastDay: IsoDate;
};

/** Who is placed where in a period, inclusive; at some workplaces, or at all. */
export async function listPlacements(
  db: Reader,
  schoolYear: SchoolYear,
  firstDay: IsoDate,
  lastDay: IsoDate,
  workplaceIds?: readonly string[],
): Promise<PlacementLine[]> {
  let query = db
    .selectFrom('placement')
    .innerJoin('trajectory', (join) =>
      join
        .onRef('trajectory.schoolYear', '=', 'placement.schoolYear')
        .onRef('trajectory.id', '=', 'placement.trajectoryId'),
    )
    .innerJoin('learner', (join) =>
      join.onRef('learner.schoolYear', '=', 'trajectory.schoolYear').onRef('learner.id', '=', 'trajectory.learnerId'),
    )
    .where('placement.schoolYear', '=', schoolYear)
    .where('placement.firstDay', '<=', lastDay)
    .where('placement.lastDay', '>=', firstDay);
  if (workplaceIds) query = query.where('placement.workplaceId', 'in', [...workplaceIds]);
  return query
    .select([
      'placement.trajectoryId',
      'trajectory.learnerId',
      'learner.name',
      'placement.workplaceId',
      'placement.mentorId',
      'placement.firstDay',
      'placement.lastDay',
    ])
    .orderBy('placement.workplaceId')
    .orderBy('placement.firstDay')
    .orderBy('placement.trajectoryId')
    .execute();
}

/** Learners of each of some mentors on a day; a mentor without any is not there. */
export async function countByMentor(
  db: Reader,
  schoolYear: SchoolYear,
  day: IsoDate,
  mentorIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('placement')
    .where('schoolYear', '=', schoolYear)
    .where('mentorId', 'in', [...mentorIds])
    .where('firstDay', '<=', day)
    .where('lastDay', '>=', day)
    .groupBy('mentorId')
    .select((builder) => ['mentorId', builder.fn.count('trajectoryId').distinct().as('learners')])
    .execute();
  return new Map(rows.map(({ mentorId, learners }) => [mentorId!, Number(learners)]));
}
