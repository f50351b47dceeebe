import type { DayNumber } from '../../../shared/calendar/iso-date.ts';
import type { Mentor } from '../../../shared/input/people.ts';
import type { Plan, PlannedPlacement } from '../../../shared/plan/plan.ts';
import type { PlanEdit } from '../../../shared/plan/plan-edit.ts';
import type { PlanningContext } from '../../../shared/plan/planning-context.ts';
import type { CheckedClassYear } from '../../../shared/rules/check-class.ts';
import { numberOn } from '../../../shared/rules/legal-number.ts';
import { usualLearnersPerMentor } from '../../../shared/rules/legal-numbers-people.ts';

/** A mentor with how many learners are guided on the day and how many the company allows. */
export type MentorLoad = { readonly mentor: Mentor; readonly count: number; readonly limit: number };

/** The edit that names a mentor on a placement. */
export function nameMentor(plan: Plan, { agreement, placement }: PlannedPlacement, mentorId: string): PlanEdit {
  const index = plan.agreements[agreement]!.agreement.placements.indexOf(placement);
  return { type: 'changePlacement', agreement, index, change: { mentorId } };
}

/** Learners that each mentor guides on a day; one who has two placements with the same mentor counts once. */
export function guidedOn({ learners }: CheckedClassYear, day: DayNumber): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { facts } of learners) {
    const { placements, context } = facts.plan;
    const index = day - context.frame.first;
    const now = placements.filter(({ mentor, first, last }) => mentor >= 0 && first <= index && index <= last);
    for (const mentor of new Set(now.map((placement) => placement.mentor))) {
      const { id } = context.mentors[mentor]!;
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return counts;
}

/** The mentors of a company with their load. */
export function mentorsOfCompany(
  { classYear, frame }: PlanningContext,
  companyId: string,
  guided: ReadonlyMap<string, number>,
): readonly MentorLoad[] {
  const company = classYear.companies.find(({ id }) => id === companyId);
  const limit = company?.learnersPerMentor ?? numberOn(usualLearnersPerMentor, frame.first);
  return classYear.mentors
    .filter((mentor) => mentor.companyId === companyId)
    .map((mentor) => ({ mentor, count: guided.get(mentor.id) ?? 0, limit }));
}
