import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { aFolder, describeInElectron, openPlanner, sandboxArguments, testElectron } from '../../support/electron.ts';
import { callFromPage } from '../../support/page-client.ts';

const main = join(import.meta.dirname, '..', '..', '..', 'electron', 'main.ts');

/** Starts once more in the same folder, as a person would who forgot that the planner is open. */
async function startAgain(folder: string, ...words: string[]): Promise<void> {
  const all = [...sandboxArguments, main, `--user-data-dir=${folder}`, ...words];
  await promisify(execFile)(testElectron!, all, { cwd: folder, timeout: 30_000 });
}

describeInElectron('a second start', () => {
  test('on the same store brings its window forward and ends', async () => {
    const { app, folder, storeFile } = await openPlanner();
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.hide());
    await startAgain(folder, '--store', storeFile);
    await expect
      .poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((one) => one.isVisible())))
      .toEqual([true]);
  });

  test('on another store, named from its own folder, opens that beside the first', async () => {
    const { app, folder } = await openPlanner();
    const opened = app.waitForEvent('window');
    await startAgain(folder, 'ander.duaal');
    const other = await opened;
    await other.locator('main').waitFor();
    expect(await callFromPage(other, 'status.read')).toMatchObject({ file: 'ander.duaal', folder });
    expect(app.windows()).toHaveLength(2);
    const recent = await callFromPage(other, 'shell.recentStores');
    expect(recent).toEqual([
      { file: 'ander.duaal', folder },
      { file: 'klas.duaal', folder },
    ]);
  });

  test('with a class file hands it to the page, once', async () => {
    const { page, folder } = await openPlanner();
    writeFileSync(join(folder, 'klas.json'), '{"a":1}');
    const asked = callFromPage(page, 'shell.asked');
    await expect.poll(() => page.evaluate(() => 'callApi' in globalThis)).toBe(true);
    await startAgain(folder, 'klas.json');
    expect(await asked).toBe('takeFile');
    expect(await callFromPage(page, 'shell.takeFile')).toEqual({ name: 'klas.json', text: '{"a":1}' });
    expect(await callFromPage(page, 'shell.takeFile')).toBeNull();
  });
});

describeInElectron('a first start', () => {
  test('with a class file hands it to its page as soon as that listens', async () => {
    const folder = aFolder();
    writeFileSync(join(folder, 'klas.json'), '{"a":1}');
    const { page } = await openPlanner({ folder, args: [join(folder, 'klas.json')] });
    expect(await callFromPage(page, 'shell.asked')).toBe('takeFile');
    expect(await callFromPage(page, 'shell.takeFile')).toEqual({ name: 'klas.json', text: '{"a":1}' });
  });
});

describeInElectron('the last window', () => {
  test('lets go of the store when it closes', async () => {
    const { app, storeFile } = await openPlanner();
    expect(existsSync(`${storeFile}.owner.json`)).toBe(true);
    const ended = once(app.process(), 'exit');
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.close());
    expect((await ended)[0]).toBe(0);
    expect(existsSync(`${storeFile}.owner.json`)).toBe(false);
    expect(existsSync(`${storeFile}-wal`)).toBe(false);
  });
});
