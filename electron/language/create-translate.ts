import i18next, { type ResourceKey } from 'i18next';
import type { Language } from '../../shared/messages/format.ts';
import type { Translate } from '../../shared/messages/word-finding.ts';

const texts: Readonly<Record<Language, () => Promise<ResourceKey>>> = {
  nl: async () => (await import('../../shared/messages/nl.ts')).nl,
  en: async () => (await import('../../shared/messages/en.ts')).en,
  fr: async () => (await import('../../shared/messages/fr.ts')).fr,
};

const instance = i18next.createInstance();
const ready = instance.init({
  resources: {},
  lng: 'nl',
  fallbackLng: false,
  initAsync: false,
  interpolation: { escapeValue: false },
});

/** The texts of one language, read when it is asked for. An unknown key comes back as itself, which the catalogue test turns into a failure. */
export async function createTranslate(language: Language): Promise<Translate> {
  await ready;
  if (!instance.hasResourceBundle(language, 'translation')) {
    instance.addResourceBundle(language, 'translation', await texts[language](), false, true, { skipCopy: true });
  }
  const fixed = instance.getFixedT(language);
  return (key, params) => fixed(key as never, params as never) as unknown as string;
}
