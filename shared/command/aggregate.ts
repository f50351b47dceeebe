import { z } from 'zod';
import { companySchema, workplaceSchema } from '../input/company.ts';
import { moneySchema } from '../input/money.ts';
import { learnerSchema, mentorSchema } from '../input/people.ts';
import { schoolYearSchema } from '../input/primitives.ts';
import { programmeSchema } from '../input/programme.ts';
import { classGroupSchema, schoolSchema } from '../input/school.ts';
import { trajectorySchema } from '../input/trajectory.ts';
import { timesheetDaySchema } from '../timesheet/timesheet-day.ts';
import { dossierEntrySchema } from './dossier-entry.ts';
import { planVersionSchema } from './plan-version.ts';
import { settingSchema } from './setting.ts';

/** A school year that has data, with what the file says about the year as a whole. */
export const yearSchema = z.strictObject({ schoolYear: schoolYearSchema, money: moneySchema.optional() });

/** Everything that is put, removed and versioned as one thing; what lies inside it changes with it. */
export const aggregateSchemas = {
  year: yearSchema,
  programme: programmeSchema,
  school: schoolSchema,
  classGroup: classGroupSchema,
  company: companySchema,
  workplace: workplaceSchema,
  mentor: mentorSchema,
  learner: learnerSchema,
  trajectory: trajectorySchema,
  dossierEntry: dossierEntrySchema,
  planVersion: planVersionSchema,
  timesheetDay: timesheetDaySchema,
  setting: settingSchema,
} as const;
export type AggregateKind = keyof typeof aggregateSchemas;
export type Aggregate<K extends AggregateKind = AggregateKind> = z.infer<(typeof aggregateSchemas)[K]>;

export const aggregateKinds = Object.keys(aggregateSchemas) as readonly AggregateKind[];

/** All but settings belong to a school year. */
export type YearlyKind = Exclude<AggregateKind, 'setting'>;
export const yearlyKinds = aggregateKinds.filter((kind) => kind !== 'setting');

/** The lists of the class-year file and the aggregate each holds, in an order in which nothing points ahead. */
export const listsOfFile = {
  programmes: 'programme',
  schools: 'school',
  classGroups: 'classGroup',
  companies: 'company',
  workplaces: 'workplace',
  mentors: 'mentor',
  learners: 'learner',
  trajectories: 'trajectory',
} as const;
export type ListOfFile = keyof typeof listsOfFile;

/** Which aggregate. Every school year holds its own: an edit of this year leaves the ones before as they were. Settings have no year. */
export const aggregateRefSchema = z.strictObject({
  kind: z.enum(aggregateKinds),
  schoolYear: schoolYearSchema.nullable(),
  id: z.string().min(1).max(130),
});
export type AggregateRef = z.infer<typeof aggregateRefSchema>;

/** The id inside its year: of a timesheet day the trajectory and the date, of a year itself, of a setting its key. */
export function idOf(kind: AggregateKind, content: Aggregate): string {
  if ('date' in content && kind === 'timesheetDay') return timesheetDayId(content.trajectoryId, content.date);
  if ('key' in content) return content.key;
  if ('id' in content) return content.id;
  if ('schoolYear' in content) return content.schoolYear;
  throw new Error(`No id in a ${kind}`);
}

/** The id of a timesheet day; ids of trajectories hold no slash. */
export function timesheetDayId(trajectoryId: string, date: string): string {
  return `${trajectoryId}/${date}`;
}

/** One text for one aggregate, for maps. */
export function refKey({ kind, schoolYear, id }: AggregateRef): string {
  return `${kind} ${schoolYear ?? ''} ${id}`;
}
