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
  readonly storeFile: string;
  readonly isShown: boolean;
};

const zoomStep = 0.5;

function openAtItsPlace({ parts, isPackaged, stateFile, isShown }: PlanWindowOptions): BrowserWindow {
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
  if (isShown) window.once('ready-to-show', () => (isMaximised ? window.maximize() : window.show()));
  return window;
}

/** Opens a window on a store. Its page loads at once; the window shows when there is something to see. */
export function openPlanWindow(options: PlanWindowOptions): BrowserWindow {
  const window = openAtItsPlace(options);
  const { webContents: page } = window;
  window.setRepresentedFilename(options.storeFile);
  window.on('close', () => {
    remember(options.stateFile, { bounds: window.getNormalBounds(), isMaximised: window.isMaximized() });
  });
  page.on('zoom-changed', (_event, direction) => {
    page.setZoomLevel(page.getZoomLevel() + (direction === 'in' ? zoomStep : -zoomStep));
  });
  // A page that does not load is left empty; nothing waits for it here.
  window.loadURL(pageAddress).catch((error: unknown) => console.error(error));
  return window;
}
