import {
  type FilePlace,
  type FileProblem,
  type FileProblemCode,
  type FileProblemParams,
  fileProblem,
} from '../../../shared/messages/file-problem.ts';

/** Thrown inside the reader when reading on makes no sense; `readWorkbook` turns it into its one problem. */
export class Refusal extends Error {
  readonly problem: FileProblem;

  constructor(problem: FileProblem) {
    super(problem.code);
    this.problem = problem;
  }
}

/** Stops the reading with one problem. */
export function refuse<Code extends FileProblemCode>(
  code: Code,
  params: FileProblemParams<Code>,
  place?: FilePlace,
): never {
  throw new Refusal(fileProblem(code, params, place));
}

/** A text from the file made fit for a message: no control characters, at most 60 characters. */
export function shown(text: string): string {
  const clean = text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim();
  return clean.length > 60 ? `${clean.slice(0, 59).toWellFormed()}…` : clean;
}
