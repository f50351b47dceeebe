/** What a day on which the class has no lessons is in a template. */
export type TemplateDay = 'day' | 'late' | 'rest' | 'morning';

/**
 * A week of a template. `workDays` of the five weekdays are work and the others school; `days` are the last weekdays that
 * are not school, in order, beside a weekend shift.
 */
export type TemplateWeek =
  | { readonly workDays: number }
  | { readonly days: readonly TemplateDay[]; readonly saturday?: 'day' | 'morning' };

/** A pattern that schools use, before it is laid over a period. */
export type PatternTemplate = { readonly id: string } & (
  | { readonly cycle: readonly TemplateWeek[] }
  /** So many work weeks over the whole period, in blocks with school in between. */
  | { readonly workWeeks: number; readonly blockWeeks: number }
);

const [schoolWeek, workWeek]: readonly [TemplateWeek, TemplateWeek] = [{ workDays: 0 }, { workDays: 5 }];

/**
 * The patterns of practice, in the order in which they are offered. "Dit kan door 3 of 4 dagen per week of voltijds te
 * werkplekleren gedurende blokperiodes afgewisseld met periodes waarin ze voltijds naar school gaan of een combinatie van
 * beiden" (brochure). The mixed one follows the roster of an ordinary worker: evenings, Saturdays and rest.
 */
export const patternTemplates = [
  { id: 'threeDays', cycle: [{ workDays: 3 }] },
  { id: 'fourDays', cycle: [{ workDays: 4 }] },
  { id: 'twoDays', cycle: [{ workDays: 2 }] },
  { id: 'oneWeekOneWeek', cycle: [schoolWeek, workWeek] },
  { id: 'oneWeekTwoWeeks', cycle: [schoolWeek, workWeek, workWeek] },
  { id: 'twoThreeDays', cycle: [{ workDays: 2 }, { workDays: 3 }] },
  { id: 'twoWeeksThreeWeeks', cycle: [schoolWeek, schoolWeek, workWeek, workWeek, workWeek] },
  { id: 'twentyWorkWeeks', workWeeks: 20, blockWeeks: 4 },
  {
    id: 'mixed',
    cycle: [
      { days: ['day', 'day', 'late'] },
      { days: ['day', 'late', 'rest'], saturday: 'day' },
      { days: ['day', 'day', 'morning'], saturday: 'morning' },
    ],
  },
] as const satisfies readonly PatternTemplate[];

export type PatternTemplateId = (typeof patternTemplates)[number]['id'];
