import type { CheckedLearner } from '../../../shared/rules/check-class.ts';
import { compareNames } from '../../text/name-order.ts';
import type { LoadedYear } from '../../year/loaded-year.ts';
import type { PlaceList } from './place-list.ts';

type Uses = (learner: CheckedLearner, id: string) => boolean;

const uses: Readonly<Record<PlaceList, Uses>> = {
  classGroups: ({ facts: { plan } }, id) => plan.trajectory.classGroupId === id,
  schools: ({ facts: { plan } }, id) => plan.classDays.classGroup.schoolId === id,
  companies: ({ facts: { plan } }, id) => plan.trajectory.agreements.some(({ companyId }) => companyId === id),
  workplaces: ({ facts: { plan } }, id) =>
    plan.placements.some(({ workplace }) => plan.context.workplaces[workplace]!.workplace.id === id),
  mentors: ({ facts: { plan } }, id) => plan.placements.some(({ mentor }) => plan.context.mentors[mentor]?.id === id),
};

/** The learners of the year who have to do with a place or mentor, by name. */
export function learnersUsing({ checked }: LoadedYear, list: PlaceList, id: string): readonly CheckedLearner[] {
  return checked.learners
    .filter((learner) => uses[list](learner, id))
    .sort((a, b) => compareNames(a.facts.learner.name, b.facts.learner.name));
}

/** How many learners each record of a list has, counted once for all. */
export function countLearners({ checked, content }: LoadedYear, list: PlaceList): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { id } of content.classYear[list]) {
    const own = checked.learners.filter((learner) => uses[list](learner, id));
    counts.set(id, new Set(own.map(({ facts }) => facts.learner.id)).size);
  }
  return counts;
}
