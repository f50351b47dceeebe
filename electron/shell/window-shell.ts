import { readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { RecentStore, ShellAsk, StoreChoice } from '../../shared/api/shell.ts';
import type { Translate } from '../../shared/messages/word-finding.ts';
import type { Shell } from '../api/shell.ts';
import type { PlanWindow } from './plan-windows.ts';
import type { RecentStores } from './recent-stores.ts';
import { folderOf, saveFiles } from './save-files.ts';

export type WindowShellOptions = {
  readonly recent: RecentStores;
  readonly openStore: (choice: StoreChoice, from: PlanWindow) => Promise<void>;
  readonly translateOf: (of: PlanWindow) => Translate;
  /** The folder that the first dialog of a start begins in. */
  readonly documents: string;
};

/** The recent stores as people know them: a name and a folder. */
export function namesOf(files: readonly string[]): RecentStore[] {
  return files.map((file) => ({ file: basename(file), folder: dirname(file) }));
}

/** What the menu asks of a window from now on; first of all to take a file that waits since before its page stood. */
async function* asksOf({ asks, classFile }: PlanWindow, signal: AbortSignal | undefined): AsyncGenerator<ShellAsk> {
  const coming = asks.subscribe('ask', { ...(signal && { signal }) });
  if (classFile !== undefined) yield 'takeFile';
  yield* coming;
}

/** Gives each window what its page may use of the desktop. */
export function windowShells({ recent, openStore, translateOf, documents }: WindowShellOptions) {
  let folder = documents;
  return (of: PlanWindow): Shell => ({
    asks: (signal) => asksOf(of, signal),
    takeFile: async () => {
      const { classFile } = of;
      if (classFile === undefined) return undefined;
      of.classFile = undefined;
      return new File([new Uint8Array(await readFile(classFile))], basename(classFile));
    },
    saveFiles: async (files) => {
      const saved = await saveFiles(files, { window: of.window, translate: translateOf(of), folder });
      folder = folderOf(saved, files.length > 1) ?? folder;
      return saved;
    },
    recentStores: async () => namesOf(recent.list()),
    openStore: (choice) => openStore(choice, of),
  });
}
