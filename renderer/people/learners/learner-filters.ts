import type { ClassYear } from '../../../shared/input/class-year.ts';
import type { Translate } from '../../../shared/messages/word-finding.ts';
import type { Filter } from '../filter.ts';
import type { LearnerRow } from './learner-rows.ts';

const standings = ['error', 'warning', 'info', 'fine'] as const;
const none = '';

/** Learners by class, company and how their plan stands. */
export function learnerFilters(classYear: ClassYear, t: Translate): readonly Filter<LearnerRow>[] {
  const named = (things: readonly { readonly id: string; readonly name: string }[]) =>
    things.map(({ id, name }) => ({ value: id, label: name }));
  return [
    {
      id: 'classGroup',
      label: t('peopleScreen.table.filters.classGroup'),
      options: [...named(classYear.classGroups), { value: none, label: t('peopleScreen.table.filters.none') }],
      keeps: ({ classGroup }, value) => (classGroup?.id ?? none) === value,
    },
    {
      id: 'company',
      label: t('peopleScreen.table.filters.company'),
      options: [...named(classYear.companies), { value: none, label: t('peopleScreen.table.filters.none') }],
      keeps: ({ residential, home }, value) =>
        value === none ? !residential && !home : residential?.companyId === value || home?.companyId === value,
    },
    {
      id: 'standing',
      label: t('peopleScreen.table.filters.standing'),
      options: [
        ...standings.map((value) => ({ value, label: t(`start.glance.standings.${value}`) })),
        { value: none, label: t('peopleScreen.table.filters.unplanned') },
      ],
      keeps: ({ standing }, value) => (standing ?? none) === value,
    },
  ];
}
