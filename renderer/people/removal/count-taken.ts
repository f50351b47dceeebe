import type { UsedBy } from '../../../shared/command/outcome.ts';
import type { Api } from '../../api/use-api.ts';
import type { LoadedYear } from '../../year/loaded-year.ts';
import type { ListName } from '../list-names.ts';

/** What goes along with several records of a list, counted. */
export async function countTaken(
  api: Api,
  { schoolYear, content: { classYear } }: LoadedYear,
  list: ListName,
  ids: readonly string[],
): Promise<UsedBy[]> {
  const asked = new Set(ids);
  const isGone = (name: ListName, id: string | undefined) => list === name && id !== undefined && asked.has(id);
  const classGroups = classYear.classGroups.filter(({ schoolId }) => isGone('schools', schoolId));
  const workplaces = classYear.workplaces.filter(({ companyId }) => isGone('companies', companyId));
  const mentors = classYear.mentors.filter(({ companyId }) => isGone('companies', companyId));
  const trajectories = classYear.trajectories.filter(({ learnerId }) => isGone('learners', learnerId));
  const [dossier, versions] = await Promise.all([
    api.years.dossier({ schoolYear }),
    api.years.planVersions({ schoolYear }),
  ]);
  const places = new Set([...workplaces, ...mentors].map(({ id }) => id));
  const isOfGone = (name: ListName, id: string | undefined) =>
    isGone(name, id) || (name !== 'learners' && id !== undefined && places.has(id));
  const entries = dossier.filter(
    ({ entry }) =>
      isOfGone('learners', entry.learnerId) ||
      isOfGone('mentors', entry.mentorId) ||
      isOfGone('workplaces', entry.workplaceId),
  );
  const own = new Set(trajectories.map(({ id }) => id));
  const published = versions.filter(({ trajectoryId }) => own.has(trajectoryId));
  const taken = { classGroup: classGroups, workplace: workplaces, mentor: mentors, trajectory: trajectories };
  return Object.entries({ ...taken, dossierEntry: entries, planVersion: published })
    .map(([kind, of]) => ({ kind, count: of.length, ids: [] }))
    .filter(({ count }) => count > 0);
}
