import type { DayNumber } from '../calendar/iso-date.ts';
import type { Company } from '../input/company.ts';
import type { Plan } from '../plan/plan.ts';
import { rememberLast } from './remember-last.ts';

/** A company of a plan and the first day of its first placement. */
export type PlacedCompany = { readonly company: Company; readonly firstDay: DayNumber };

/** The companies whose workplaces a plan is placed at, each once, in the order of their placements. */
export const placedCompaniesOf = rememberLast((plan: Plan): readonly PlacedCompany[] => {
  const firstDays = new Map<number, DayNumber>();
  for (const placement of plan.placements) {
    if (placement.last < placement.first) continue;
    const { company } = plan.context.workplaces[placement.workplace]!;
    const day = plan.context.frame.first + placement.first;
    firstDays.set(company, Math.min(day, firstDays.get(company) ?? day));
  }
  return [...firstDays].map(([index, firstDay]) => ({ company: plan.context.companies[index]!.company, firstDay }));
});
