import type { Company } from '../../../shared/input/company.ts';
import type { DayPartEntry } from '../../../shared/input/primitives.ts';
import type { ClassGroup } from '../../../shared/input/school.ts';
import { indexesOf } from '../../../shared/plan/half-day-entries.ts';
import type { CheckedLearner } from '../../../shared/rules/check-class.ts';
import type { PlanFacts } from '../../../shared/rules/plan-facts.ts';
import { runsOfEntries } from './runs-of-entries.ts';

/** A change of what many learners share: the class's calendar or a company's closures. */
export type SharedChange =
  | { readonly kind: 'classGroup'; readonly content: ClassGroup }
  | { readonly kind: 'company'; readonly content: Company };

export const freeKinds = ['localFree', 'studyDay'] as const;
export type FreeKind = (typeof freeKinds)[number];

/** The class with the half days free of school. */
export function withFreeDays(
  { plan }: PlanFacts,
  halfDays: readonly DayPartEntry[],
  kind: FreeKind,
  name: string,
): SharedChange {
  const { classGroup } = plan.classDays;
  const added = runsOfEntries(halfDays).map((run) => ({ ...run, kind, ...(name !== '' && { name }) }));
  return { kind: 'classGroup', content: { ...classGroup, calendar: [...(classGroup.calendar ?? []), ...added] } };
}

/** The company of the first of the half days with them as a closure; undefined where no agreement holds. */
export function withClosure(
  { plan }: PlanFacts,
  halfDays: readonly DayPartEntry[],
  name: string,
): SharedChange | undefined {
  const [at] = halfDays.flatMap((entry) => indexesOf(plan.context.frame, entry));
  const held = at === undefined ? -1 : (plan.agreement[at >> 1] ?? -1);
  const company = plan.context.companies[plan.agreements[held]?.company ?? -1]?.company;
  if (!company) return undefined;
  const added = runsOfEntries(halfDays).map((run) => ({ ...run, ...(name !== '' && { name }) }));
  return { kind: 'company', content: { ...company, closures: [...(company.closures ?? []), ...added] } };
}

/** True for a learner whom a change can concern at all. */
export function mayTouch({ kind, content }: SharedChange): (learner: CheckedLearner) => boolean {
  return ({ facts: { plan } }) =>
    kind === 'classGroup'
      ? plan.classDays.classGroup.id === content.id
      : plan.agreements.some(({ agreement }) => agreement.companyId === content.id);
}
