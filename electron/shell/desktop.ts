import { join } from 'node:path';
import { app, shell } from 'electron';
import type { StoreChoice } from '../../shared/api/shell.ts';
import type { Language } from '../../shared/messages/format.ts';
import type { ApiContext } from '../api/context.ts';
import { userName } from '../launch/user-name.ts';
import { StoreError } from '../store/store-error.ts';
import { joinRunning } from '../web/join-running.ts';
import { chooseClassFile, chooseFile, chooseNewStore } from './choose-store.ts';
import { desktopMenu } from './desktop-menu.ts';
import { openStores } from './open-stores.ts';
import type { Parts } from './parts.ts';
import { makePlanWindow } from './plan-window.ts';
import { type PlanWindow, planWindows } from './plan-windows.ts';
import { recentStores } from './recent-stores.ts';
import type { ShellTexts } from './shell-texts.ts';
import { fileToOpen } from './shell-words.ts';
import { openOrAsk } from './start-up-error.ts';
import { watchPage } from './watch-page.ts';
import { windowShells } from './window-shell.ts';

export type DesktopOptions = {
  readonly parts: Parts;
  readonly appVersion: string;
  /** Where the shell keeps what it remembers. */
  readonly dataFolder: string;
  readonly usualStore: string;
  readonly usualLanguage: Language;
  readonly texts: ShellTexts;
  readonly isShown: boolean;
};

export type Desktop = {
  /** Opens a store, or brings its window forward; asks a person what to do when that fails. */
  readonly openStore: (file: string) => Promise<void>;
  /** Hands a class file to the window in front. */
  readonly importFile: (file: string) => Promise<void>;
  readonly front: () => PlanWindow | undefined;
  readonly contextOf: (pageId: number) => Promise<ApiContext | undefined>;
  /** The language of the window in front. */
  readonly language: () => Language;
  readonly hasOpenStores: () => boolean;
  readonly closeStores: () => Promise<void>;
  /** The store to open when none is named. */
  readonly lastStore: () => string;
};

const clock = () => new Date();
const report = (error: unknown) => console.error(error);

/** Everything that windows, menu and dialogs do together. Electron has to be ready. */
export function createDesktop(options: DesktopOptions): Desktop {
  const { parts, appVersion, dataFolder, usualLanguage, texts, isShown } = options;
  const recent = recentStores(join(dataFolder, 'recent-stores.json'));
  const languageOf = (one: PlanWindow | undefined) => one?.store.language() ?? usualLanguage;
  const translateOf = (one = windows.front()) => texts.of(languageOf(one));
  const asked = (one = windows.front()) => ({ window: one?.window, translate: translateOf(one) });

  const stores = openStores({
    clock,
    appVersion,
    userName: userName(),
    usualLanguage,
    onTrouble: report,
    readTexts: texts.read,
    onLanguage: () => setMenu(),
  });
  const shellOf = windowShells({ recent, openStore: choose, translateOf, documents: app.getPath('documents') });
  const windows = planWindows({ stores, makeWindow, shellOf, isShown, onFront: () => setMenu() });

  const setMenu = desktopMenu({
    ...{ appVersion, icon: parts.icon, windows, recent, translateOf, lastStore },
    openStore: () => openStore(lastStore()),
    choose: (choice) => choose(choice),
    importFile: () => chooseClassFile(asked()).then(openChosen),
  });

  function makeWindow() {
    const made = makePlanWindow({ parts, isPackaged: app.isPackaged, stateFile: join(dataFolder, 'window.json') });
    watchPage(made.window, () => translateOf());
    return made;
  }

  async function show(file: string): Promise<void> {
    try {
      const one = await windows.show(file);
      recent.add(one.store.file);
      app.addRecentDocument(one.store.file);
      setMenu();
    } catch (error) {
      const isHeld = error instanceof StoreError && error.code === 'held';
      const address = isHeld ? await joinRunning(file) : undefined;
      if (address === undefined) throw error;
      await shell.openExternal(address);
      windows.dropSpare();
    }
  }

  async function openStore(file: string): Promise<void> {
    const language = languageOf(windows.front());
    const isOpen = await openOrAsk(file, show, { language, translate: () => texts.read(language), clock });
    if (!isOpen) windows.dropSpare();
    // For what is said when no window is left.
    await texts.read(usualLanguage);
  }

  function lastStore(): string {
    return recent.list()[0] ?? options.usualStore;
  }

  async function importFile(file: string): Promise<void> {
    if (!windows.front()) await openStore(lastStore());
    const front = windows.front();
    if (!front) return;
    front.classFile = file;
    front.asks.publish('ask', 'takeFile');
  }

  async function openChosen(file: string | undefined): Promise<void> {
    if (file === undefined) return;
    const { classFile } = fileToOpen(file);
    await (classFile === undefined ? openStore(file) : importFile(classFile));
  }

  async function choose(choice: StoreChoice, from = windows.front()): Promise<void> {
    const chosen = {
      choose: () => chooseFile(asked(from)),
      create: () => chooseNewStore(asked(from)),
      recent: async () => (choice.how === 'recent' ? recent.list()[choice.index] : undefined),
    };
    await openChosen(await chosen[choice.how]());
  }

  return {
    openStore,
    importFile,
    front: windows.front,
    contextOf: windows.contextOf,
    language: () => languageOf(windows.front()),
    hasOpenStores: () => stores.count() > 0,
    closeStores: stores.closeAll,
    lastStore,
  };
}
