import type { DayNumber } from '../calendar/iso-date.ts';
import type { PlannedPlacement } from '../plan/plan.ts';
import type { PlanEdit } from '../plan/plan-edit.ts';
import { legalSources } from './legal-sources.ts';
import { meetsConditions } from './mentors.ts';
import type { PlanFacts } from './plan-facts.ts';
import type { Rule } from './rule.ts';

/** Names the company's mentor on a placement, where it has exactly one that meets the conditions. */
function nameOnlyMentor({ plan, today }: PlanFacts, placement: PlannedPlacement): { fix?: PlanEdit } {
  const { companyId } = plan.context.workplaces[placement.workplace]!.workplace;
  const able = plan.context.mentors.filter(
    (mentor) => mentor.companyId === companyId && meetsConditions(mentor, today),
  );
  const [mentor] = able;
  if (!mentor || able.length > 1) return {};
  const index = plan.agreements[placement.agreement]!.agreement.placements.indexOf(placement.placement);
  return {
    fix: { type: 'changePlacement', agreement: placement.agreement, index, change: { mentorId: mentor.id } },
  };
}

function firstDayOf({ plan }: PlanFacts, placement: PlannedPlacement): DayNumber {
  return plan.context.frame.first + placement.first;
}

/** Every placement has a mentor. */
export const mentorMissing = {
  id: 'people/mentor-missing',
  severity: 'error',
  source: legalSources.brochureEmployer,
  *check(facts) {
    for (const placement of facts.plan.placements) {
      if (placement.mentor >= 0 || placement.last < placement.first) continue;
      const { name } = facts.plan.context.workplaces[placement.workplace]!.workplace;
      yield { days: [firstDayOf(facts, placement)], params: { workplace: name }, ...nameOnlyMentor(facts, placement) };
    }
  },
} as const satisfies Rule;

/** The mentor of a placement belongs to the company of the workplace. */
export const mentorOfOtherCompany = {
  id: 'people/mentor-of-other-company',
  severity: 'error',
  source: legalSources.brochureEmployer,
  *check(facts) {
    const { companies, mentors, workplaces } = facts.plan.context;
    for (const placement of facts.plan.placements) {
      if (placement.mentor < 0 || placement.last < placement.first) continue;
      const mentor = mentors[placement.mentor]!;
      const { workplace, company } = workplaces[placement.workplace]!;
      if (mentor.companyId === workplace.companyId) continue;
      yield {
        days: [firstDayOf(facts, placement)],
        params: { mentor: mentor.name, workplace: workplace.name, company: companies[company]!.company.name },
        ...nameOnlyMentor(facts, placement),
      };
    }
  },
} as const satisfies Rule;

export const placementMentorRules: readonly Rule[] = [mentorMissing, mentorOfOtherCompany];
