import { type BaseWindow, dialog } from 'electron';
import type { Translate } from '../../shared/messages/word-finding.ts';

export type About = {
  readonly appVersion: string;
  readonly icon: string;
  /** Shows the licences of others in the window in front. */
  readonly showLicences: () => void;
};

/** Says what this program is and of which version, in a dialog of the system, and leads to the licences of others. */
export async function showAbout(
  window: BaseWindow | undefined,
  translate: Translate,
  { appVersion, icon, showLicences }: About,
): Promise<void> {
  const { electron, chrome, node } = process.versions;
  const close = translate('shell.about.close');
  const options = {
    type: 'info' as const,
    title: translate('shell.menu.about'),
    message: `Duaalplanner\n${translate('shell.about.version', { version: appVersion })}`,
    detail: `${translate('shell.about.what')}\n\n${translate('shell.about.made', { electron: electron!, chromium: chrome!, node })}`,
    buttons: window ? [close, translate('shell.menu.licences')] : [close],
    cancelId: 0,
    icon,
    noLink: true,
  };
  const { response } = await (window ? dialog.showMessageBox(window, options) : dialog.showMessageBox(options));
  if (response === 1) showLicences();
}
