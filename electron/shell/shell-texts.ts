import type { Language } from '../../shared/messages/format.ts';
import type { Translate } from '../../shared/messages/word-finding.ts';
import { createTranslate } from '../language/create-translate.ts';

/** The words of the shell in the languages that were asked for: the others would only make every start longer. */
export type ShellTexts = {
  /** Reads the words of a language, before anything is said in it. */
  readonly read: (language: Language) => Promise<void>;
  /** The words of a language; those of the first one where it was not read. */
  readonly of: (language: Language) => Translate;
};

export async function shellTexts(first: Language): Promise<ShellTexts> {
  const usual = await createTranslate(first);
  const known = new Map([[first, usual]]);
  return {
    read: async (language) => {
      if (!known.has(language)) known.set(language, await createTranslate(language));
    },
    of: (language) => known.get(language) ?? usual,
  };
}
