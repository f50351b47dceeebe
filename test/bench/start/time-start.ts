import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sandboxArguments, testElectron } from '../../support/electron.ts';

export type Program = {
  /** Where Electron keeps what it remembers of it. */
  readonly folder: string;
  readonly main: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** The part of the address after `#`. */
  readonly hash?: string;
};

/** Says on the standard output when a year of days is drawn in the first window, and ends. */
const watch = (main: string, hash: string) => `
import { app, BrowserWindow } from 'electron';
// As it is when it was packed: built, with its parts beside it.
Object.defineProperty(app, 'isPackaged', { value: true });
const load = BrowserWindow.prototype.loadURL;
BrowserWindow.prototype.loadURL = function (address) { return load.call(this, address + ${JSON.stringify(hash)}); };
const drawn = \`new Promise((resolve) => {
  const look = () => document.querySelectorAll('[data-date]').length > 250
    ? requestAnimationFrame(() => resolve(Date.now())) : requestAnimationFrame(look);
  look();
})\`;
app.on('web-contents-created', (_, page) => page.once('dom-ready', async () => {
  process.stdout.write('drawn ' + (await page.executeJavaScript(drawn)) + '\\n', () => app.exit(0));
}));
await import(${JSON.stringify(main)});
`;

/** Milliseconds by the clock from the start of the process until a year of days is drawn in its window. */
export async function timeStart({ folder, main, args = [], env = {}, hash = '' }: Program): Promise<number> {
  const watched = join(folder, 'watched.mjs');
  writeFileSync(watched, watch(main, hash));
  const started = Date.now();
  const child = spawn(testElectron!, [...sandboxArguments, watched, main, `--user-data-dir=${folder}`, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: 30_000,
  });
  let said = '';
  child.stdout.on('data', (part) => {
    said += part;
  });
  await once(child, 'close');
  const drawn = /drawn (\d+)/.exec(said)?.[1];
  if (!drawn) throw new Error(`Nothing was drawn: ${said}`);
  return Number(drawn) - started;
}
