import { translator } from './translator.ts';

/** All texts of one language. */
export const createTranslate = translator({
  nl: async () => (await import('../../shared/messages/nl.ts')).nl,
  en: async () => (await import('../../shared/messages/en.ts')).en,
  fr: async () => (await import('../../shared/messages/fr.ts')).fr,
});
