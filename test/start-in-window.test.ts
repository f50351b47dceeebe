import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { buildPage, isPageOld } from '../electron/launch/built-page.ts';
import { addressOf, aStart } from './support/a-start.ts';
import { aFolder, describeInElectron, testElectron } from './support/electron.ts';

const root = join(import.meta.dirname, '..');

/** The environment of a machine with a screen and this Electron, and with nothing of the planner yet. */
function aMachine(folder: string): Readonly<Record<string, string>> {
  const { DISPLAY = '', WAYLAND_DISPLAY = '' } = process.env;
  const screen = { ...(DISPLAY && { DISPLAY }), ...(WAYLAND_DISPLAY && { WAYLAND_DISPLAY }) };
  return { ...screen, XDG_CONFIG_HOME: folder, ELECTRON_OVERRIDE_DIST_PATH: dirname(testElectron!) };
}

describeInElectron('npm start where a window can open', () => {
  beforeAll(async () => {
    if (isPageOld(root)) await buildPage(root);
  });
  test('opens a window, which a second start finds, and closes the store when asked to end', async () => {
    const folder = aFolder();
    const env = aMachine(folder);
    const file = join(folder, 'plan.duaal');
    const words = ['--language', 'en', '--store', file];
    const first = aStart(words, { env });
    await expect.poll(() => existsSync(`${file}.owner.json`), { timeout: 40_000 }).toBe(true);
    const second = aStart(words, { env });
    expect(await second.ended).toBe(0);
    const inBrowser = aStart([...words, '--browser'], { env });
    expect(await inBrowser.ended).toBe(2);
    expect(inBrowser.warned()).toContain('is already open in Duaalplanner');
    expect(first.child.exitCode).toBe(null);
    first.child.kill('SIGINT');
    expect(await first.ended).toBe(0);
    expect([file, `${file}-wal`, `${file}.owner.json`].map((name) => existsSync(name))).toEqual([true, false, false]);
    expect(first.said()).not.toContain('http://127.0.0.1');
  }, 90_000);
  test('joins the browser that has the store open', async () => {
    const folder = aFolder();
    const words = ['--language', 'en', '--store', join(folder, 'plan.duaal')];
    const first = aStart([...words, '--browser']);
    const { origin } = new URL(await addressOf(first));
    const second = aStart(words, { env: aMachine(folder) });
    expect(new URL(await addressOf(second)).origin).toBe(origin);
    expect(await second.ended).toBe(0);
  });
});
