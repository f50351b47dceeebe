import type { ClassYear } from '../../../shared/input/class-year.ts';
import type { Trajectory } from '../../../shared/input/trajectory.ts';
import { compareNames } from '../../text/name-order.ts';
import type { ListName } from '../list-names.ts';

type Part = { readonly firstDay: string; readonly lastDay: string; readonly workplaceIds: readonly string[] };

/** A learner who still needs a record: where, and from when to when. */
export type Holding = {
  readonly trajectoryId: string;
  readonly learnerId: string;
  readonly name: string;
  readonly places: readonly {
    readonly list: 'workplaces' | 'classGroups';
    readonly id: string;
    readonly name: string;
  }[];
  readonly firstDay: string;
  readonly lastDay: string;
};

/** The parts of a trajectory that name a record. */
function partsNaming({ agreements }: Trajectory, list: ListName, id: string): Part[] {
  if (list === 'companies') {
    return agreements
      .filter(({ companyId }) => companyId === id)
      .map(({ firstDay, plannedLastDay, actualLastDay, placements }) => {
        const workplaceIds = placements.map(({ workplaceId }) => workplaceId);
        return { firstDay, lastDay: actualLastDay ?? plannedLastDay, workplaceIds };
      });
  }
  const key = list === 'mentors' ? 'mentorId' : 'workplaceId';
  return agreements
    .flatMap(({ placements }) => placements)
    .filter((placement) => placement[key] === id)
    .map(({ firstDay, lastDay, workplaceId }) => ({
      ...{ firstDay, lastDay, workplaceIds: list === 'mentors' ? [workplaceId] : [] },
    }));
}

function holdingOf(classYear: ClassYear, trajectory: Trajectory, list: ListName, id: string): Holding {
  const { learners, workplaces, classGroups } = classYear;
  const { id: trajectoryId, learnerId, classGroupId } = trajectory;
  const named = partsNaming(trajectory, list, id);
  const parts: readonly Part[] = named.length > 0 ? named : [{ ...trajectory, workplaceIds: [] }];
  const wanted = new Set(parts.flatMap(({ workplaceIds }) => workplaceIds));
  return {
    ...{ trajectoryId, learnerId, name: learners.find((learner) => learner.id === learnerId)?.name ?? learnerId },
    places: [
      ...workplaces.filter((place) => wanted.has(place.id)).map((place) => ({ ...place, list: 'workplaces' as const })),
      ...classGroups
        .filter((group) => list === 'schools' && group.id === classGroupId)
        .map((group) => ({ ...group, list: 'classGroups' as const })),
    ].map(({ list: of, id: placeId, name }) => ({ list: of, id: placeId, name })),
    firstDay: parts.map(({ firstDay }) => firstDay).sort()[0]!,
    lastDay: parts
      .map(({ lastDay }) => lastDay)
      .sort()
      .at(-1)!,
  };
}

/** Who still needs a record, by name. */
export function holdingsOf(
  classYear: ClassYear,
  list: ListName,
  id: string,
  trajectoryIds: readonly string[],
): readonly Holding[] {
  const wanted = new Set(trajectoryIds);
  return classYear.trajectories
    .filter((trajectory) => wanted.has(trajectory.id))
    .map((trajectory) => holdingOf(classYear, trajectory, list, id))
    .sort((a, b) => compareNames(a.name, b.name));
}
