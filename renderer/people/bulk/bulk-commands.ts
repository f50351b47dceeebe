import { versionKey, type YearContent } from '../../../shared/api/years.ts';
import type { SingleCommand } from '../../../shared/command/command.ts';
import type { LearnerRow } from '../learners/learner-rows.ts';
import { nameMentor } from '../learners/mentor-edit.ts';

/** The commands that move learners to a class; those who are there or have no trajectory stay out. */
export function moveToClass(
  { classYear: { schoolYear }, versions }: YearContent,
  rows: readonly LearnerRow[],
  classGroupId: string,
): readonly SingleCommand[] {
  return rows.flatMap(({ checked }): SingleCommand[] => {
    const trajectory = checked?.facts.plan.trajectory;
    if (!trajectory || trajectory.classGroupId === classGroupId) return [];
    const version = versions[versionKey('trajectory', trajectory.id)] ?? 0;
    return [{ type: 'put', kind: 'trajectory', schoolYear, version, content: { ...trajectory, classGroupId } }];
  });
}

/** The commands that give learners a mentor at the workplace of now; only for those who work at the mentor's company. */
export function giveMentor(
  { classYear, versions }: YearContent,
  rows: readonly LearnerRow[],
  mentorId: string,
): readonly SingleCommand[] {
  const companyId = classYear.mentors.find(({ id }) => id === mentorId)?.companyId;
  return rows.flatMap(({ checked, placementNow, mentorNow }): SingleCommand[] => {
    if (!checked || !placementNow || mentorNow?.id === mentorId) return [];
    const { plan } = checked.facts;
    if (plan.context.workplaces[placementNow.workplace]!.workplace.companyId !== companyId) return [];
    const { id } = plan.trajectory;
    const version = versions[versionKey('trajectory', id)] ?? 0;
    const edits = [nameMentor(plan, placementNow, mentorId)];
    const { schoolYear } = classYear;
    return [{ type: 'editTrajectory', schoolYear, id, version, edits } as SingleCommand];
  });
}
