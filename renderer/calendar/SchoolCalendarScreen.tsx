import { Button } from '@mantine/core';
import { IconSchool } from '@tabler/icons-react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useFrame } from '../app/use-frame.ts';
import { EmptyState } from '../components/EmptyState.tsx';
import { newRecord } from '../people/asked.ts';
import { useText } from '../text/use-text.ts';
import type { LoadedYear } from '../year/loaded-year.ts';
import { useYear } from '../year/use-year.ts';
import { CalendarBoard } from './CalendarBoard.tsx';
import { scopeId, scopesOf } from './scope.ts';
import { useDroppedProposal } from './use-dropped-proposal.ts';

/** Without a year it begins on Start; a year that has no school gets one among the places. */
function NoCalendar({ hasYear }: { readonly hasYear: boolean }) {
  const { t } = useText();
  useFrame({ crumbs: [{ label: t('schoolCalendar.title') }] });
  return (
    <EmptyState
      isScreen
      icon={<IconSchool size={32} stroke={1.4} />}
      title={t('schoolCalendar.empty.title')}
      text={t(hasYear ? 'peopleScreen.emptyOf.schools.text' : 'schoolCalendar.empty.text')}
      actions={
        hasYear ? (
          <Button
            renderRoot={(props) => (
              <Link {...props} to="/people/$list" params={{ list: 'schools' }} search={{ edit: newRecord }} />
            )}
          >
            {t('peopleScreen.newOf.schools')}
          </Button>
        ) : (
          <Button renderRoot={(props) => <Link {...props} to="/start" />}>{t('schoolCalendar.empty.action')}</Button>
        )
      }
    />
  );
}

/** The scope that the address names, else the first class, else the first school. */
function ScopedCalendar({ year }: { readonly year: LoadedYear }) {
  const navigate = useNavigate();
  const asked = useSearch({ from: '/calendar', select: ({ scope }) => scope });
  const { classYear } = year.content;
  const scopes = useMemo(() => scopesOf(classYear), [classYear]);
  const scope =
    scopes.find((each) => scopeId(each) === asked) ?? scopes.find(({ kind }) => kind === 'class') ?? scopes[0];
  const proposal = useDroppedProposal(year, scopes, scope);
  if (!scope) return <NoCalendar hasYear />;
  return (
    <CalendarBoard
      key={`${year.schoolYear} ${scopeId(scope)}`}
      {...{ year, scopes, scope, proposal }}
      onScope={(id) => void navigate({ to: '/calendar', search: { scope: id }, replace: true })}
    />
  );
}

/** The year as the law makes it and as school, campus and class fill it in. */
export function SchoolCalendarScreen() {
  const year = useYear();
  return year ? <ScopedCalendar year={year} /> : <NoCalendar hasYear={false} />;
}
