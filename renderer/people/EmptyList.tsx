import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { ClassYear } from '../../shared/input/class-year.ts';
import { EmptyState } from '../components/EmptyState.tsx';
import { useText } from '../text/use-text.ts';
import { newRecord } from './asked.ts';
import type { ListName } from './list-names.ts';

/** What the things of a list belong to and so need first. */
const belongsTo: Partial<Record<ListName, 'schools' | 'companies'>> = {
  classGroups: 'schools',
  workplaces: 'companies',
  mentors: 'companies',
};

type Props = {
  readonly list: ListName;
  readonly classYear: ClassYear;
  /** The form of a new one is open: it has the way forward. */
  readonly isAdding: boolean;
};

/** A list without anything: how to begin, with what its things belong to where that is not there either. */
export function EmptyList({ list, classYear, isAdding }: Props) {
  const { t } = useText();
  const navigate = useNavigate();
  const needed = belongsTo[list];
  const first = needed && classYear[needed].length === 0 ? needed : list;
  const add = () => void navigate({ to: '/people/$list', params: { list: first }, search: { edit: newRecord } });
  return (
    <EmptyState
      title={t(`peopleScreen.emptyOf.${list}.title`)}
      text={t(`peopleScreen.emptyOf.${list}.text`)}
      actions={(!isAdding || first !== list) && <Button onClick={add}>{t(`peopleScreen.newOf.${first}`)}</Button>}
    />
  );
}
