import { addMonths, type DayNumber } from '../calendar/iso-date.ts';
import type { Company } from '../input/company.ts';
import type { Mentor } from '../input/people.ts';
import type { Agreement } from '../input/trajectory.ts';
import type { Plan, PlannedPlacement } from '../plan/plan.ts';

/** A company as it claims for one learner: its agreements taken together, and its placements. */
export type Claimant = {
  readonly plan: Plan;
  readonly company: Company;
  readonly agreements: readonly Agreement[];
  readonly placements: readonly PlannedPlacement[];
  readonly firstDay: DayNumber;
  readonly lastDay: DayNumber;
  /** Calendar days under agreement with the company in this plan. */
  readonly days: number;
};

/** True when a number of days holds so many months when counted from a day on. */
export function holdsMonths(from: DayNumber, days: number, months: number): boolean {
  return addMonths(from, months) - from <= days;
}

/** Whole months that a number of days holds when counted from a day on. */
export function wholeMonths(from: DayNumber, days: number): number {
  let months = 0;
  while (holdsMonths(from, days, months + 1)) months++;
  return months;
}

/** The companies of a plan as claimants, in the order of their first agreement. */
export function claimantsOf(plan: Plan): Claimant[] {
  const frameFirst = plan.context.frame.first;
  const held = plan.agreements.filter(({ first, last }) => last >= first);
  return [...new Set(held.map(({ company }) => company))].map((company) => {
    const own = held.filter((agreement) => agreement.company === company);
    return {
      plan,
      company: plan.context.companies[company]!.company,
      agreements: own.map(({ agreement }) => agreement),
      placements: plan.placements.filter(
        ({ workplace, first, last }) => last >= first && plan.context.workplaces[workplace]!.company === company,
      ),
      firstDay: frameFirst + Math.min(...own.map(({ first }) => first)),
      lastDay: frameFirst + Math.max(...own.map(({ last }) => last)),
      days: own.reduce((sum, { first, last }) => sum + last - first + 1, 0),
    };
  });
}

/** The mentors a company names for the learner, each once; undefined stands for a placement without one. */
export function mentorsOfClaimant({ plan, placements }: Claimant): readonly (Mentor | undefined)[] {
  return [...new Set(placements.map(({ mentor }) => plan.context.mentors[mentor]))];
}
