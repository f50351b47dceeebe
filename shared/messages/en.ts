import { cli } from './en/cli.ts';
import { companies } from './en/companies.ts';
import { dayKinds } from './en/day-kinds.ts';
import { documents } from './en/documents.ts';
import { exports } from './en/exports.ts';
import { homeCare } from './en/home-care.ts';
import { input } from './en/input.ts';
import { paperwork } from './en/paperwork.ts';
import { people } from './en/people.ts';

/** Every text of the product in one language, by key. */
export const en = {
  cli,
  exports,
  dayKinds,
  documents,
  input,
  rules: { homeCare, people, companies, paperwork },
} as const;
