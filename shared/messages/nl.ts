import { cli } from './nl/cli.ts';
import { dayKinds } from './nl/day-kinds.ts';
import { documents } from './nl/documents.ts';
import { exports } from './nl/exports.ts';
import { homeCare } from './nl/home-care.ts';
import { input } from './nl/input.ts';

/** Every text of the product in one language, by key. */
export const nl = {
  cli,
  exports,
  dayKinds,
  documents,
  input,
  rules: { homeCare },
} as const;
