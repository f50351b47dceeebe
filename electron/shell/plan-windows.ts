import { EventPublisher } from '@orpc/server';
import type { BrowserWindow } from 'electron';
import type { ShellAsk } from '../../shared/api/shell.ts';
import type { ApiContext } from '../api/context.ts';
import type { Shell } from '../api/shell.ts';
import type { OpenStore, OpenStores } from './open-stores.ts';
import type { NewWindow } from './plan-window.ts';

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
  readonly makeWindow: () => NewWindow;
  readonly isShown: boolean;
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
  readonly contextOf: (pageId: number) => Promise<ApiContext | undefined>;
  /** Takes away the window that waits for a store, when none will come. */
  readonly dropSpare: () => void;
};

/** A window whose page loads while its store is opened: both take their time, side by side. */
type Spare = NewWindow & { readonly taken: Promise<void>; readonly take: () => void };

function bringForward(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

/** The windows of this process. A store closes with its last window. */
export function planWindows({ stores, makeWindow, shellOf, isShown, onFront }: PlanWindowsOptions): PlanWindows {
  /** The last one that was in front comes first. */
  let windows: readonly PlanWindow[] = [];
  let spare: Spare | undefined;
  const makeSpare = (): Spare => {
    const { promise, resolve } = Promise.withResolvers<void>();
    return { ...makeWindow(), taken: promise, take: resolve };
  };
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
    const { window, show, take } = spare ?? makeSpare();
    spare = undefined;
    const one: PlanWindow = {
      window,
      store,
      asks: new EventPublisher<{ ask: ShellAsk }>(),
      classFile: undefined,
    };
    window.setRepresentedFilename(store.file);
    window.on('focus', () => toFront(one));
    window.on('closed', () => forget(one));
    toFront(one);
    if (isShown) show();
    take();
    return one;
  };
  return {
    show: async (storeFile) => {
      if (windows.length === 0) {
        spare ??= makeSpare();
        await spare.pageCame;
      }
      const store = await stores.open(storeFile);
      const there = windows.find((one) => one.store === store);
      if (there) bringForward(there.window);
      return there ?? add(store);
    },
    add,
    front: () => windows[0],
    contextOf: async (pageId) => {
      if (spare?.window.webContents.id === pageId) await spare.taken;
      const one = windows.find(({ window }) => !window.isDestroyed() && window.webContents.id === pageId);
      return one && { host: one.store.host, shell: shellOf(one) };
    },
    dropSpare: () => {
      spare?.window.destroy();
      spare = undefined;
    },
  };
}
