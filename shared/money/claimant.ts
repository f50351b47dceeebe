import { addMonths, type DayNumber } from '../calendar/iso-date.ts';
import type { Company } from '../input/company.ts';
import type { Mentor } from '../input/people.ts';
import type { Agreement } from '../input/trajectory.ts';
import type { PlannedPlacement } from '../plan/plan.ts';
import type { PlanFacts } from '../rules/plan-facts.ts';

/** A company as it claims for one learner: its agreements taken together, and its placements. */
export type Claimant = {
  readonly facts: PlanFacts;
  readonly company: Company;
  readonly agreements: readonly Agreement[];
  readonly placements: readonly PlannedPlacement[];
  readonly firstDay: DayNumber;
  readonly lastDay: DayNumber;
  /** Calendar days under agreement with the company in this plan. */
  readonly days: number;
};

/** Whole months that a number of days holds when counted from a day on. */
export function wholeMonths(from: DayNumber, days: number): number {
  let months = 0;
  while (addMonths(from, months + 1) - from <= days) months++;
  return months;
}

/** The companies of a plan as claimants, in the order of their first agreement. */
export function claimantsOf(facts: PlanFacts): Claimant[] {
  const { plan } = facts;
  const frameFirst = plan.context.frame.first;
  const held = plan.agreements.filter(({ first, last }) => last >= first);
  return [...new Set(held.map(({ company }) => company))].map((company) => {
    const own = held.filter((agreement) => agreement.company === company);
    return {
      facts,
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
export function mentorsOfClaimant({ facts, placements }: Claimant): readonly (Mentor | undefined)[] {
  return [...new Set(placements.map(({ mentor }) => facts.plan.context.mentors[mentor]))];
}
