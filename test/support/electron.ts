import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ElectronApplication, _electron as electron } from 'playwright';
import { describe, onTestFinished } from 'vitest';
import { type ElectronGap, findElectron, findElectronGap } from '../../electron/launch/electron-program.ts';

declare module 'vitest' {
  interface TaskMeta {
    /** What a skipped test lacks, in words for the closing lines of a run. */
    lacks?: string;
  }
}

const root = join(import.meta.dirname, '..', '..');

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

/** A folder that is gone after the test. */
export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'duaalplanner-window-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

type Launch = {
  /** Where Electron keeps what it remembers, and the store where no other is named. */
  readonly folder?: string;
  readonly args?: readonly string[];
  readonly main?: string;
  readonly env?: Readonly<Record<string, string>>;
};

/** Starts the application in a real Electron on a folder of its own; ends it after the test. */
export async function launchElectron(launch: Launch = {}): Promise<ElectronApplication> {
  const { folder = aFolder(), args = [], main = join(root, 'electron', 'main.ts'), env = {} } = launch;
  const app = await electron.launch({
    executablePath: testElectron!,
    args: [...sandboxArguments, main, `--user-data-dir=${folder}`, ...args],
    env: { ...(process.env as Record<string, string>), ...env },
  });
  onTestFinished(() => app.close());
  return app;
}
