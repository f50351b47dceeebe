import { useMemo, useSyncExternalStore } from 'react';
import type { Language } from '../../shared/messages/format.ts';
import { useYearStore } from '../year/year-store-context.ts';
import { subscribeText, type Text, textNow } from './language.ts';

/** The texts of the page, and the way to another language, which is kept in the store. */
export function useText(): Text & { setLanguage(language: Language): void } {
  const text = useSyncExternalStore(subscribeText, textNow);
  const store = useYearStore();
  return useMemo(() => ({ ...text, setLanguage: store.setLanguage }), [text, store]);
}
