import { type BrowserWindow, dialog } from 'electron';
import type { Translate } from '../../shared/messages/word-finding.ts';

/** Offers to load the page again when its process has died; the store lives in this process and is not touched. */
function offerReload(window: BrowserWindow, translateOf: () => Translate): void {
  window.webContents.on('render-process-gone', async (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    const translate = translateOf();
    const { response } = await dialog.showMessageBox(window, {
      type: 'error',
      title: 'Duaalplanner',
      message: translate('shell.page.gone'),
      detail: translate('shell.page.goneDetail'),
      buttons: [translate('shell.page.reload'), translate('shell.page.close')],
      defaultId: 0,
      cancelId: 1,
      noLink: true,
    });
    if (window.isDestroyed()) return;
    // Chromium is still putting the dead process away while it tells of it.
    if (response === 0) setTimeout(() => window.isDestroyed() || window.webContents.reload(), 100);
    else window.destroy();
  });
}

/** Asks before a page goes that still holds input: without an answer Electron would stay open and say nothing. */
function askBeforeLeaving(window: BrowserWindow, translateOf: () => Translate): void {
  window.webContents.on('will-prevent-unload', (event) => {
    const translate = translateOf();
    // Electron wants to know at once.
    const response = dialog.showMessageBoxSync(window, {
      type: 'warning',
      title: 'Duaalplanner',
      message: translate('shell.page.leave'),
      detail: translate('shell.page.leaveDetail'),
      buttons: [translate('shell.page.stay'), translate('shell.page.leaveYes')],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    });
    if (response === 1) event.preventDefault();
  });
}

/** Speaks up where the page of a window cannot. */
export function watchPage(window: BrowserWindow, translateOf: () => Translate): void {
  offerReload(window, translateOf);
  askBeforeLeaving(window, translateOf);
}
