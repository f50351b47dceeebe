import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aFolder, describeInElectron, launchElectron } from './electron.ts';

describeInElectron('the Electron of the tests', () => {
  test('opens a window, runs TypeScript in its main process and keeps to its folder', async () => {
    const folder = aFolder();
    const main = join(folder, 'main.ts');
    writeFileSync(
      main,
      `import { app, BrowserWindow } from 'electron';
       const title: string = 'Venster';
       app.whenReady().then(() => new BrowserWindow({ title, show: false }).loadURL('data:text/html,<title>Een venster</title>'));`,
    );
    const app = await launchElectron({ folder, main });
    const window = await app.firstWindow();
    expect(await window.title()).toBe('Een venster');
    expect(await app.evaluate(({ app: it }) => it.getPath('userData'))).toBe(folder);
  });
});
