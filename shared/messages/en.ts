import { cli } from './en/cli.ts';
import { dayKinds } from './en/day-kinds.ts';
import { documents } from './en/documents.ts';
import { exports } from './en/exports.ts';
import { homeCare } from './en/home-care.ts';
import { input } from './en/input.ts';

/** Every text of the product in one language, by key. */
export const en = {
  cli,
  exports,
  dayKinds,
  documents,
  input,
  rules: { homeCare },
} as const;
