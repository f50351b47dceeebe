import { cli } from './fr/cli.ts';
import { homeCare } from './fr/home-care.ts';
import { input } from './fr/input.ts';

/** Every text of the product in one language, by key. */
export const fr = {
  cli,
  input,
  rules: { homeCare },
} as const;
