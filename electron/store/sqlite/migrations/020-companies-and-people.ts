import type { Migration } from '../migrate.ts';
import { tableStatements } from '../tables.ts';
import { toOf, toYear } from './pointers.ts';

const listed = { school_year: 'text!', id: 'text!', position: 'integer!', version: 'integer!' } as const;
const primaryKey = ['school_year', 'id'] as const;

const company = {
  ...listed,
  name: 'text!',
  address: 'text',
  sector: 'text!',
  region: 'text',
  legal_regime: 'text',
  full_time_minutes_per_week: 'integer!',
  reference_period_months: 'integer',
  accrual: 'text!',
  bridge_day_is_work_day: 'integer',
  local_free_day_is_work_day: 'integer',
  study_day_is_work_day: 'integer',
  free_half_day_is_work: 'integer',
  learners_per_mentor: 'integer',
  closures: 'text',
  replacement_days: 'text',
  recognitions: 'text',
  conditions: 'text',
} as const;

const workplace = {
  ...listed,
  company_id: 'text!',
  name: 'text!',
  address: 'text',
  kind: 'text!',
  shift_codes: 'text!',
  default_shift: 'text!',
  capacities: 'text',
  shift_work: 'integer',
  minor_sunday_exception: 'integer',
} as const;

const mentor = {
  ...listed,
  company_id: 'text!',
  name: 'text!',
  birth_date: 'text',
  has_prior_qualification: 'integer',
  years_of_practice: 'integer',
  extract_day: 'text',
  recognition_request_day: 'text',
  training: 'text',
  training_day: 'text',
} as const;

const learner = {
  ...listed,
  name: 'text!',
  /** The name without accents and capitals, to search and sort by. */
  name_key: 'text!',
  birth_date: 'text!',
  address: 'text',
  legal_representative: 'text',
  prior_schooling: 'text',
  full_time_compulsory_ended: 'integer',
  screening_day: 'text',
  class_council_advice_day: 'text',
  class_council_advice: 'text',
  medical_examination_day: 'text',
  is_medically_fit: 'integer',
  registration_number_day: 'text',
} as const;

/** Companies with their workplaces and mentors, and learners. */
export const companyAndPeopleTables: Migration = {
  version: 20,
  statements: (schema) => [
    ...tableStatements(schema, 'company', { columns: company, primaryKey, pointers: [toYear] }),
    ...tableStatements(schema, 'workplace', {
      columns: workplace,
      primaryKey,
      pointers: [toYear, toOf('company')],
      indexes: [['school_year', 'company_id']],
    }),
    ...tableStatements(schema, 'mentor', {
      columns: mentor,
      primaryKey,
      pointers: [toYear, toOf('company')],
      indexes: [['school_year', 'company_id']],
    }),
    ...tableStatements(schema, 'learner', {
      columns: learner,
      primaryKey,
      pointers: [toYear],
      indexes: [['school_year', 'name_key', 'id']],
    }),
  ],
};
