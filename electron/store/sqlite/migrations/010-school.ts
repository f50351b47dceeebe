import type { Migration } from '../migrate.ts';
import { tableStatements } from '../tables.ts';
import { toOf, toYear } from './pointers.ts';

const listed = { school_year: 'text!', id: 'text!', position: 'integer!', version: 'integer!' } as const;
const primaryKey = ['school_year', 'id'] as const;

/** School years, programmes, schools and class groups. */
export const schoolTables: Migration = {
  version: 10,
  statements: (schema) => [
    ...tableStatements(schema, 'year', {
      columns: { school_year: 'text!', version: 'integer!', money: 'text' },
      primaryKey: ['school_year'],
    }),
    ...tableStatements(schema, 'programme', {
      columns: { ...listed, name: 'text!', max_months: 'integer!', allowance_band: 'integer!', phases: 'text!' },
      primaryKey,
      pointers: [toYear],
    }),
    ...tableStatements(schema, 'school', {
      columns: {
        ...listed,
        name: 'text!',
        address: 'text',
        lesson_period_minutes: 'integer',
        usual_periods: 'text',
        education_type: 'text',
        campuses: 'text',
        calendar: 'text',
        calendar_exceptions: 'text',
      },
      primaryKey,
      pointers: [toYear],
    }),
    ...tableStatements(schema, 'class_group', {
      columns: {
        ...listed,
        school_id: 'text!',
        campus_id: 'text',
        name: 'text!',
        trajectory_supervisor: 'text',
        lessons_start_day: 'text',
        lessons: 'text!',
        calendar: 'text',
      },
      primaryKey,
      pointers: [toYear, toOf('school')],
    }),
  ],
};
