import type { Migration } from '../migrate.ts';
import { tableStatements } from '../tables.ts';
import { toOf, toYear } from './pointers.ts';

const yearly = { school_year: 'text!', id: 'text!', version: 'integer!' } as const;
const primaryKey = ['school_year', 'id'] as const;

const dossierEntry = {
  ...yearly,
  learner_id: 'text',
  mentor_id: 'text',
  workplace_id: 'text',
  kind: 'text!',
  day: 'text',
  seen_day: 'text',
  seen_by: 'text',
  valid_until: 'text',
  note: 'text',
} as const;

const planVersion = {
  ...yearly,
  trajectory_id: 'text!',
  number: 'integer!',
  published_day: 'text!',
  published_by: 'text!',
  signed_day: 'text',
  note: 'text',
  frozen: 'text!',
  planned_days: 'text',
} as const;

const timesheetDay = {
  school_year: 'text!',
  trajectory_id: 'text!',
  date: 'text!',
  version: 'integer!',
  state: 'text!',
  planned: 'text!',
  planned_minutes: 'integer!',
  worked: 'text',
  worked_minutes: 'integer',
  absence: 'text',
  absence_part: 'text',
  note: 'text',
} as const;

/** What is kept beside the plan: dossiers, published versions, timesheets, settings. */
export const recordTables: Migration = {
  version: 40,
  statements: (schema) => [
    ...tableStatements(schema, 'dossier_entry', {
      columns: dossierEntry,
      primaryKey,
      pointers: [toYear, toOf('learner'), toOf('mentor'), toOf('workplace')],
      indexes: [
        ['school_year', 'learner_id'],
        ['school_year', 'mentor_id'],
        ['school_year', 'workplace_id'],
        ['school_year', 'valid_until'],
      ],
    }),
    ...tableStatements(schema, 'plan_version', {
      columns: planVersion,
      primaryKey,
      pointers: [toOf('trajectory')],
      indexes: [['school_year', 'trajectory_id', 'number']],
    }),
    ...tableStatements(schema, 'timesheet_day', {
      columns: timesheetDay,
      primaryKey: ['school_year', 'trajectory_id', 'date'],
      pointers: [toOf('trajectory')],
      indexes: [['school_year', 'state', 'date']],
      isNarrow: true,
    }),
    ...tableStatements(schema, 'setting', {
      columns: { key: 'text!', version: 'integer!', value: 'text!' },
      primaryKey: ['key'],
    }),
  ],
};
