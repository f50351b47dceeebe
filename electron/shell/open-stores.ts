import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type Language, languages } from '../../shared/messages/format.ts';
import { type Host, type HostOptions, openHost } from '../host/host.ts';
import { readSettings } from '../store/queries/settings.ts';

/** A store that this process has open, with the language it is worked in. */
export type OpenStore = { readonly file: string; readonly host: Host; readonly language: () => Language };

export type OpenStoresOptions = Omit<HostOptions, 'storeFile' | 'kind' | 'contact'> & {
  /** The language of a store that says none. */
  readonly usualLanguage: Language;
  /** Reads the words of a language, before anything is said in it. */
  readonly readTexts: (language: Language) => Promise<unknown>;
  /** Told when a store is now worked in another language. */
  readonly onLanguage: () => void;
};

export type OpenStores = {
  /** Opens a store, or gives the one that is open already. Throws a StoreError. */
  readonly open: (storeFile: string) => Promise<OpenStore>;
  readonly close: (store: OpenStore) => Promise<void>;
  readonly count: () => number;
  readonly closeAll: () => Promise<void>;
};

async function readLanguage(host: Host, usual: Language): Promise<Language> {
  const settings = await readSettings(host.store().db);
  const value = settings.map(({ content }) => content).find(({ key }) => key === 'language')?.value;
  return languages.find((known) => known === value) ?? usual;
}

/** One name for a place, whichever links lead to it; the same before and after the file is made. */
function realPlace(path: string): string {
  const file = resolve(path);
  if (existsSync(file)) return realpathSync(file);
  const folder = dirname(file);
  return existsSync(folder) ? join(realpathSync(folder), basename(file)) : file;
}

async function openOne(file: string, options: OpenStoresOptions): Promise<OpenStore> {
  const { usualLanguage, readTexts, onLanguage, ...ofHost } = options;
  // A second start in a window reaches this process through Electron itself.
  const host = await openHost({ ...ofHost, storeFile: file, kind: 'electron', contact: 'window' });
  let language = usualLanguage;
  const readItsLanguage = async () => {
    const read = await readLanguage(host, usualLanguage);
    await readTexts(read);
    language = read;
  };
  await readItsLanguage();
  host.publisher.subscribe('change', ({ changed, isOtherStore }) => {
    const isTold = changed.some(({ kind, id }) => kind === 'setting' && id === 'language');
    if (isOtherStore || isTold) readItsLanguage().then(onLanguage).catch(options.onTrouble);
  });
  return { file, host, language: () => language };
}

/** The stores of this process: one host each, whichever windows look at it. */
export function openStores(options: OpenStoresOptions): OpenStores {
  const stores = new Map<string, Promise<OpenStore>>();
  const closing = new Map<string, Promise<void>>();
  const close = async ({ file, host }: OpenStore) => {
    stores.delete(file);
    const closed = host.close();
    closing.set(file, closed);
    await closed.finally(() => closing.delete(file));
  };
  return {
    open: async (storeFile) => {
      const file = realPlace(storeFile);
      await closing.get(file);
      const known = stores.get(file);
      if (known) return known;
      const opening = openOne(file, options);
      stores.set(file, opening);
      try {
        return await opening;
      } catch (error) {
        stores.delete(file);
        throw error;
      }
    },
    close,
    count: () => stores.size + closing.size,
    closeAll: async () => {
      for (const store of stores.values()) await close(await store);
      await Promise.all(closing.values());
    },
  };
}
