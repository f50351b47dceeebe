import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createTranslate } from './language/create-translate.ts';
import { buildPage, builtPageOf, isPageOld } from './launch/built-page.ts';
import { defaultMemoryFile, defaultStoreFile } from './launch/data-folder.ts';
import { findElectron, hasScreen } from './launch/electron-program.ts';
import { fetchElectron } from './launch/fetch-electron.ts';
import { openInBrowser } from './launch/open-in-browser.ts';
import { needsNoSandbox, runElectron } from './launch/run-electron.ts';
import { runInBrowser } from './launch/run-in-browser.ts';
import { readStartOptions, type StartOptions } from './launch/start-options.ts';
import { wordTrouble } from './launch/word-trouble.ts';
import { nameStoreError, StoreError } from './store/store-error.ts';
import { joinRunning } from './web/join-running.ts';

const root = join(import.meta.dirname, '..');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

/** 0 when the planner ran and ended well, 2 when it could not start; Electron's own code otherwise. */
const [ended, notStarted] = [0, 2] as const;

type Start = {
  readonly options: StartOptions;
  readonly storeFile: string;
  readonly translate: Awaited<ReturnType<typeof createTranslate>>;
};

const say = (text: string) => console.log(text);
const warn = (text: string) => console.error(text);

/** What was named goes on to the window; it remembers for itself what was open last. */
function namedWords({ storeFile, language }: StartOptions): string[] {
  return [...(storeFile ? ['--store', storeFile] : []), ...(language ? ['--language', language] : [])];
}

/** The code Electron ended with; undefined where it cannot run, which is said. */
async function tryElectron({ options, translate }: Start): Promise<number | undefined> {
  const sayWhyNot = (reason: string, params: Readonly<Record<string, string>> = {}) =>
    warn(translate(`startUp.electron.${options.host === 'electron' ? 'forced.' : ''}${reason}`, params));
  if (!hasScreen()) return void sayWhyNot('noDisplay');
  const sayFetching = () => say(translate('startUp.electron.downloading'));
  const fetched = findElectron() ? undefined : await fetchElectron(sayFetching);
  const program = findElectron();
  if (!program) return void sayWhyNot(fetched === 'stalled' ? 'stalled' : 'missing');
  if (needsNoSandbox()) warn(translate('startUp.electron.root'));
  const run = await runElectron(program, [join(root, 'electron', 'main.ts'), ...namedWords(options)]);
  if (run.cameUp) return run.code;
  return void sayWhyNot('died', { detail: run.detail });
}

function sayJoined(address: string, { options, translate }: Start): number {
  say(translate('startUp.joined', { address }));
  if (options.opensBrowser) openInBrowser(address);
  return ended;
}

async function inBrowser(start: Start): Promise<number> {
  const { options, storeFile, translate } = start;
  const { opensBrowser } = options;
  const ofHost = { storeFile, memoryFile: defaultMemoryFile(), pageRoot: builtPageOf(root), appVersion: version };
  const run = { ...ofHost, opensBrowser, translate, say, warn };
  try {
    await runInBrowser(run);
    return ended;
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    // Another start may have opened the store between our question and our turn.
    const address = error.code === 'held' ? await joinRunning(storeFile) : undefined;
    if (address !== undefined) return sayJoined(address, start);
    warn(wordTrouble(error, translate));
    return notStarted;
  }
}

async function run(start: Start): Promise<number> {
  const { options, storeFile, translate } = start;
  const address = await joinRunning(storeFile);
  if (address !== undefined) return sayJoined(address, start);
  if (isPageOld(root)) {
    say(translate('startUp.building'));
    if (!(await buildPage(root)) && !existsSync(builtPageOf(root))) {
      warn(translate('startUp.noPage', { folder: builtPageOf(root) }));
      return notStarted;
    }
  }
  const code = options.host === 'browser' ? undefined : await tryElectron(start);
  if (code !== undefined) return code;
  return options.host === 'electron' ? notStarted : inBrowser(start);
}

/** Starts the planner: joins the one that has the store open, else in a window where that is possible, else in the browser. */
export async function startPlanner(words: readonly string[]): Promise<number> {
  const options = readStartOptions(words, process.env.INIT_CWD ?? process.cwd());
  const translate = await createTranslate(options.language ?? 'nl');
  if ('key' in options) {
    warn(translate(options.key, options.params));
    return notStarted;
  }
  const usualFile = defaultStoreFile();
  if (options.asksHelp) {
    say(translate('startUp.help', { file: usualFile }));
    return ended;
  }
  try {
    // The planner's own folder is nobody else's to look into; a folder that was named is left as it is.
    if (!options.storeFile) mkdirSync(dirname(usualFile), { recursive: true, mode: 0o700 });
    return await run({ options, storeFile: options.storeFile ?? usualFile, translate });
  } catch (error) {
    warn(wordTrouble(nameStoreError(error, usualFile), translate));
    return notStarted;
  }
}
