import type { Router } from '@orpc/server';
import type { yearsContract } from '../../shared/api/years.ts';
import { versionKey } from '../../shared/api/years.ts';
import { schoolYear } from '../../shared/calendar/school-year.ts';
import { publicHolidaysFor } from '../calendar/belgian-public-holidays.ts';
import { readThingAt } from '../store/journal/thing-at.ts';
import { listPlanVersions, readYearContent } from '../store/queries/year-content.ts';
import { listYears } from '../store/queries/years.ts';
import { readRecord, readRecords } from '../store/records/read-records.ts';
import { type ApiContext, api } from './context.ts';

const withoutNulls = <T extends object>(row: T) =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));

export const yearsHandlers: Router<typeof yearsContract, ApiContext> = {
  list: api.years.list.handler(async ({ context: { host } }) => listYears(host.store().db)),

  read: api.years.read.handler(async ({ context: { host }, input, errors }) => {
    const year = schoolYear(input.schoolYear);
    const content = await readYearContent(host.store(), year);
    if (!content) throw errors.NO_YEAR({ data: input });
    const { classYear, records, step } = content;
    const versions = Object.fromEntries(records.map(({ ref, version }) => [versionKey(ref.kind, ref.id), version]));
    return { classYear, versions, publicHolidays: publicHolidaysFor(year), step };
  }),

  dossier: api.years.dossier.handler(async ({ context: { host }, input }) => {
    const records = await readRecords(host.store().db, 'dossierEntry', schoolYear(input.schoolYear));
    return records.map(({ content, version }) => ({ entry: content, version }));
  }),

  planVersions: api.years.planVersions.handler(async ({ context: { host }, input }) => {
    const lines = await listPlanVersions(host.store().db, schoolYear(input.schoolYear));
    return lines.map((line) => withoutNulls(line) as never);
  }),

  planVersion: api.years.planVersion.handler(async ({ context: { host }, input }) => {
    const year = schoolYear(input.schoolYear);
    const found = await readRecord(host.store().db, { kind: 'planVersion', schoolYear: year, id: input.id });
    return found?.content ?? null;
  }),

  trajectoryAt: api.years.trajectoryAt.handler(async ({ context: { host }, input }) => {
    const ref = { kind: 'trajectory', schoolYear: schoolYear(input.schoolYear), id: input.id } as const;
    return (await readThingAt(host.store().db, ref, input.step)) ?? null;
  }),
};
