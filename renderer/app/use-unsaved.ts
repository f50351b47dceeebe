import { useBlocker } from '@tanstack/react-router';
import { useText } from '../text/use-text.ts';

/** Keeps what was typed and not saved: leaving the screen or the window asks first. */
export function useUnsaved(isDirty: boolean): void {
  const { t } = useText();
  useBlocker({
    shouldBlockFn: () => isDirty && !window.confirm(t('app.unsaved')),
    enableBeforeUnload: () => isDirty,
  });
}
