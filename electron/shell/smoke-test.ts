import type { BrowserWindow } from 'electron';

const patienceMs = 30_000;
const pauseMs = 50;

/** True once the page stands: it reached the store over its port and drew something. */
async function pageStands(window: BrowserWindow): Promise<boolean> {
  const hasScreen = `document.querySelector('main') !== null`;
  return !window.webContents.isLoading() && (await window.webContents.executeJavaScript(hasScreen)) === true;
}

/** Waits until the page of a window stands; false when it takes too long or its process dies. */
export async function passesSmokeTest(window: BrowserWindow, hasPort: () => boolean): Promise<boolean> {
  const until = performance.now() + patienceMs;
  while (performance.now() < until && !window.isDestroyed() && !window.webContents.isCrashed()) {
    if (hasPort() && (await pageStands(window))) return true;
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
  return false;
}
