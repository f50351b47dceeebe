import i18next from 'i18next';
import { en } from '../../shared/messages/en.ts';
import type { Language } from '../../shared/messages/format.ts';
import { fr } from '../../shared/messages/fr.ts';
import { nl } from '../../shared/messages/nl.ts';
import type { Translate } from '../../shared/messages/word-finding.ts';

const instance = i18next.createInstance();
const ready = instance.init({
  resources: { nl: { translation: nl }, en: { translation: en }, fr: { translation: fr } },
  lng: 'nl',
  fallbackLng: false,
  initAsync: false,
  interpolation: { escapeValue: false },
});

/** The texts of one language. An unknown key comes back as itself, which the catalogue test turns into a failure. */
export async function createTranslate(language: Language): Promise<Translate> {
  await ready;
  const fixed = instance.getFixedT(language);
  return (key, params) => fixed(key as never, params as never) as unknown as string;
}
