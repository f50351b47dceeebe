import { Button } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useFrame } from '../app/use-frame.ts';
import { EmptyState } from '../components/EmptyState.tsx';
import { useText } from '../text/use-text.ts';
import { useYear } from '../year/use-year.ts';
import { LearnersList } from './learners/LearnersList.tsx';
import { type ListName, listOf } from './list-names.ts';
import { PlacesList } from './places/PlacesList.tsx';
import { RemoveDialog } from './removal/RemoveDialog.tsx';
import { setRemoval, useRemoval } from './removal/removal-request.ts';

/** People and places of the school year, a list at a time. */
export function PeopleScreen() {
  const year = useYear();
  const { list: named } = useParams({ from: '/people/$list' });
  const asked = useSearch({ from: '/people/$list' });
  const removal = useRemoval();
  const list: ListName = listOf(named);
  // Whoever comes back finds no question of before.
  useEffect(() => () => setRemoval(undefined), []);
  if (!year) return <NoYear />;
  return (
    <>
      {list === 'learners' ? (
        <LearnersList year={year} asked={asked} />
      ) : (
        <PlacesList key={list} list={list} year={year} asked={asked} />
      )}
      {removal && <RemoveDialog key={removal.ids.join(' ')} year={year} request={removal} />}
    </>
  );
}

function NoYear() {
  const { t } = useText();
  useFrame({ crumbs: [{ label: t('peopleScreen.title') }] });
  return (
    <EmptyState
      isScreen
      icon={<IconUsers size={32} stroke={1.4} />}
      title={t('peopleScreen.noYear.title')}
      text={t('peopleScreen.noYear.text')}
      actions={<Button renderRoot={(props) => <Link {...props} to="/start" />}>{t('peopleScreen.toStart')}</Button>}
    />
  );
}
