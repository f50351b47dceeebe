import type { WebPreferences } from 'electron';

/** How a page runs: every gate that Electron has, closed by name, so that no default of a later version opens one. */
export function strictPreferences(preload: string, isPackaged: boolean): WebPreferences {
  return {
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    enableBlinkFeatures: '',
    webviewTag: false,
    plugins: false,
    navigateOnDragDrop: false,
    enableDeprecatedPaste: false,
    // The spelling checker of Chromium fetches its word lists.
    spellcheck: false,
    devTools: !isPackaged,
  };
}
