import { app, Menu, shell } from 'electron';
import type { ShellAsk, StoreChoice } from '../../shared/api/shell.ts';
import type { Translate } from '../../shared/messages/word-finding.ts';
import { showAbout } from './about.ts';
import { menuTemplate } from './menu-template.ts';
import type { PlanWindows } from './plan-windows.ts';
import type { RecentStores } from './recent-stores.ts';
import { namesOf } from './window-shell.ts';

export type DesktopMenuOptions = {
  readonly appVersion: string;
  readonly icon: string;
  readonly windows: PlanWindows;
  readonly recent: RecentStores;
  readonly translateOf: () => Translate;
  readonly lastStore: () => string;
  /** Opens the store that was open last. */
  readonly openStore: () => Promise<void>;
  readonly choose: (choice: StoreChoice) => Promise<void>;
  readonly importFile: () => Promise<void>;
};

/** Sets the menu of the application to the window in front, whenever it is called. */
export function desktopMenu(options: DesktopMenuOptions): () => void {
  const { appVersion, icon, windows, recent, translateOf, lastStore, openStore, choose, importFile } = options;
  const ask = (what: ShellAsk) => windows.front()?.asks.publish('ask', what);
  const begin = (work: Promise<unknown>) => void work.catch((error: unknown) => console.error(error));
  const actions = {
    ask,
    newStore: () => begin(choose({ how: 'create' })),
    openStore: () => begin(choose({ how: 'choose' })),
    openRecent: (index: number) => begin(choose({ how: 'recent', index })),
    // A page may open a dialog only after a click in it, and a click in the menu is none.
    importFile: () => begin(importFile()),
    showStore: () => shell.showItemInFolder(windows.front()?.store.file ?? lastStore()),
    newWindow: () => {
      const front = windows.front();
      if (front) windows.add(front.store);
      else begin(openStore());
    },
    about: () => {
      const one = windows.front();
      const showLicences = () => one?.asks.publish('ask', 'licences');
      begin(showAbout(one?.window, translateOf(), { appVersion, icon, showLicences }));
    },
  };
  return () => {
    const of = { isMac: process.platform === 'darwin', isPackaged: app.isPackaged, recent: namesOf(recent.list()) };
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(translateOf(), actions, of)));
  };
}
