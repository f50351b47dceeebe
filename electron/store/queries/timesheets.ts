import type { IsoDate } from '../../../shared/calendar/iso-date.ts';
import type { SchoolYear } from '../../../shared/calendar/school-year.ts';
import { type TimesheetDay, type TimesheetState, timesheetDaySchema } from '../../../shared/timesheet/timesheet-day.ts';
import { fromRow } from '../records/columns.ts';
import type { Reader } from '../records/database.ts';
import { recordTables } from '../records/record-tables.ts';

export type VersionedDay = { readonly day: TimesheetDay; readonly version: number };

/** The timesheet of some trajectories in a period, inclusive, by trajectory and day. */
export async function listTimesheetDays(
  db: Reader,
  schoolYear: SchoolYear,
  trajectoryIds: readonly string[],
  firstDay: IsoDate,
  lastDay: IsoDate,
): Promise<VersionedDay[]> {
  const rows = await db
    .selectFrom('timesheetDay')
    .selectAll()
    .where('schoolYear', '=', schoolYear)
    .where('trajectoryId', 'in', [...trajectoryIds])
    .where((builder) => builder.between('date', firstDay, lastDay))
    .orderBy('trajectoryId')
    .orderBy('date')
    .execute();
  const { columns } = recordTables.timesheetDay;
  return rows.map((row) => ({ day: timesheetDaySchema.parse(fromRow(columns, row)), version: row.version }));
}

export type TimesheetTotal = {
  readonly trajectoryId: string;
  readonly state: TimesheetState;
  readonly days: number;
  readonly plannedMinutes: number;
  readonly workedMinutes: number;
};

/** Days and minutes of some trajectories in a period, by state: what a month still needs before it can be closed. */
export async function totalTimesheets(
  db: Reader,
  schoolYear: SchoolYear,
  trajectoryIds: readonly string[],
  firstDay: IsoDate,
  lastDay: IsoDate,
): Promise<TimesheetTotal[]> {
  const rows = await db
    .selectFrom('timesheetDay')
    .where('schoolYear', '=', schoolYear)
    .where('trajectoryId', 'in', [...trajectoryIds])
    .where((builder) => builder.between('date', firstDay, lastDay))
    .groupBy(['trajectoryId', 'state'])
    .select(({ fn }) => [
      'trajectoryId',
      'state',
      fn.countAll().as('days'),
      fn.sum('plannedMinutes').as('plannedMinutes'),
      fn.sum('workedMinutes').as('workedMinutes'),
    ])
    .orderBy('trajectoryId')
    .orderBy('state')
    .execute();
  return rows.map(({ trajectoryId, state, days, plannedMinutes, workedMinutes }) => ({
    trajectoryId,
    state,
    days: Number(days),
    plannedMinutes: Number(plannedMinutes),
    workedMinutes: Number(workedMinutes ?? 0),
  }));
}

/** Days up to a date that nobody handed in yet, oldest first. */
export async function listOpenDays(
  db: Reader,
  schoolYear: SchoolYear,
  upTo: IsoDate,
  limit: number,
): Promise<{ readonly trajectoryId: string; readonly date: IsoDate }[]> {
  return db
    .selectFrom('timesheetDay')
    .select(['trajectoryId', 'date'])
    .where('schoolYear', '=', schoolYear)
    .where('state', '=', 'open')
    .where('date', '<=', upTo)
    .orderBy('date')
    .orderBy('trajectoryId')
    .limit(limit)
    .execute();
}
