import type { Refusal } from '../../../shared/command/outcome.ts';

/** Ends a transaction with a refusal; it never leaves the folder: outside it is an outcome. */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}
