import type { Migration } from '../migrate.ts';
import { schoolTables } from './010-school.ts';
import { companyAndPeopleTables } from './020-companies-and-people.ts';
import { trajectoryTables } from './030-trajectories.ts';
import { recordTables } from './040-records.ts';
import { journalTables } from './050-journal.ts';

/** Every step of the schema, oldest first. */
export const migrations: readonly Migration[] = [
  schoolTables,
  companyAndPeopleTables,
  trajectoryTables,
  recordTables,
  journalTables,
];
