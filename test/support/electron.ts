import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type ElectronApplication, _electron as electron, type Page } from 'playwright';
import { describe, onTestFinished } from 'vitest';
import { type ElectronGap, findElectron, findElectronGap } from '../../electron/launch/electron-program.ts';
import { callFromPage } from './page-client.ts';

declare module 'vitest' {
  interface TaskMeta {
    /** What a skipped test lacks, in words for the closing lines of a run. */
    lacks?: string;
  }
}

const root = join(import.meta.dirname, '..', '..');
const realMain = join(root, 'electron', 'main.ts');

const wordsOfGap: Record<ElectronGap, string> = {
  notInstalled: 'there is no Electron here; on Linux x64 "node build/fetch-test-electron.mjs" brings one',
  noScreen: 'there is no screen for the windows of Electron; "xvfb-run -a npm test" brings one',
};

/** Where the tests look for Electron: as the program does, and then in the copy that was fetched for them. */
function surroundings(): Parameters<typeof findElectron>[0] {
  const fetched = join(root, '.cache', 'test-electron');
  const usual = { platform: process.platform, env: process.env };
  if (findElectron(usual) !== undefined || !existsSync(fetched)) return usual;
  return { ...usual, env: { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: fetched } };
}

const gap = findElectronGap(surroundings());

/** The Electron of the tests; undefined where there is none. */
export const testElectron: string | undefined = findElectron(surroundings());

/** Root may not use Chromium's own sandbox, and a container has none. */
export const sandboxArguments: readonly string[] = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** Tests in a real Electron; where none can open a window they are skipped, and the run ends by saying why. */
export function describeInElectron(name: string, tests: () => void): void {
  describe(name, gap === undefined ? {} : { skip: true, meta: { lacks: wordsOfGap[gap] } }, tests);
}

/** Calls something when a test, or a group of them, is over; the latest first. */
type AtEnd = (cleanUp: () => Promise<void> | void) => void;

/** A folder that is gone after the test. */
export function aFolder(atEnd: AtEnd = onTestFinished): string {
  const folder = mkdtempSync(join(tmpdir(), 'duaalplanner-window-'));
  atEnd(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

/** A page that does nothing, for tests of what is around it. */
function plainPage(folder: string): string {
  const page = join(folder, 'page');
  mkdirSync(page, { recursive: true });
  const head = '<meta charset="utf-8"><title>Duaalplanner</title><script src="page.js"></script>';
  writeFileSync(join(page, 'index.html'), `<!doctype html>${head}<div id="root"><main>Blad</main></div>`);
  // What a test evaluates is above the policy; this is not.
  writeFileSync(join(page, 'page.js'), `try { new Function('evaluated = true')(); } catch { evaluated = false; }`);
  return page;
}

type Launch = {
  /** Where Electron keeps what it remembers, and the store where no other is named. */
  readonly folder?: string;
  readonly args?: readonly string[];
  readonly main?: string;
  /** When the application ends; after the test where nothing is said. */
  readonly atEnd?: AtEnd;
  /** Such as `DUAALPLANNER_PAGE`, the folder of a page to open instead of a plain one. */
  readonly env?: Readonly<Record<string, string>>;
};

/** Starts the application in a real Electron on a folder of its own; ends it after the test. */
export async function launchElectron(launch: Launch = {}): Promise<ElectronApplication> {
  const { atEnd = onTestFinished, folder = aFolder(atEnd), args = [], main = realMain, env = {} } = launch;
  // Playwright holds a program back until it listens to it only where it finds that program by itself.
  process.env.ELECTRON_OVERRIDE_DIST_PATH = dirname(testElectron!);
  const app = await electron.launch({
    args: [...sandboxArguments, main, `--user-data-dir=${folder}`, ...args],
    env: { ...(process.env as Record<string, string>), DUAALPLANNER_PAGE: plainPage(folder), ...env },
  });
  atEnd(() => app.close());
  return app;
}

/** Runs the application, without anybody watching its windows, until it ends by itself; its exit code. */
export async function runToTheEnd({
  folder = aFolder(),
  args = [],
  main = realMain,
  env = {},
}: Launch): Promise<number> {
  const child = spawn(testElectron!, [...sandboxArguments, main, `--user-data-dir=${folder}`, ...args], {
    env: { ...process.env, DUAALPLANNER_PAGE: plainPage(folder), ...env },
    stdio: 'ignore',
    timeout: 45_000,
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  return code ?? -1;
}

export type OpenPlanner = {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly folder: string;
  readonly storeFile: string;
};

/** Starts the application on a store and waits until its page stands and the store answers, which comes after its window and menu. */
export async function openPlanner(launch: Launch = {}): Promise<OpenPlanner> {
  const { folder = aFolder(launch.atEnd), args = [] } = launch;
  const storeFile = join(folder, 'klas.duaal');
  const app = await launchElectron({ ...launch, folder, args: ['--store', storeFile, '--language', 'nl', ...args] });
  const page = await app.firstWindow();
  await page.locator('main').waitFor();
  await callFromPage(page, 'status.read');
  return { app, page, folder, storeFile };
}
