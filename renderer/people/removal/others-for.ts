import type { ClassYear } from '../../../shared/input/class-year.ts';
import type { ListName } from '../list-names.ts';

/** What can take the place of a record that is to go: mentors of the same company, other class groups. */
export function othersFor(
  { mentors, classGroups }: ClassYear,
  list: ListName,
  id: string,
): readonly { readonly id: string; readonly name: string }[] {
  if (list === 'classGroups') return classGroups.filter((group) => group.id !== id);
  if (list !== 'mentors') return [];
  const companyId = mentors.find((mentor) => mentor.id === id)?.companyId;
  return mentors.filter((mentor) => mentor.id !== id && mentor.companyId === companyId);
}
