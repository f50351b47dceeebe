import { basename } from 'node:path';
import { clipboard, dialog } from 'electron';
import type { Language } from '../../shared/messages/format.ts';
import type { Translate } from '../../shared/messages/word-finding.ts';
import { type Backup, listBackups } from '../store/backups/backup-files.ts';
import { restoreBackup } from '../store/backups/restore-backup.ts';
import { chooseNewStore, chooseStore } from './choose-store.ts';
import { type StartUpError, type WayOut, wordStartUpError } from './start-up-words.ts';

export type StartUpDialogs = {
  readonly language: Language;
  readonly translate: () => Promise<Translate>;
  readonly clock: () => Date;
};

async function askWayOut({ title, message, waysOut, details }: StartUpError, translate: Translate): Promise<WayOut> {
  const { response } = await dialog.showMessageBox({
    type: 'error',
    title: 'Duaalplanner',
    message: title,
    detail: details === '' ? message : `${message}\n\n${details}`,
    buttons: waysOut.map((way) => translate(`shell.startUp.${way}`)),
    defaultId: 0,
    cancelId: waysOut.indexOf('quit'),
    noLink: true,
  });
  return waysOut[response] ?? 'quit';
}

async function confirmRestore(file: string, { at }: Backup, dialogs: StartUpDialogs): Promise<boolean> {
  const { language } = dialogs;
  const translate = await dialogs.translate();
  const moment = new Date(at).toLocaleString(`${language}-BE`, { dateStyle: 'long', timeStyle: 'short' });
  const { response } = await dialog.showMessageBox({
    type: 'warning',
    title: 'Duaalplanner',
    message: translate('shell.startUp.restoreTitle', { moment }),
    detail: translate('shell.startUp.restoreDetail', { file: basename(file) }),
    buttons: [translate('shell.startUp.restoreNo'), translate('shell.startUp.restoreYes')],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return response === 1;
}

/** What to try next: some work on a file; nothing when the person thought better of it; `quit` when they gave up. */
type NextTry = { readonly file: string; readonly backup?: Backup } | undefined | 'quit';

async function nextTry(
  way: WayOut,
  file: string,
  details: string,
  backup: Backup | undefined,
  dialogs: StartUpDialogs,
): Promise<NextTry> {
  switch (way) {
    case 'quit':
      return 'quit';
    case 'copy':
      clipboard.writeText(details);
      return undefined;
    case 'again':
      return { file };
    case 'restore':
      return backup && (await confirmRestore(file, backup, dialogs)) ? { file, backup } : undefined;
    case 'other':
    case 'create': {
      const choose = way === 'other' ? chooseStore : chooseNewStore;
      const chosen = await choose({ window: undefined, translate: await dialogs.translate() });
      return chosen === undefined ? undefined : { file: chosen };
    }
  }
}

/**
 * Opens a store by `open` and, as long as that fails, asks what now: once more, another file, a backup. Resolves to true
 * when something opened and to false when the person gave up.
 */
export async function openOrAsk(
  storeFile: string,
  open: (file: string) => Promise<void>,
  dialogs: StartUpDialogs,
): Promise<boolean> {
  const tried = new Set<string>();
  for (let next: NextTry = { file: storeFile }, file = storeFile; ; ) {
    let error: unknown;
    try {
      if (next?.backup) await restoreBackup(file, next.backup.path, dialogs.clock().toISOString());
      await open(file);
      return true;
    } catch (caught) {
      error = caught;
    }
    const translate = await dialogs.translate();
    do {
      const backup = listBackups(file).find(({ path }) => !tried.has(path));
      const worded = wordStartUpError(error, backup !== undefined, translate);
      next = await nextTry(await askWayOut(worded, translate), file, worded.details, backup, dialogs);
      if (next === 'quit') return false;
    } while (!next);
    if (next.backup) tried.add(next.backup.path);
    file = next.file;
  }
}
