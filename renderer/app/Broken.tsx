import { Button } from '@mantine/core';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { useState } from 'react';
import { EmptyState } from '../components/EmptyState.tsx';
import { useText } from '../text/use-text.ts';
import { referenceOf } from './reference.ts';

/** In the place of a screen that failed: the frame around it stands, and every other screen can be opened. */
export function Broken({ error }: Pick<ErrorComponentProps, 'error'>) {
  const { t } = useText();
  const [reference] = useState(() => referenceOf(error));
  return (
    <EmptyState
      isScreen
      title={t('app.broken.title')}
      text={t('app.broken.text', { reference })}
      actions={<Button onClick={() => location.reload()}>{t('app.broken.reload')}</Button>}
    />
  );
}
