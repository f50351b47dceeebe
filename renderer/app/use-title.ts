import { useEffect } from 'react';
import { useText } from '../text/use-text.ts';
import { useFrameSlots } from './use-frame.ts';

/** Names the window after what is on screen, and gives that name. */
export function useTitle(): string {
  const { t } = useText();
  const { crumbs = [] } = useFrameSlots();
  const title = crumbs.at(-1)?.label ?? '';
  useEffect(() => {
    document.title = title === '' ? t('app.name') : `${title} · ${t('app.name')}`;
  }, [title, t]);
  return title;
}
