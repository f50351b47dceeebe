import { cli } from './nl/cli.ts';
import { homeCare } from './nl/home-care.ts';
import { input } from './nl/input.ts';

/** Every text of the product in one language, by key. */
export const nl = {
  cli,
  input,
  rules: { homeCare },
} as const;
