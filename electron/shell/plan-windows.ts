import { EventPublisher } from '@orpc/server';
import type { BrowserWindow } from 'electron';
import type { ShellAsk } from '../../shared/api/shell.ts';
import type { ApiContext } from '../api/context.ts';
import type { Shell } from '../api/shell.ts';
import type { OpenStore, OpenStores } from './open-stores.ts';

/** A window on a store, with what the shell knows of it. */
export type PlanWindow = {
  readonly window: BrowserWindow;
  readonly store: OpenStore;
  readonly asks: EventPublisher<{ ask: ShellAsk }>;
  /** A class file that waits until the page takes it. */
  classFile: string | undefined;
};

export type PlanWindowsOptions = {
  readonly stores: OpenStores;
  readonly openWindow: (storeFile: string) => BrowserWindow;
  readonly shellOf: (of: PlanWindow) => Shell;
  /** Told when another window is in front, or none is left of a store. */
  readonly onFront: () => void;
};

export type PlanWindows = {
  /** Brings the window of a store to the front, opening both where needed. Throws a StoreError. */
  readonly show: (storeFile: string) => Promise<PlanWindow>;
  /** Opens one more window on a store that is open. */
  readonly add: (store: OpenStore) => PlanWindow;
  /** The window in front, or the last one that was. */
  readonly front: () => PlanWindow | undefined;
  /** What the page of a window may reach. */
  readonly contextOf: (pageId: number) => ApiContext | undefined;
};

function bringForward(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

/** The windows of this process. A store closes with its last window. */
export function planWindows({ stores, openWindow, shellOf, onFront }: PlanWindowsOptions): PlanWindows {
  /** The last one that was in front comes first. */
  let windows: readonly PlanWindow[] = [];
  const toFront = (one: PlanWindow) => {
    windows = [one, ...windows.filter((other) => other !== one)];
    onFront();
  };
  const forget = (one: PlanWindow) => {
    windows = windows.filter((other) => other !== one);
    const isLast = windows.every(({ store }) => store !== one.store);
    if (isLast) stores.close(one.store).catch((error: unknown) => console.error(error));
    onFront();
  };
  const add = (store: OpenStore): PlanWindow => {
    const one: PlanWindow = {
      window: openWindow(store.file),
      store,
      asks: new EventPublisher<{ ask: ShellAsk }>(),
      classFile: undefined,
    };
    one.window.on('focus', () => toFront(one));
    one.window.on('closed', () => forget(one));
    toFront(one);
    return one;
  };
  return {
    show: async (storeFile) => {
      const store = await stores.open(storeFile);
      const there = windows.find((one) => one.store === store);
      if (there) bringForward(there.window);
      return there ?? add(store);
    },
    add,
    front: () => windows[0],
    contextOf: (pageId) => {
      const one = windows.find(({ window }) => !window.isDestroyed() && window.webContents.id === pageId);
      return one && { host: one.store.host, shell: shellOf(one) };
    },
  };
}
