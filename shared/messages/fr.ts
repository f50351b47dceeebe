import { cli } from './fr/cli.ts';
import { input } from './fr/input.ts';

/** Every text of the product in one language, by key. */
export const fr = {
  cli,
  input,
  rules: {},
} as const;
