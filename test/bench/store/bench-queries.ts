import { exportTrajectories } from '../../../electron/store/class-year/export-class-year.ts';
import { readHistory } from '../../../electron/store/journal/history.ts';
import { readUndoState } from '../../../electron/store/journal/undo.ts';
import {
  listExpiringProofs,
  listLearnersWithoutPlan,
  listOverrides,
} from '../../../electron/store/queries/attention.ts';
import { listLearners } from '../../../electron/store/queries/learners.ts';
import { countByMentor, listPlacements } from '../../../electron/store/queries/placements.ts';
import { listOpenDays, listTimesheetDays, totalTimesheets } from '../../../electron/store/queries/timesheets.ts';
import { listYears } from '../../../electron/store/queries/years.ts';
import { readRecord, readRecordsOf } from '../../../electron/store/records/read-records.ts';
import type { Store } from '../../../electron/store/store.ts';
import { isoDate } from '../../../shared/calendar/iso-date.ts';
import { year } from './fill-store.ts';
import { type Measured, measure } from './measure.ts';

/** What any screen may wait for one query. */
const budget = 20;

/** The queries of the screens, each asked of another learner or class every time. */
export async function benchQueries(store: Store): Promise<Measured[]> {
  const { db } = store;
  const trajectories = await db
    .selectFrom('trajectory')
    .select(['id', 'learnerId', 'classGroupId'])
    .orderBy('position')
    .execute();
  const groups = [...Map.groupBy(trajectories, ({ classGroupId }) => classGroupId).values()];
  const workplaces = await db.selectFrom('workplace').select('id').orderBy('position').execute();
  const one = (run: number) => trajectories[(run * 7919) % trajectories.length]!;
  const classOf = (run: number) => groups[(run * 104_729) % groups.length]!.map(({ id }) => id);
  const allMentors = await db.selectFrom('mentor').select('id').orderBy('position').execute();
  const mentors = (run: number) => {
    const at = (run * 20) % Math.max(1, allMentors.length - 20);
    return allMentors.slice(at, at + 20).map(({ id }) => id);
  };
  const [from, to] = [isoDate('2026-10-01'), isoDate('2026-10-31')];
  const query = (name: string, job: (run: number) => Promise<unknown>) =>
    measure(name, budget, 40, async (run) => run, job);
  return [
    await query('learners: first page', () => listLearners(db, { schoolYear: year, limit: 50, offset: 0 })),
    await query('learners: last page', () =>
      listLearners(db, { schoolYear: year, limit: 50, offset: trajectories.length - 50 }),
    ),
    await query('learners: search', (run) =>
      listLearners(db, { schoolYear: year, search: ['ling e', 'o', 'zz'][run % 3]!, limit: 50, offset: 0 }),
    ),
    await query('learners: of a class', (run) =>
      listLearners(db, { schoolYear: year, classGroupId: one(run).classGroupId, limit: 50, offset: 0 }),
    ),
    await query('learners: without a plan', () => listLearnersWithoutPlan(db, year)),
    await query('one learner', (run) => readRecord(db, { kind: 'learner', schoolYear: year, id: one(run).learnerId })),
    await query('one trajectory', (run) => readRecord(db, { kind: 'trajectory', schoolYear: year, id: one(run).id })),
    await query('trajectories of a class', (run) => readRecordsOf(db, 'trajectory', year, classOf(run))),
    await query('history of a learner', (run) => readHistory(db, { learnerId: one(run).learnerId })),
    await query('what undo and redo would take', () => readUndoState(db)),
    await query('placements of 9 workplaces', (run) => {
      const at = (run * 9) % (workplaces.length - 9);
      return listPlacements(
        db,
        year,
        from,
        to,
        workplaces.slice(at, at + 9).map(({ id }) => id),
      );
    }),
    await query('learners of 20 mentors', (run) => countByMentor(db, year, from, mentors(run))),
    await query('timesheet month of a learner', (run) => listTimesheetDays(db, year, [one(run).id], from, to)),
    await query('timesheet month of a class', (run) => listTimesheetDays(db, year, classOf(run), from, to)),
    await query('totals of a class for a month', (run) => totalTimesheets(db, year, classOf(run), from, to)),
    await query('100 oldest open days', () => listOpenDays(db, year, isoDate('2027-06-30'), 100)),
    await query('proofs out of date', () => listExpiringProofs(db, year, from)),
    await query('what was accepted with a reason', () => listOverrides(db, year)),
    await query('school years', () => listYears(db)),
    await measure(
      'everything to build and check a class',
      budget,
      5,
      async (run) => classOf(run),
      (ids) => exportTrajectories(store, year, ids),
    ),
  ];
}
