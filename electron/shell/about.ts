import { type BaseWindow, dialog } from 'electron';
import type { Translate } from '../../shared/messages/word-finding.ts';

export type About = { readonly appVersion: string; readonly icon: string };

/** Says what this program is and of which version, in a dialog of the system. */
export async function showAbout(
  window: BaseWindow | undefined,
  translate: Translate,
  { appVersion, icon }: About,
): Promise<void> {
  const { electron, chrome, node } = process.versions;
  const options = {
    type: 'info' as const,
    title: translate('shell.menu.about'),
    message: `Duaalplanner\n${translate('shell.about.version', { version: appVersion })}`,
    detail: `${translate('shell.about.what')}\n\n${translate('shell.about.made', { electron: electron!, chromium: chrome!, node })}`,
    buttons: [translate('shell.about.close')],
    icon,
    noLink: true,
  };
  await (window ? dialog.showMessageBox(window, options) : dialog.showMessageBox(options));
}
