import type { Migration } from '../migrate.ts';
import { tableStatements } from '../tables.ts';
import { toOf, toYear } from './pointers.ts';

const part = { school_year: 'text!', trajectory_id: 'text!', position: 'integer!' } as const;
const primaryKey = ['school_year', 'trajectory_id', 'position'] as const;
const period = { first_day: 'text!', last_day: 'text!' } as const;
const pointers = [toOf('trajectory')] as const;

const trajectory = {
  school_year: 'text!',
  id: 'text!',
  position: 'integer!',
  version: 'integer!',
  learner_id: 'text!',
  class_group_id: 'text!',
  programme_id: 'text!',
  ...period,
  late_entry_beside: 'text',
  entitlement: 'text',
  home_care: 'text',
} as const;

const agreement = {
  ...part,
  company_id: 'text!',
  kind: 'text!',
  first_day: 'text!',
  planned_last_day: 'text!',
  actual_last_day: 'text',
  end_reason: 'text',
  signed_day: 'text',
  model_number: 'text',
  model_day: 'text',
  subsidised_months: 'integer',
  premium_registration_day: 'text',
  premiums_before: 'integer',
} as const;

const segment = {
  ...part,
  ...period,
  name: 'text',
  cycle: 'text!',
  cycle_first_day: 'text',
  holiday_weeks_count: 'integer',
  leaves_class_pattern: 'integer',
  origin: 'text',
  contractual_minutes_per_cycle: 'integer',
} as const;

const deviation = {
  ...part,
  id: 'text!',
  learning_opportunity: 'text!',
  why_only_then: 'text',
  is_voluntary: 'integer!',
  is_busy_period_help: 'integer',
  worked: 'text!',
  recuperation: 'text!',
  agreed_by_learner_day: 'text',
  agreed_by_representative_day: 'text',
  agreed_by_school_day: 'text',
  agreed_by_company_day: 'text',
} as const;

/** Trajectories and what lies inside them: agreements with placements, segments, pins, deviations, overrides. */
export const trajectoryTables: Migration = {
  version: 30,
  statements: (schema) => [
    ...tableStatements(schema, 'trajectory', {
      columns: trajectory,
      primaryKey: ['school_year', 'id'],
      pointers: [toYear, toOf('learner'), toOf('class_group')],
      indexes: [
        ['school_year', 'learner_id'],
        ['school_year', 'class_group_id'],
      ],
    }),
    ...tableStatements(schema, 'agreement', {
      columns: agreement,
      primaryKey,
      pointers: [...pointers, toOf('company')],
      indexes: [['school_year', 'company_id', 'first_day']],
    }),
    ...tableStatements(schema, 'placement', {
      columns: { ...part, agreement_position: 'integer!', workplace_id: 'text!', mentor_id: 'text', ...period },
      primaryKey,
      pointers: [...pointers, toOf('workplace'), toOf('mentor')],
      indexes: [
        ['school_year', 'workplace_id', 'first_day'],
        ['school_year', 'mentor_id', 'first_day', 'last_day'],
      ],
      isNarrow: true,
    }),
    ...tableStatements(schema, 'segment', { columns: segment, primaryKey, pointers }),
    ...tableStatements(schema, 'pin', {
      columns: { ...part, date: 'text!', part: 'text!', assignment: 'text!', reason: 'text!', origin: 'text' },
      primaryKey,
      pointers,
      isNarrow: true,
    }),
    ...tableStatements(schema, 'deviation', { columns: deviation, primaryKey, pointers }),
    ...tableStatements(schema, 'override', {
      columns: { ...part, rule_id: 'text!', date: 'text', reason: 'text!', by: 'text!', day: 'text!' },
      primaryKey,
      pointers,
    }),
  ],
};
