import type { Trajectory } from '../../../shared/input/trajectory.ts';
import { applyEdit } from '../../../shared/plan/apply-edit.ts';
import type { Finding } from '../../../shared/rules/finding.ts';
import type { PlanFacts } from '../../../shared/rules/plan-facts.ts';
import { previewClassYear } from '../../year/compare-years.ts';
import type { LoadedYear } from '../../year/loaded-year.ts';
import { editsOfShift, type ShiftOfDay } from './hours-edits.ts';

/** What would be found anew about a learner and the class with a shift on a day, before it is stored. */
export function findingsOfShift(year: LoadedYear, facts: PlanFacts, shift: ShiftOfDay): readonly Finding[] {
  const { classYear } = year.content;
  const { trajectory } = facts.plan;
  const edited = editsOfShift(facts, shift, '…').reduce<Trajectory>(applyEdit, trajectory);
  const { added, learners } = previewClassYear(
    year,
    {
      ...classYear,
      workplaces: classYear.workplaces.map((one) => (one.id === shift.workplace.id ? shift.workplace : one)),
      trajectories: classYear.trajectories.map((one) => (one.id === trajectory.id ? edited : one)),
    },
    (learner) => learner.facts.plan.trajectory.id === trajectory.id,
  );
  return [...learners.flatMap((learner) => learner.added), ...added];
}
