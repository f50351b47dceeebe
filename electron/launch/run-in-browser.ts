import type { Translate } from '../../shared/messages/word-finding.ts';
import { startBrowserHost } from '../web/browser-host.ts';
import { minutesValid } from '../web/one-time-tokens.ts';
import { openInBrowser } from './open-in-browser.ts';
import { userName } from './user-name.ts';
import { wordTrouble } from './word-trouble.ts';

export type BrowserRun = {
  readonly storeFile: string;
  readonly pageRoot: string;
  readonly memoryFile: string;
  readonly appVersion: string;
  readonly opensBrowser: boolean;
  readonly translate: Translate;
  readonly say: (text: string) => void;
  readonly warn: (text: string) => void;
};

/** Resolves when somebody wants this process to end; a second time ends it at once. */
function askedToEnd(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  return promise;
}

/** Serves the planner to the browsers of this machine until somebody stops it. Throws a StoreError. */
export async function runInBrowser(run: BrowserRun): Promise<void> {
  const { translate, say, warn, opensBrowser, ...ofHost } = run;
  const end = askedToEnd();
  const served = await startBrowserHost({
    ...ofHost,
    translate,
    clock: () => new Date(),
    userName: userName(),
    onTrouble: (error) => warn(wordTrouble(error, translate)),
  });
  const address = served.mintAddress();
  for (const { code, params } of served.host.store().warnings) warn(translate(`store.warnings.${code}`, params));
  say(translate('startUp.address', { address }));
  say(translate('startUp.addressOnce', { minutes: minutesValid }));
  if (opensBrowser) openInBrowser(address);
  await end;
  await served.close();
  say(translate('startUp.closed'));
}
