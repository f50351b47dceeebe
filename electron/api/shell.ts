import type { Router } from '@orpc/server';
import type { RecentStore, SavedFiles, ShellAsk, StoreChoice, shellContract } from '../../shared/api/shell.ts';
import { type ApiContext, api } from './context.ts';

/** The window a page is in, as far as the page may use it. A browser has none. */
export type Shell = {
  readonly asks: (signal: AbortSignal | undefined) => AsyncIterable<ShellAsk>;
  readonly takeFile: () => Promise<File | undefined>;
  readonly saveFiles: (files: readonly File[]) => Promise<SavedFiles>;
  readonly recentStores: () => Promise<readonly RecentStore[]>;
  readonly openStore: (choice: StoreChoice) => Promise<void>;
};

export const shellHandlers: Router<typeof shellContract, ApiContext> = {
  asked: api.shell.asked.handler(async function* ({ context: { shell }, signal }) {
    if (shell) yield* shell.asks(signal);
  }),
  takeFile: api.shell.takeFile.handler(async ({ context: { shell } }) => (await shell?.takeFile()) ?? null),
  saveFiles: api.shell.saveFiles.handler(async ({ context: { shell }, input, signal }) => {
    // Many files are a while on their way: who stopped meanwhile is not asked for a place.
    signal?.throwIfAborted();
    return (await shell?.saveFiles(input.files)) ?? { outcome: 'unavailable', place: '' };
  }),
  recentStores: api.shell.recentStores.handler(async ({ context: { shell } }) => [
    ...((await shell?.recentStores()) ?? []),
  ]),
  recall: api.shell.recall.handler(async ({ context: { memory } }) => ({ ...memory?.all() })),
  remember: api.shell.remember.handler(async ({ context: { memory }, input }) => memory?.keep(input.name, input.value)),
  openStore: api.shell.openStore.handler(async ({ context: { shell }, input }) => {
    await shell?.openStore(input);
  }),
};
