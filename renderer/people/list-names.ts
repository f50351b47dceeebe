import type { YearlyKind } from '../../shared/command/aggregate.ts';

export const listNames = ['learners', 'classGroups', 'schools', 'companies', 'workplaces', 'mentors'] as const;
export type ListName = (typeof listNames)[number];

/** The aggregate that each list holds. */
export const kindOfList = {
  learners: 'learner',
  classGroups: 'classGroup',
  schools: 'school',
  companies: 'company',
  workplaces: 'workplace',
  mentors: 'mentor',
} as const satisfies Record<ListName, YearlyKind>;

/** The list that an address names; learners where it names none. */
export function listOf(text: string): ListName {
  return listNames.find((name) => name === text) ?? 'learners';
}
