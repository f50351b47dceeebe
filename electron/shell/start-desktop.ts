import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { app, BrowserWindow, dialog, ipcMain, session } from 'electron';
import { z } from 'zod';
import packageFile from '../../package.json' with { type: 'json' };
import { defaultStoreFile } from '../launch/data-folder.ts';
import { readyMessage } from '../launch/run-electron.ts';
import { languageOfMachine } from './app-language.ts';
import { serveAppScheme } from './app-scheme.ts';
import { createDesktop, type Desktop } from './desktop.ts';
import { guardDownloads } from './guard-downloads.ts';
import { answerPages } from './page-port.ts';
import { findParts } from './parts.ts';
import { limitPermissions } from './permissions.ts';
import { shellTexts } from './shell-texts.ts';
import { createShellTranslate } from './shell-translate.ts';
import { fileToOpen, readShellWords, type ShellWords } from './shell-words.ts';
import { passesSmokeTest } from './smoke-test.ts';
import { wordStartUpError } from './start-up-words.ts';

/** What a second start hands to the first. */
const handedSchema = z.strictObject({ words: z.array(z.string()), folder: z.string() });

/** Opens what a start asks for: its store, its class file, or the store that was open last. */
async function openAsked(desktop: Desktop, { storeFile, classFile }: ShellWords): Promise<void> {
  if (storeFile !== undefined || classFile === undefined) await desktop.openStore(storeFile ?? desktop.lastStore());
  if (classFile !== undefined) await desktop.importFile(classFile);
}

/** Builds the desktop, now that Electron is ready. */
function createIt(words: ShellWords, mainFolder: string): Desktop {
  const parts = findParts(mainFolder, app.isPackaged);
  const usualLanguage = words.language ?? languageOfMachine(app.getPreferredSystemLanguages());
  const texts = shellTexts();
  const usualStore = defaultStoreFile();
  mkdirSync(dirname(usualStore), { recursive: true, mode: 0o700 });
  serveAppScheme(session.defaultSession, parts.page);
  limitPermissions(session.defaultSession);
  const desktop = createDesktop({
    ...{ parts, usualStore, usualLanguage, texts },
    appVersion: packageFile.version,
    dataFolder: app.getPath('userData'),
    isShown: !words.isSmokeTest,
  });
  guardDownloads(session.defaultSession, () => texts.of(desktop.language()));
  return desktop;
}

/** Says what kept the planner from starting; there is no desktop to say it in. */
async function sayWhyNot(error: unknown): Promise<void> {
  const translate = await createShellTranslate(languageOfMachine(app.getPreferredSystemLanguages()));
  const { title, message, details } = wordStartUpError(error, false, translate);
  console.error(error);
  dialog.showErrorBox(title, `${message}\n\n${details}`);
  app.exit(1);
}

/** Says that something went wrong in the middle of the work, which goes on: what was saved is on the disk. */
async function sayUnforeseen(error: unknown): Promise<void> {
  console.error(error);
  const translate = await createShellTranslate(languageOfMachine(app.getPreferredSystemLanguages()));
  const { details } = wordStartUpError(error, false, translate);
  dialog.showErrorBox('Duaalplanner', `${translate('shell.startUp.unforeseen')}\n\n${details}`);
}

async function endWithSmokeTest(desktop: Desktop, hasPort: () => boolean): Promise<void> {
  const window = desktop.front()?.window;
  const passes = window !== undefined && (await passesSmokeTest(window, hasPort));
  console.log(`Duaalplanner ${packageFile.version}: ${passes ? 'the page stands' : 'the page does not stand'}`);
  await desktop.closeStores();
  app.exit(passes ? 0 : 1);
}

/** Starts the planner in its windows, or hands the start over to the one that runs. */
export function startDesktop(words: readonly string[], mainFolder: string): void {
  const asked = readShellWords(words, process.cwd());
  if (!app.requestSingleInstanceLock({ words, folder: process.cwd() })) {
    app.exit(0);
    return;
  }
  let desktop: Desktop | undefined;
  let hasPort = false;
  const waiting: ShellWords[] = [asked];
  const open = (more: ShellWords) => {
    if (desktop) openAsked(desktop, more).catch((error: unknown) => console.error(error));
    else waiting.push(more);
  };
  app.on('second-instance', (_event, _words, _folder, handed) => {
    const read = handedSchema.safeParse(handed);
    if (read.success) open(readShellWords(read.data.words, read.data.folder));
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    open({ ...fileToOpen(path), isSmokeTest: false });
  });
  app.on('activate', () => BrowserWindow.getAllWindows().length === 0 && open({ isSmokeTest: false }));
  app.on('window-all-closed', () => process.platform === 'darwin' || app.quit());
  app.on('will-quit', (event) => {
    if (!desktop?.hasOpenStores()) return;
    event.preventDefault();
    desktop.closeStores().then(() => app.quit(), sayWhyNot);
  });
  process.on('uncaughtException', sayUnforeseen);
  process.on('unhandledRejection', (error) => console.error(error));
  const start = async () => {
    process.send?.(readyMessage);
    const created = createIt(asked, mainFolder);
    const onGiven = () => {
      hasPort = true;
    };
    answerPages(app, ipcMain, { contextOf: created.contextOf, onGiven });
    desktop = created;
    for (const one of waiting) await openAsked(created, one);
    if (asked.isSmokeTest) return endWithSmokeTest(created, () => hasPort);
    return created.front() ? undefined : app.quit();
  };
  app.whenReady().then(start).catch(sayWhyNot);
}
