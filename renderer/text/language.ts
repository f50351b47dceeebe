import i18next, { type TFunction } from 'i18next';
import { en } from '../../shared/messages/en.ts';
import { type Language, languages } from '../../shared/messages/format.ts';
import { fr } from '../../shared/messages/fr.ts';
import { nl } from '../../shared/messages/nl.ts';
import type { Translate } from '../../shared/messages/word-finding.ts';
import { createObservable } from '../state/observable.ts';
import { remember, remembered } from '../state/remembered.ts';

/** `t` with the language it speaks; dates and numbers of the test language, which prints keys, are Dutch. */
export type Text = { readonly t: Translate; readonly language: Language };

const languageMemory = 'language';
const instance = i18next.createInstance();
void instance.init({
  resources: { nl: { translation: nl }, en: { translation: en }, fr: { translation: fr } },
  lng: 'nl',
  fallbackLng: false,
  initAsync: false,
  interpolation: { escapeValue: false },
});

function isLanguage(name: string | null): name is Language {
  return languages.some((language) => language === name);
}

function textIn(language: Language, isTest: boolean): Text {
  // `cimode` is the language of i18next in which every text is its key.
  const fixed = instance.getFixedT(isTest ? 'cimode' : language) as TFunction;
  return { t: (key, params) => fixed(key as never, params as never) as unknown as string, language };
}

/** A language in the address holds until a person chooses another; `test` is only to be had there. */
let asked = new URLSearchParams(location.search).get('language');
const stored = remembered(languageMemory) ?? null;

/** The texts of the page's language. */
export const text = createObservable(
  textIn(isLanguage(asked) ? asked : isLanguage(stored) ? stored : 'nl', asked === 'test'),
);
document.documentElement.lang = text.get().language;

/** The texts of the page's language, for code outside React. */
export function textNow(): Text {
  return text.get();
}

function speak(language: Language): void {
  remember(languageMemory, language);
  if (language === text.get().language && asked === null) return;
  asked = null;
  document.documentElement.lang = language;
  text.set(textIn(language, false));
}

/** Speaks the language that a person chose. */
export function chooseLanguage(language: Language): void {
  speak(language);
}

/** Speaks the language that the store says, unless the address asks for one. */
export function followLanguage(language: Language): void {
  if (asked === null) speak(language);
}
