import type { IsoDate } from '../../shared/calendar/iso-date.ts';
import { type SchoolYear, schoolYear } from '../../shared/calendar/school-year.ts';
import { nameSchema } from '../../shared/input/primitives.ts';
import type { PatternTemplateId } from '../../shared/pattern/templates.ts';
import { isLikelyBirthDate } from '../people/learners/likely-birth-date.ts';
import type { FreshYear, LessonKey } from './fresh-year.ts';

/** The short form as it stands while it is filled in. */
export type FreshDraft = Omit<FreshYear, 'birthDate' | 'switchDay'> & {
  readonly birthDate: IsoDate | undefined;
  readonly switchDay: IsoDate | undefined;
};

export type FreshField = keyof FreshDraft;
/** Keys of texts: of `input`, or the form's own. */
export type FreshProblems = Partial<Record<FreshField, string>>;

/** As many work days as the lessons leave open. */
const templateByLessons: Readonly<Record<number, PatternTemplateId>> = { 1: 'fourDays', 3: 'twoDays' };

/** The school year to begin with: from May on the coming one. */
export function likelyYear(today: string): SchoolYear {
  const year = Number(today.slice(0, 4)) - (today.slice(5, 7) < '05' ? 1 : 0);
  return schoolYear(`${year}-${year + 1}`);
}

/** The form as it opens: most schools teach on two days. */
export function emptyDraft(year: SchoolYear): FreshDraft {
  return {
    ...{
      schoolYear: year,
      schoolName: '',
      className: '',
      residentialName: '',
      homeName: '',
      sector: '',
      learnerName: '',
    },
    lessonDays: ['mon', 'tue'],
    template: 'threeDays',
    ...{ birthDate: undefined, switchDay: undefined },
  };
}

/** Another set of lesson days, with the pattern that fits them. */
export function withLessonDays(draft: FreshDraft, lessonDays: readonly LessonKey[]): FreshDraft {
  return { ...draft, lessonDays, template: templateByLessons[lessonDays.length] ?? 'threeDays' };
}

/** What is still to be filled in or corrected, in the order of the form. */
export function freshProblems(draft: FreshDraft): FreshProblems {
  const problems: FreshProblems = {};
  for (const field of ['schoolName', 'className', 'residentialName', 'sector', 'learnerName'] as const) {
    const parsed = nameSchema.safeParse(draft[field]);
    if (!parsed.success) problems[field] = parsed.error.issues[0]!.message;
  }
  if (draft.lessonDays.length === 0) problems.lessonDays = 'start.fresh.noLessonDays';
  const home = nameSchema.safeParse(draft.homeName);
  if (!home.success && draft.homeName.trim() !== '') problems.homeName = home.error.issues[0]!.message;
  if (draft.birthDate === undefined) problems.birthDate = 'input.empty';
  else if (!isLikelyBirthDate(draft.birthDate, draft.schoolYear)) problems.birthDate = 'input.birthDate';
  return problems;
}

/** The form with everything in it; undefined while something is wrong. */
export function readyDraft(draft: FreshDraft): FreshYear | undefined {
  const { birthDate, switchDay, ...rest } = draft;
  if (birthDate === undefined || Object.keys(freshProblems(draft)).length > 0) return undefined;
  return { ...rest, homeName: rest.homeName.trim(), birthDate, ...(switchDay !== undefined && { switchDay }) };
}
