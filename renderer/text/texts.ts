import type { ResourceKey } from 'i18next';
import type { Language } from '../../shared/messages/format.ts';
import { remembered } from '../state/remembered.ts';

/** The texts of a language by their keys. */
export type Texts = ResourceKey;

const read: Readonly<Record<Language, () => Promise<Texts>>> = {
  nl: async () => (await import('../../shared/messages/nl.ts')).nl,
  en: async () => (await import('../../shared/messages/en.ts')).en,
  fr: async () => (await import('../../shared/messages/fr.ts')).fr,
};

export const languageMemory = 'language';

function isLanguage(name: string | undefined | null): name is Language {
  return name !== undefined && name !== null && Object.hasOwn(read, name);
}

/** What the address asks for: a language, or `test` for the keys of the texts. */
export const askedByAddress = new URLSearchParams(location.search).get('language');

/** The language that the page begins in, before the store says one. */
export function firstLanguage(): Language {
  const kept = remembered(languageMemory);
  return isLanguage(askedByAddress) ? askedByAddress : isLanguage(kept) ? kept : 'nl';
}

const known = new Map<Language, Promise<Texts>>();

/** The texts of one language, fetched when they are first asked for: a page speaks one of the three. */
export function readTexts(language: Language): Promise<Texts> {
  const texts = known.get(language) ?? read[language]();
  known.set(language, texts);
  return texts;
}
