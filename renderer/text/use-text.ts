import { useMemo } from 'react';
import type { Language } from '../../shared/messages/format.ts';
import { useObservable } from '../state/observable.ts';
import { useYearStore } from '../year/year-store-context.ts';
import { type Text, text } from './language.ts';

/** The texts of the page, and the way to another language, which is kept in the store. */
export function useText(): Text & { setLanguage(language: Language): void } {
  const spoken = useObservable(text);
  const store = useYearStore();
  return useMemo(() => ({ ...spoken, setLanguage: store.setLanguage }), [spoken, store]);
}
