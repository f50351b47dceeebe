import { Button } from '@mantine/core';
import { IconCalendarUser } from '@tabler/icons-react';
import { type AsyncRouteComponent, useNavigate, useParams } from '@tanstack/react-router';
import { EmptyState } from '../components/EmptyState.tsx';
import { useText } from '../text/use-text.ts';
import { useYear } from '../year/use-year.ts';
import { useFrame } from './use-frame.ts';

function NoLearner() {
  const { t } = useText();
  const navigate = useNavigate();
  useFrame({ crumbs: [{ label: t('app.noLearner.title') }] });
  return (
    <EmptyState
      isScreen
      icon={<IconCalendarUser size={32} stroke={1.4} />}
      title={t('app.noLearner.title')}
      text={t('app.noLearner.text')}
      actions={<Button onClick={() => void navigate({ to: '/start' })}>{t('app.noLearner.action')}</Button>}
    />
  );
}

/** A screen about the learner whom the address names; without one it says where to begin. */
export function ofLearner(Screen: AsyncRouteComponent<object>): AsyncRouteComponent<object> {
  function OfLearner() {
    const { trajectoryId = '' } = useParams({ strict: false });
    const learner = useYear()?.learnerOf(trajectoryId);
    return learner ? <Screen /> : <NoLearner />;
  }
  // The router loads a screen before it shows it, and asks for that in this way.
  return Object.assign(OfLearner, Screen.preload && { preload: Screen.preload });
}
