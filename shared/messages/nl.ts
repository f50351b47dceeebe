import { cli } from './nl/cli.ts';
import { companies } from './nl/companies.ts';
import { dayKinds } from './nl/day-kinds.ts';
import { documents } from './nl/documents.ts';
import { exports } from './nl/exports.ts';
import { homeCare } from './nl/home-care.ts';
import { input } from './nl/input.ts';
import { paperwork } from './nl/paperwork.ts';
import { people } from './nl/people.ts';

/** Every text of the product in one language, by key. */
export const nl = {
  cli,
  exports,
  dayKinds,
  documents,
  input,
  rules: { homeCare, people, companies, paperwork },
} as const;
