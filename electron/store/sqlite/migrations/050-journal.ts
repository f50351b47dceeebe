import type { Migration } from '../migrate.ts';
import { tableStatements } from '../tables.ts';

const step = {
  step: 'integer!',
  type: 'text!',
  state: 'text!',
  /** The step that an undo or redo is of. */
  of: 'integer',
  at: 'text!',
  who: 'text!',
  reason: 'text',
  edits: 'text',
} as const;

const change = {
  step: 'integer!',
  position: 'integer!',
  kind: 'text!',
  school_year: 'text',
  id: 'text!',
  learner_id: 'text',
  action: 'text!',
  before: 'text!',
  after: 'text!',
  position_before: 'integer',
  position_after: 'integer',
} as const;

/** Every change that was ever made, with what undoes it. */
export const journalTables: Migration = {
  version: 50,
  statements: (schema) => [
    ...tableStatements(schema, 'journal_step', { columns: step, primaryKey: ['step'], indexes: [['state', 'step']] }),
    ...tableStatements(schema, 'journal_change', {
      columns: change,
      primaryKey: ['step', 'position'],
      pointers: [{ from: ['step'], table: 'journal_step', to: ['step'] }],
      indexes: [
        ['kind', 'school_year', 'id', 'step'],
        ['learner_id', 'step'],
        ['school_year', 'step'],
      ],
    }),
  ],
};
