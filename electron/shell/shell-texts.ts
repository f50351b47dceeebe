import type { Language } from '../../shared/messages/format.ts';
import type { Translate } from '../../shared/messages/word-finding.ts';
import { createShellTranslate } from './shell-translate.ts';

/** The words of the shell in the languages that were asked for: the others would only make every start longer. */
export type ShellTexts = {
  /** Reads the words of a language, before anything is said in it. */
  readonly read: (language: Language) => Promise<Translate>;
  /** The words of a language that was read; while it was not, those of one that was. */
  readonly of: (language: Language) => Translate;
};

export function shellTexts(): ShellTexts {
  const known = new Map<Language, Translate>();
  return {
    read: async (language) => {
      const translate = known.get(language) ?? (await createShellTranslate(language));
      known.set(language, translate);
      return translate;
    },
    of: (language) => {
      const translate = known.get(language) ?? [...known.values()][0];
      if (!translate) throw new Error('No words were read yet');
      return translate;
    },
  };
}
