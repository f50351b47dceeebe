import { useEffect } from 'react';
import { useText } from '../text/use-text.ts';
import { useFrameSlots } from './use-frame.ts';

/** Names the window after what is on screen, the nearest first, and gives the name of the screen. */
export function useTitle(): string {
  const { t } = useText();
  const { crumbs = [] } = useFrameSlots();
  const names = crumbs.map(({ label }) => label).reverse();
  const title = [...names, t('app.name')].join(' · ');
  useEffect(() => {
    document.title = title;
  }, [title]);
  return names[0] ?? '';
}
