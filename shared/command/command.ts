import { z } from 'zod';
import { classYearSchema } from '../input/class-year.ts';
import { idSchema, nameSchema, noteSchema, schoolYearSchema } from '../input/primitives.ts';
import { planEditSchema } from '../plan/plan-edit-schema.ts';
import { aggregateSchemas, type YearlyKind, yearlyKinds } from './aggregate.ts';
import { settingSchema } from './setting.ts';

/** The version that an edit was made on: the step that wrote it last, 0 for a new one. */
const versionSchema = z.int().min(0);

function put<K extends YearlyKind>(kind: K) {
  return z.strictObject({
    type: z.literal('put'),
    kind: z.literal(kind),
    schoolYear: schoolYearSchema,
    version: versionSchema,
    content: aggregateSchemas[kind],
  });
}

/** Writes an aggregate whole, new or in place of the one that is there. */
export const putSchema = z.discriminatedUnion('kind', [
  put('year'),
  put('programme'),
  put('school'),
  put('classGroup'),
  put('company'),
  put('workplace'),
  put('mentor'),
  put('learner'),
  put('trajectory'),
  put('dossierEntry'),
  put('planVersion'),
  put('timesheetDay'),
]);
export type PutCommand = z.infer<typeof putSchema>;

export const removeSchema = z.strictObject({
  type: z.literal('remove'),
  kind: z.enum(yearlyKinds),
  schoolYear: schoolYearSchema,
  id: z.string().min(1).max(130),
  version: versionSchema,
  /** Takes along what cannot stand without it (of a learner: trajectories, timesheets, dossier); else these forbid it. */
  withDependents: z.literal(true).optional(),
});
export type RemoveCommand = z.infer<typeof removeSchema>;

export const editTrajectorySchema = z.strictObject({
  type: z.literal('editTrajectory'),
  schoolYear: schoolYearSchema,
  id: idSchema,
  version: versionSchema,
  edits: z.array(planEditSchema).min(1).max(1000),
});
export type EditTrajectoryCommand = z.infer<typeof editTrajectorySchema>;

export const putSettingSchema = z.strictObject({
  type: z.literal('putSetting'),
  version: versionSchema,
  content: settingSchema,
});
export type PutSettingCommand = z.infer<typeof putSettingSchema>;

/** Makes a school year exactly what the file says. `version` is the year's last step as it was seen, 0 for a year without data. */
export const importClassYearSchema = z.strictObject({
  type: z.literal('importClassYear'),
  classYear: classYearSchema,
  version: versionSchema,
  /** Removes also timesheets, plan versions and dossiers of what the file no longer holds; else these forbid the import. */
  withDependents: z.literal(true).optional(),
});
export type ImportClassYearCommand = z.infer<typeof importClassYearSchema>;

const singleSchemas = [putSchema, removeSchema, editTrajectorySchema, putSettingSchema] as const;

/** Several changes that are made, undone and refused together. */
export const bulkSchema = z.strictObject({
  type: z.literal('bulk'),
  commands: z.array(z.discriminatedUnion('type', singleSchemas)).min(1).max(20_000),
});

/** Every change of a store, as data. */
export const commandSchema = z.discriminatedUnion('type', [...singleSchemas, importClassYearSchema, bulkSchema]);
export type Command = z.infer<typeof commandSchema>;
export type SingleCommand = z.infer<typeof bulkSchema>['commands'][number];

/** Who makes a change, when (an instant in UTC) and, where asked, why. */
export const changeOriginSchema = z.strictObject({
  who: nameSchema,
  at: z.iso.datetime(),
  reason: noteSchema.optional(),
});
export type ChangeOrigin = z.infer<typeof changeOriginSchema>;
