import { Button } from '@mantine/core';
import { IconCalendarUser } from '@tabler/icons-react';
import { type AsyncRouteComponent, useNavigate, useParams } from '@tanstack/react-router';
import { EmptyState } from '../components/EmptyState.tsx';
import { useText } from '../text/use-text.ts';
import { useYear } from '../year/use-year.ts';
import { useFrame } from './use-frame.ts';

type Why = 'noLearner' | 'otherLearner';

function NoLearner({ why }: { readonly why: Why }) {
  const { t } = useText();
  const navigate = useNavigate();
  useFrame({ crumbs: [{ label: t(`app.${why}.title`) }] });
  return (
    <EmptyState
      isScreen
      icon={<IconCalendarUser size={32} stroke={1.4} />}
      title={t(`app.${why}.title`)}
      text={t(`app.${why}.text`)}
      actions={<Button onClick={() => void navigate({ to: '/start' })}>{t(`app.${why}.action`)}</Button>}
    />
  );
}

/** A screen about the learner whom the address names; without one it says where to begin, or that there are others. */
export function ofLearner(Screen: AsyncRouteComponent<object>): AsyncRouteComponent<object> {
  function OfLearner() {
    const { trajectoryId = '' } = useParams({ strict: false });
    const year = useYear();
    if (year?.learnerOf(trajectoryId)) return <Screen />;
    return <NoLearner why={year?.content.classYear.trajectories.length ? 'otherLearner' : 'noLearner'} />;
  }
  // The router loads a screen before it shows it, and asks for that in this way.
  return Object.assign(OfLearner, Screen.preload && { preload: Screen.preload });
}
