import { type BaseWindow, dialog, type FileFilter, type OpenDialogOptions, type SaveDialogOptions } from 'electron';
import type { Translate } from '../../shared/messages/word-finding.ts';

type Asked = { readonly window: BaseWindow | undefined; readonly translate: Translate };

/** The kinds of files that can be opened, in words. */
function filtersOf(translate: Translate, ...kinds: readonly ('store' | 'classFile' | 'all')[]): FileFilter[] {
  const endings = { store: ['duaal'], classFile: ['xlsx', 'json'], all: ['*'] };
  return kinds.map((kind) => ({ name: translate(`shell.files.${kind}`), extensions: endings[kind] }));
}

async function choose({ window, translate }: Asked, title: string, filters: FileFilter[]): Promise<string | undefined> {
  const options: OpenDialogOptions = {
    title: translate(`shell.files.${title}`),
    buttonLabel: translate('shell.files.openButton'),
    filters,
    properties: ['openFile'],
  };
  const { filePaths } = window ? await dialog.showOpenDialog(window, options) : await dialog.showOpenDialog(options);
  return filePaths[0];
}

/** Asks which store to open. */
export async function chooseStore(asked: Asked): Promise<string | undefined> {
  return choose(asked, 'storeTitle', filtersOf(asked.translate, 'store', 'all'));
}

/** Asks which store to open, or which class file to import. */
export async function chooseFile(asked: Asked): Promise<string | undefined> {
  return choose(asked, 'openTitle', filtersOf(asked.translate, 'store', 'classFile', 'all'));
}

/** Asks which class file to import. */
export async function chooseClassFile(asked: Asked): Promise<string | undefined> {
  return choose(asked, 'importTitle', filtersOf(asked.translate, 'classFile', 'all'));
}

/** Asks where a new store goes. One that is there already is opened as it is: nothing is ever overwritten by this. */
export async function chooseNewStore({ window, translate }: Asked): Promise<string | undefined> {
  const options: SaveDialogOptions = {
    title: translate('shell.files.newTitle'),
    buttonLabel: translate('shell.files.newButton'),
    defaultPath: `${translate('shell.files.newName')}.duaal`,
    filters: filtersOf(translate, 'store'),
    properties: ['createDirectory'],
  };
  const { filePath } = window ? await dialog.showSaveDialog(window, options) : await dialog.showSaveDialog(options);
  if (!filePath) return undefined;
  return filePath.toLowerCase().endsWith('.duaal') ? filePath : `${filePath}.duaal`;
}
