import i18next, { type ResourceKey } from 'i18next';
import type { Language } from '../../shared/messages/format.ts';
import type { Translate } from '../../shared/messages/word-finding.ts';

/** How the texts of each language are read; the ones that nobody asks for are not. */
export type TextsOf = Readonly<Record<Language, () => Promise<ResourceKey>>>;

/** Makes translates from texts. An unknown key comes back as itself, which the catalogue test turns into a failure. */
export function translator(texts: TextsOf): (language: Language) => Promise<Translate> {
  const instance = i18next.createInstance();
  const ready = instance.init({
    resources: {},
    lng: 'nl',
    fallbackLng: false,
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  return async (language) => {
    await ready;
    if (!instance.hasResourceBundle(language, 'translation')) {
      instance.addResourceBundle(language, 'translation', await texts[language](), false, true, { skipCopy: true });
    }
    const fixed = instance.getFixedT(language);
    return (key, params) => fixed(key as never, params as never) as unknown as string;
  };
}
