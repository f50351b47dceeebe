import type { z } from 'zod';
import { checkReferences } from './check-references.ts';
import { type ClassYear, classYearSchema } from './class-year.ts';
import { type InputProblem, type InputProblemCode, inputProblemCodes } from './input-problem.ts';
import { withoutEmpty } from './without-empty.ts';

export type ReadClassYear =
  | { readonly ok: true; readonly classYear: ClassYear }
  | { readonly ok: false; readonly problems: readonly InputProblem[] };

type Issue = z.core.$ZodIssue;

/** Our own codes travel as the issue's message, as in `input.isoDate`. */
function ownCode(issue: Issue): InputProblemCode | undefined {
  const name = /^input\.(\w+)$/.exec(issue.message)?.[1];
  return inputProblemCodes.find((code) => code === name);
}

function pathOf(issue: Issue, base: readonly PropertyKey[]): (string | number)[] {
  return [...base, ...issue.path].map((key) => (typeof key === 'symbol' ? String(key) : (key as string | number)));
}

/** What the field may hold, for the message of a wrong choice. */
function describeChoice(issue: Issue): string {
  return issue.code === 'invalid_value' ? issue.values.map(String).join(', ') : '';
}

/** The branch of a union whose issues lie deepest: the shape that the writer most likely meant. */
function closestBranch(issue: Issue & { code: 'invalid_union' }): readonly Issue[] {
  const depth = (branch: readonly Issue[]) =>
    Math.max(...branch.map(({ path, code }) => path.length * 2 + Number(code !== 'invalid_type')));
  return [...issue.errors].sort((a, b) => depth(b) - depth(a))[0] ?? [];
}

/** Every value of a union that is a choice between values; nothing for one between shapes. */
function valuesOfUnion(issue: Issue & { code: 'invalid_union' }): string[] | undefined {
  const branches = issue.errors.map(([first, ...more]) =>
    more.length === 0 && first?.code === 'invalid_value' && first.path.length === 0 ? first.values.map(String) : [],
  );
  return branches.every((values) => values.length > 0) && branches.length > 0 ? branches.flat() : undefined;
}

/** What is wrong according to a schema, in our own codes; a union tells of the branch that was meant. */
export function problemsOf(issue: Issue, base: readonly PropertyKey[]): InputProblem[] {
  const path = pathOf(issue, base);
  const own = ownCode(issue);
  if (own) return [{ path, code: own, params: {} }];
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? [{ path, code: 'missing', params: {} }]
        : [{ path, code: 'type', params: { expected: issue.expected } }];
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path: [...path, key], code: 'unknownField', params: { field: key } }));
    case 'invalid_value':
      return [{ path, code: 'choice', params: { choices: describeChoice(issue) } }];
    case 'too_small':
      return [{ path, code: 'tooSmall', params: { minimum: String(issue.minimum) } }];
    case 'too_big':
      return [{ path, code: 'tooBig', params: { maximum: String(issue.maximum) } }];
    case 'invalid_union': {
      const values = valuesOfUnion(issue);
      if (values) return [{ path, code: 'choice', params: { choices: values.join(', ') } }];
      return closestBranch(issue).flatMap((inner) => problemsOf(inner, path));
    }
    default:
      return [{ path, code: 'type', params: { expected: 'message' in issue ? issue.message : '' } }];
  }
}

/** Reads a class year from parsed JSON (or rows turned into it): every problem at once, in the order of the file, or the class year. */
export function readClassYear(raw: unknown): ReadClassYear {
  const parsed = classYearSchema.safeParse(raw, { reportInput: true });
  if (!parsed.success) return { ok: false, problems: parsed.error.issues.flatMap((issue) => problemsOf(issue, [])) };
  const classYear = withoutEmpty(parsed.data);
  const problems = checkReferences(classYear);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, classYear };
}
