import { BrowserWindow, nativeTheme, screen } from 'electron';
import { palette } from '../../shared/design/palette.ts';
import { remember } from '../files/remember.ts';
import { pageAddress } from './app-scheme.ts';
import type { Parts } from './parts.ts';
import { strictPreferences } from './strict-preferences.ts';
import { placeWindow, readWindowState, smallestOn } from './window-state.ts';

export type PlanWindowOptions = {
  readonly parts: Parts;
  readonly isPackaged: boolean;
  /** Where the place of the last window is kept. */
  readonly stateFile: string;
};

const zoomStep = 0.5;

function makeAtItsPlace({ parts, isPackaged, stateFile }: PlanWindowOptions): NewWindow {
  const primary = screen.getPrimaryDisplay();
  const screens = [primary, ...screen.getAllDisplays().filter(({ id }) => id !== primary.id)];
  const { bounds, isMaximised } = placeWindow(
    readWindowState(stateFile),
    screens.map(({ workArea }) => workArea),
    BrowserWindow.getAllWindows().map((other) => other.getNormalBounds()),
  );
  const least = smallestOn(screen.getDisplayMatching(bounds).workArea);
  const window = new BrowserWindow({
    ...bounds,
    minWidth: least.width,
    minHeight: least.height,
    show: false,
    title: 'Duaalplanner',
    icon: parts.icon,
    backgroundColor: palette[nativeTheme.shouldUseDarkColors ? 'dark' : 'light'].surface,
    webPreferences: strictPreferences(parts.preload, isPackaged),
  });
  const isReady = new Promise<void>((resolve) => window.once('ready-to-show', resolve));
  const show = () => isReady.then(() => window.isDestroyed() || (isMaximised ? window.maximize() : window.show()));
  const pageCame = new Promise<void>((resolve) => {
    window.webContents.once('dom-ready', () => resolve());
    window.webContents.once('did-fail-load', () => resolve());
  });
  return { window, pageCame, show };
}

/** A window whose page loads already. Nobody sees it until it is shown, and then once there is something to see. */
export type NewWindow = {
  readonly window: BrowserWindow;
  /** Settled when its page came, or did not: this process serves it, and what else it does meanwhile keeps the page waiting. */
  readonly pageCame: Promise<void>;
  readonly show: () => void;
};

/** Makes a window and has it load its page, which waits there for a store. */
export function makePlanWindow(options: PlanWindowOptions): NewWindow {
  const made = makeAtItsPlace(options);
  const { window } = made;
  const { webContents: page } = window;
  window.on('close', () => {
    remember(options.stateFile, { bounds: window.getNormalBounds(), isMaximised: window.isMaximized() });
  });
  page.on('zoom-changed', (_event, direction) => {
    page.setZoomLevel(page.getZoomLevel() + (direction === 'in' ? zoomStep : -zoomStep));
  });
  // A page that does not load is left empty; nothing waits for it here.
  window.loadURL(pageAddress).catch((error: unknown) => console.error(error));
  return made;
}
