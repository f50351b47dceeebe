import { existsSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { type BaseWindow, dialog } from 'electron';
import type { SavedFiles } from '../../shared/api/shell.ts';
import type { Translate } from '../../shared/messages/word-finding.ts';
import { isSafeFileName } from '../documents/names/file-name.ts';
import { writeDocuments } from '../documents/names/target-folder.ts';
import { writeFileSafely } from '../files/write-file.ts';

export type SaveDialogs = {
  readonly window: BaseWindow;
  readonly translate: Translate;
  /** The folder that the dialogs begin in. */
  readonly folder: string;
};

const cancelled: SavedFiles = { outcome: 'cancelled', place: '' };
const bytesOf = async (file: File) => new Uint8Array(await file.arrayBuffer());

async function saveOne(file: File, { window, translate, folder }: SaveDialogs): Promise<SavedFiles> {
  const ending = extname(file.name);
  const { filePath } = await dialog.showSaveDialog(window, {
    title: translate('shell.files.saveTitle'),
    buttonLabel: translate('shell.files.saveButton'),
    defaultPath: join(folder, isSafeFileName(file.name) ? file.name : ''),
    filters: [{ name: ending.slice(1).toUpperCase(), extensions: [ending.slice(1)] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  if (!filePath) return cancelled;
  await writeFileSafely(filePath, await bytesOf(file), true);
  return { outcome: 'saved', place: filePath };
}

async function chooseFolder(count: number, { window, translate, folder }: SaveDialogs): Promise<string | undefined> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: translate('shell.files.folderTitle', { count }),
    message: translate('shell.files.folderTitle', { count }),
    buttonLabel: translate('shell.files.folderButton'),
    defaultPath: folder,
    properties: ['openDirectory', 'createDirectory'],
  });
  return filePaths[0];
}

type Answer = 'replace' | 'other' | 'cancel';

async function askToReplace(count: number, folder: string, { window, translate }: SaveDialogs): Promise<Answer> {
  const answers: readonly Answer[] = ['replace', 'other', 'cancel'];
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: translate('shell.files.exist', { count, folder }),
    detail: translate('shell.files.existDetail'),
    buttons: [translate('shell.files.replace'), translate('shell.files.otherFolder'), translate('shell.files.cancel')],
    defaultId: 1,
    cancelId: 2,
    noLink: true,
  });
  return answers[response] ?? 'cancel';
}

async function saveSeveral(files: readonly File[], dialogs: SaveDialogs): Promise<SavedFiles> {
  let { folder } = dialogs;
  for (;;) {
    const chosen = await chooseFolder(files.length, { ...dialogs, folder });
    if (chosen === undefined) return cancelled;
    folder = chosen;
    const there = files.filter(({ name }) => existsSync(join(chosen, name))).length;
    const answer = there === 0 ? 'replace' : await askToReplace(there, chosen, dialogs);
    if (answer === 'cancel') return cancelled;
    if (answer === 'other') continue;
    const documents = await Promise.all(files.map(async (file) => ({ name: file.name, bytes: await bytesOf(file) })));
    await writeDocuments(chosen, documents, there > 0);
    return { outcome: 'saved', place: chosen };
  }
}

/** Saves files where a person says in a dialog of the system: one by its name, several in a folder. */
export async function saveFiles(files: readonly File[], dialogs: SaveDialogs): Promise<SavedFiles> {
  const [only, ...more] = files;
  return only && more.length === 0 ? saveOne(only, dialogs) : saveSeveral(files, dialogs);
}

/** The folder of what was saved, for the next time. */
export function folderOf({ outcome, place }: SavedFiles, wasSeveral: boolean): string | undefined {
  if (outcome !== 'saved') return undefined;
  return wasSeveral ? place : dirname(place);
}
