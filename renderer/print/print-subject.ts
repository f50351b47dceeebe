import type { Trajectory } from '../../shared/input/trajectory.ts';
import type { LoadedYear } from '../year/loaded-year.ts';
import type { AskedPrint } from './choices/start-choice.ts';

/** Where a person is: the path and what the address says besides. */
export type Place = { readonly pathname: string; readonly search: Readonly<Record<string, unknown>> };

/** Whom a record of a list is about. */
function isAbout(list: string, id: string, trajectory: Trajectory, year: LoadedYear): boolean {
  const placements = trajectory.agreements.flatMap((agreement) => agreement.placements);
  switch (list) {
    case 'learners':
      return trajectory.learnerId === id || trajectory.id === id;
    case 'classGroups':
      return trajectory.classGroupId === id;
    case 'campuses':
      return year.context.classGroups.get(trajectory.classGroupId)?.classGroup.campusId === id;
    case 'schools':
      return year.context.classGroups.get(trajectory.classGroupId)?.school.id === id;
    case 'companies':
      return trajectory.agreements.some(({ companyId }) => companyId === id);
    case 'workplaces':
      return placements.some(({ workplaceId }) => workplaceId === id);
    case 'mentors':
      return placements.some(({ mentorId }) => mentorId === id);
    default:
      return false;
  }
}

/** The record that a place is about: of a list of people and places, or of the calendar of a class or school. */
function recordAt({ pathname, search }: Place): { list: string; id: string } | undefined {
  const [, screen, list = ''] = pathname.split('/');
  if (screen === 'people' && search.id !== undefined) return { list, id: String(search.id) };
  if (screen !== 'calendar' || search.scope === undefined) return undefined;
  const [kind = '', ...rest] = String(search.scope).split(':');
  const lists: Readonly<Record<string, string>> = { class: 'classGroups', campus: 'campuses', school: 'schools' };
  return { list: lists[kind] ?? '', id: rest.at(-1) ?? '' };
}

/** What is printed from where a person is: the learner, class or place that is looked at, else everybody. */
export function printSubject(place: Place, year: LoadedYear | undefined): AskedPrint {
  const [, screen, named] = place.pathname.split('/');
  if (!year) return {};
  if ((screen === 'learner' || screen === 'versions') && named && year.learnerOf(named)) return { learners: named };
  const record = recordAt(place);
  if (!record) return {};
  const ids = year.content.classYear.trajectories
    .filter((trajectory) => isAbout(record.list, record.id, trajectory, year))
    .map(({ id }) => id);
  if (ids.length === 0) return {};
  return { learners: ids.join(','), ...(record.list === 'classGroups' && { sheets: 'class' }) };
}
