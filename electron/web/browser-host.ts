import type { Translate } from '../../shared/messages/word-finding.ts';
import { type Host, type HostOptions, openHost } from '../host/host.ts';
import { pageMemory } from '../page/page-memory.ts';
import { contactOf } from './join-running.ts';
import { listen } from './listen.ts';
import { makeSecret } from './secrets.ts';
import { createWebApp, type WebApp } from './web-app.ts';

export type BrowserHostOptions = Omit<HostOptions, 'kind' | 'contact'> & {
  /** The folder of the built page. */
  readonly pageRoot: string;
  readonly translate: Translate;
  /** Where pages remember things between two starts: a browser forgets them with the port. */
  readonly memoryFile: string;
};

export type BrowserHost = Pick<WebApp, 'mintAddress'> & {
  readonly origin: string;
  readonly host: Host;
  /** Stops answering, then closes the store. */
  readonly close: () => Promise<void>;
};

/** Opens a store and serves the application to browsers of this machine. Throws a StoreError. */
export async function startBrowserHost(options: BrowserHostOptions): Promise<BrowserHost> {
  const { pageRoot, translate, memoryFile, onTrouble = () => undefined, ...ofHost } = options;
  // The address is known before the store opens, because later starts find it at the store.
  const app = Promise.withResolvers<WebApp>();
  const { origin, close } = await listen(async (request, response) => (await app.promise).handle(request, response));
  const joinSecret = makeSecret();
  try {
    const host = await openHost({ ...ofHost, kind: 'browser', contact: contactOf(origin, joinSecret), onTrouble });
    const made = createWebApp({
      host,
      origin,
      pageRoot,
      joinSecret,
      translate,
      memory: pageMemory(memoryFile),
      onTrouble,
    });
    app.resolve(made);
    return {
      origin,
      host,
      mintAddress: made.mintAddress,
      close: async () => {
        await close();
        await host.close();
      },
    };
  } catch (error) {
    app.resolve({ handle: async (_, response) => void response.destroy(), mintAddress: () => origin });
    await close();
    throw error;
  }
}
