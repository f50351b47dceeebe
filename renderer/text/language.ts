import i18next, { type TFunction } from 'i18next';
import type { Language } from '../../shared/messages/format.ts';
import type { Translate } from '../../shared/messages/word-finding.ts';
import { createObservable } from '../state/observable.ts';
import { remember } from '../state/remembered.ts';
import { askedByAddress, firstLanguage, languageMemory, readTexts } from './texts.ts';
import { unbroken } from './unbroken.ts';

/** `t` with the language it speaks; dates and numbers of the test language, which prints keys, are Dutch. */
export type Text = { readonly t: Translate; readonly language: Language };

const instance = i18next.createInstance();
void instance.init({
  resources: {},
  lng: 'nl',
  fallbackLng: false,
  initAsync: false,
  interpolation: { escapeValue: false },
});

function textIn(language: Language, isTest: boolean): Text {
  // `cimode` is the language of i18next in which every text is its key.
  const fixed = instance.getFixedT(isTest ? 'cimode' : language) as TFunction;
  return { t: (key, params) => unbroken(fixed(key as never, params as never) as unknown as string), language };
}

/** A language in the address holds until a person chooses another; `test` is only to be had there. */
let asked = askedByAddress;

/** The texts of the page's language; keys until `readFirstTexts` has read them. */
export const text = createObservable(textIn(firstLanguage(), asked === 'test'));
document.documentElement.lang = text.get().language;

/** The texts of the page's language, for code outside React. */
export function textNow(): Text {
  return text.get();
}

async function learn(language: Language): Promise<void> {
  instance.addResourceBundle(language, 'translation', await readTexts(language), false, true, { skipCopy: true });
}

/** Reads the texts that the page begins with; before anything is shown. */
export async function readFirstTexts(): Promise<void> {
  await learn(text.get().language);
}

/** The language that was asked for last: texts may come in another order. */
let wanted = text.get().language;

async function speak(language: Language): Promise<void> {
  remember(languageMemory, language);
  wanted = language;
  if (language === text.get().language && asked === null) return;
  asked = null;
  await learn(language);
  if (wanted !== language) return;
  document.documentElement.lang = language;
  text.set(textIn(language, false));
}

/** Speaks the language that a person chose, as soon as its texts are there. */
export async function chooseLanguage(language: Language): Promise<void> {
  await speak(language);
}

/** Speaks the language that the store says, unless the address asks for one. */
export async function followLanguage(language: Language): Promise<void> {
  if (asked === null) await speak(language);
}
