import { cli } from './fr/cli.ts';
import { companies } from './fr/companies.ts';
import { dayKinds } from './fr/day-kinds.ts';
import { documents } from './fr/documents.ts';
import { exports } from './fr/exports.ts';
import { homeCare } from './fr/home-care.ts';
import { input } from './fr/input.ts';
import { paperwork } from './fr/paperwork.ts';
import { people } from './fr/people.ts';

/** Every text of the product in one language, by key. */
export const fr = {
  cli,
  exports,
  dayKinds,
  documents,
  input,
  rules: { homeCare, people, companies, paperwork },
} as const;
