import { translator } from '../language/translator.ts';

/** What the shell says: its own texts and those about a store. All others would take a while to read, at every start. */
export const createShellTranslate = translator({
  nl: async () => {
    const [own, store] = [import('../../shared/messages/nl/shell.ts'), import('../../shared/messages/nl/store.ts')];
    return { ...(await own), ...(await store) };
  },
  en: async () => {
    const [own, store] = [import('../../shared/messages/en/shell.ts'), import('../../shared/messages/en/store.ts')];
    return { ...(await own), ...(await store) };
  },
  fr: async () => {
    const [own, store] = [import('../../shared/messages/fr/shell.ts'), import('../../shared/messages/fr/store.ts')];
    return { ...(await own), ...(await store) };
  },
});
