import { homeCareDaysOf } from '../home-care/home-care-days.ts';
import type { Plan } from '../plan/plan.ts';
import type { ClassFacts } from './plan-facts.ts';

/** A worked half day on which a mentor is needed at a workplace; indexes of learner, mentor, half day and workplace. */
export type MentorPresence = {
  readonly learner: number;
  readonly mentor: number;
  readonly at: number;
  readonly workplace: number;
};

/** The mentor of a worked half day: of the placement at the workplace of its shift, -1 for none. */
function mentorAt(plan: Plan, day: number, workplace: number): number {
  const held = plan.placements[plan.placement[day]!];
  if (held?.workplace === workplace) return held.mentor;
  const other = plan.placements.find(
    (placement) => placement.workplace === workplace && placement.first <= day && day <= placement.last,
  );
  return other?.mentor ?? -1;
}

/** Calls back for every half day on which a mentor is needed at a workplace; remote work in home care needs none there. */
export function visitPresences(
  { learners, context }: ClassFacts,
  visit: (learner: number, mentor: number, at: number, workplace: number) => void,
): void {
  for (const [learner, { plan }] of learners.entries()) {
    const remote = new Set(homeCareDaysOf(plan)?.flatMap(({ index, isRemote }) => (isRemote ? [index] : [])));
    for (let at = plan.first * 2; at <= plan.last * 2 + 1; at++) {
      const shift = plan.shift[at]!;
      if (shift < 0) continue;
      const { workplace } = context.shifts[shift]!;
      if (remote.has(at >> 1) && context.workplaces[workplace]!.workplace.kind === 'homeCare') continue;
      const mentor = mentorAt(plan, at >> 1, workplace);
      if (mentor >= 0) visit(learner, mentor, at, workplace);
    }
  }
}
