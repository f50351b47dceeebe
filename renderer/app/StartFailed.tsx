import { Button } from '@mantine/core';
import { EmptyState } from '../components/EmptyState.tsx';
import { textNow } from '../text/language.ts';
import { Logo } from './Logo.tsx';

/** What stands in the window while nothing could be read from the host; there are no settings yet to ask for a language. */
export function StartFailed({ reference }: { readonly reference: string }) {
  const { t } = textNow();
  return (
    <main>
      <EmptyState
        isScreen
        icon={<Logo />}
        title={t('app.startFailed.title')}
        text={t('app.startFailed.text', { reference })}
        actions={<Button onClick={() => location.reload()}>{t('app.broken.reload')}</Button>}
      />
    </main>
  );
}
