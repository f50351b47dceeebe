import type { ClassYear } from './class-year.ts';
import type { InputPath, InputProblem, InputProblemCode } from './input-problem.ts';

/** Collects problems; `at` says where. */
export type Report = (path: InputPath, code: InputProblemCode, params?: InputProblem['params']) => void;

/** What can be pointed at, by id. */
export type Known = {
  readonly schools: ReadonlySet<string>;
  readonly classGroups: ReadonlySet<string>;
  readonly companies: ReadonlySet<string>;
  readonly learners: ReadonlySet<string>;
  readonly programmes: ReadonlySet<string>;
  readonly workplaces: ReadonlyMap<string, ClassYear['workplaces'][number]>;
  readonly mentors: ReadonlyMap<string, ClassYear['mentors'][number]>;
  readonly shiftCodes: ReadonlySet<string>;
};

/** Reports a period that ends before it starts. */
export function checkPeriod(period: { firstDay: string; lastDay: string }, path: InputPath, report: Report): void {
  if (period.lastDay < period.firstDay) report([...path, 'lastDay'], 'lastBeforeFirst', { firstDay: period.firstDay });
}

/** Reports an id that points at nothing. */
export function checkReference(known: { has(id: string): boolean }, id: string, path: InputPath, report: Report): void {
  if (!known.has(id)) report(path, 'unknownReference', { id });
}
