import type { z } from 'zod';
import { isoDate } from '../../../shared/calendar/iso-date.ts';
import { schoolYear } from '../../../shared/calendar/school-year.ts';
import { checkReferences } from '../../../shared/input/check-references.ts';
import type { ClassYear } from '../../../shared/input/class-year.ts';
import type { InputProblem } from '../../../shared/input/input-problem.ts';
import { problemsOf } from '../../../shared/input/read-class-year.ts';
import { isLikelyBirthDate } from '../learners/likely-birth-date.ts';
import type { ListName } from '../list-names.ts';
import { cleanDraft } from './clean-draft.ts';
import { pathKey } from './value-at.ts';

export type Problems = ReadonlyMap<string, InputProblem>;

/** What is wrong with a draft by field, or the record that it is. */
export type JudgedDraft<T> = { readonly problems: Problems; readonly record: T | undefined };

function byField(problems: readonly InputProblem[]): Problems {
  const map = new Map<string, InputProblem>();
  for (const problem of problems) {
    const key = pathKey(problem.path);
    if (!map.has(key)) map.set(key, problem);
  }
  return map;
}

/** A birth date of which the year must be a slip. */
function birthProblems(
  record: { readonly id: string; readonly birthDate?: string },
  { schoolYear: year }: ClassYear,
): InputProblem[] {
  const { birthDate } = record;
  if (birthDate === undefined || isLikelyBirthDate(isoDate(birthDate), schoolYear(year))) return [];
  return [{ path: ['birthDate'], code: 'birthDate', params: {} }];
}

/** What a schema cannot know: dates in order, ids that exist, shift codes that are there. */
function problemsInYear(list: ListName, record: { readonly id: string }, classYear: ClassYear): InputProblem[] {
  const others = classYear[list].filter(({ id }) => id !== record.id);
  const index = others.length;
  const year = { ...classYear, [list]: [...others, record], trajectories: [] } as ClassYear;
  const found = checkReferences(year)
    .filter(({ path }) => path[0] === list && path[1] === index)
    .map((problem) => ({ ...problem, path: problem.path.slice(2) }));
  return list === 'learners' ? [...birthProblems(record, classYear), ...found] : found;
}

/** Judges a draft of a list's record by its schema and by the year around it. */
export function judgeDraft<T extends { readonly id: string }>(
  draft: unknown,
  schema: z.ZodType<T>,
  list: ListName,
  classYear: ClassYear,
): JudgedDraft<T> {
  const parsed = schema.safeParse(cleanDraft(draft), { reportInput: true });
  if (!parsed.success)
    return { problems: byField(parsed.error.issues.flatMap((issue) => problemsOf(issue, []))), record: undefined };
  const problems = byField(problemsInYear(list, parsed.data, classYear));
  return { problems, record: problems.size === 0 ? parsed.data : undefined };
}
