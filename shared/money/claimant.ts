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
  const { frame, companies, workplaces } = plan.context;
  const claimants = new Map<number, { -readonly [K in keyof Claimant]: Claimant[K] }>();
  for (const { agreement, company, first, last } of plan.agreements) {
    if (last < first) continue;
    const [firstDay, lastDay, days] = [frame.first + first, frame.first + last, last - first + 1];
    const claimant = claimants.get(company);
    if (claimant) {
      claimant.agreements = [...claimant.agreements, agreement];
      claimant.firstDay = Math.min(claimant.firstDay, firstDay);
      claimant.lastDay = Math.max(claimant.lastDay, lastDay);
      claimant.days += days;
    } else {
      const placements = plan.placements.filter(
        (planned) => planned.last >= planned.first && workplaces[planned.workplace]!.company === company,
      );
      const own = { plan, company: companies[company]!.company, agreements: [agreement], placements };
      claimants.set(company, { ...own, firstDay, lastDay, days });
    }
  }
  return [...claimants.values()];
}

/** The mentors a company names for the learner, each once; undefined stands for a placement without one. */
export function mentorsOfClaimant({ plan, placements }: Claimant): readonly (Mentor | undefined)[] {
  return [...new Set(placements.map(({ mentor }) => plan.context.mentors[mentor]))];
}
