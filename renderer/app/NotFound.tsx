import { Button } from '@mantine/core';
import { IconMapPinOff } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { EmptyState } from '../components/EmptyState.tsx';
import { useText } from '../text/use-text.ts';
import { useFrame } from './use-frame.ts';

/** An address that leads nowhere, with the way to a screen that is there. */
export function NotFound() {
  const { t } = useText();
  useFrame({ crumbs: [{ label: t('app.notFound.title') }] });
  return (
    <EmptyState
      isScreen
      icon={<IconMapPinOff size={32} stroke={1.4} />}
      title={t('app.notFound.title')}
      text={t('app.notFound.text')}
      actions={<Button renderRoot={(props) => <Link {...props} to="/start" />}>{t('app.noLearner.action')}</Button>}
    />
  );
}
