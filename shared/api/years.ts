import { z } from 'zod';
import { statutoryDays } from '../calendar/public-holidays.ts';
import { dossierEntrySchema } from '../command/dossier-entry.ts';
import { planVersionSchema } from '../command/plan-version.ts';
import { classYearSchema } from '../input/class-year.ts';
import { idSchema, isoDateSchema, schoolYearSchema } from '../input/primitives.ts';
import { trajectorySchema } from '../input/trajectory.ts';
import { base, nothingSchema, ofYearSchema } from './base.ts';

const yearSummarySchema = z.strictObject({
  schoolYear: schoolYearSchema,
  learners: z.int(),
  trajectories: z.int(),
  /** The version that an import of this year is made on. */
  version: z.int(),
});
export type YearSummary = z.infer<typeof yearSummarySchema>;

const publicHolidayIds = statutoryDays.map(({ id }) => id);

/** A school year with all that is needed to build, check and edit it in the page. */
export const yearContentSchema = z.strictObject({
  classYear: classYearSchema,
  /** The version of each aggregate by kind and id (`versionKey`), which its next edit is made on. */
  versions: z.record(z.string(), z.int()),
  /** Statutory public holidays around the year; days are day numbers of the engine. */
  publicHolidays: z.array(z.strictObject({ id: z.enum(publicHolidayIds), day: z.int() })),
  /** The last step of the store when this was read. */
  step: z.int(),
});
export type YearContent = z.infer<typeof yearContentSchema>;

/** The key of an aggregate's version in a year's content. */
export function versionKey(kind: string, id: string): string {
  return `${kind} ${id}`;
}

/** A plan version without what it was made from. */
const versionLineSchema = z.strictObject({
  id: idSchema,
  trajectoryId: idSchema,
  number: z.int(),
  publishedDay: isoDateSchema,
  publishedBy: z.string(),
  signedDay: isoDateSchema.optional(),
  note: z.string().optional(),
  version: z.int(),
});
export type VersionLine = z.infer<typeof versionLineSchema>;

const dossierLineSchema = z.strictObject({ entry: dossierEntrySchema, version: z.int() });
export type DossierLine = z.infer<typeof dossierLineSchema>;

/** What is read of school years. */
export const yearsContract = {
  list: base.route({ method: 'GET', path: '/years' }).input(nothingSchema).output(z.array(yearSummarySchema)),
  read: base.route({ method: 'GET', path: '/years/{schoolYear}' }).input(ofYearSchema).output(yearContentSchema),
  dossier: base
    .route({ method: 'GET', path: '/years/{schoolYear}/dossier' })
    .input(ofYearSchema)
    .output(z.array(dossierLineSchema)),
  planVersions: base
    .route({ method: 'GET', path: '/years/{schoolYear}/plan-versions' })
    .input(ofYearSchema)
    .output(z.array(versionLineSchema)),
  planVersion: base
    .route({ method: 'GET', path: '/years/{schoolYear}/plan-versions/{id}' })
    .input(z.strictObject({ schoolYear: schoolYearSchema, id: idSchema }))
    .output(planVersionSchema.nullable()),
  /** A trajectory as it was right after a step of the history; null where it was not there. */
  trajectoryAt: base
    .route({ method: 'GET', path: '/years/{schoolYear}/trajectories/{id}/at/{step}' })
    .input(z.strictObject({ schoolYear: schoolYearSchema, id: idSchema, step: z.int().min(0) }))
    .output(trajectorySchema.nullable()),
};
