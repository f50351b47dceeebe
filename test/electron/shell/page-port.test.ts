import type { BrowserWindow } from 'electron';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { portGiven, portWanted } from '../../../shared/api/over-port.ts';
import { describeInElectron, openPlanner } from '../../support/electron.ts';
import { callFromPage } from '../../support/page-client.ts';

/** Asks for a port as our page does, and says whether one came within a while. */
function isGivenPort(page: Page): Promise<boolean> {
  return page.evaluate(
    ([wanted, given]) =>
      new Promise<boolean>((resolve) => {
        window.addEventListener('message', ({ data, ports }) => data === given && resolve(ports.length === 1));
        window.postMessage(wanted, '*');
        setTimeout(() => resolve(false), 500);
      }),
    [portWanted, portGiven],
  );
}

describeInElectron('the port to the contract', () => {
  test('serves our own page, also after it loaded again', async () => {
    const { page } = await openPlanner();
    expect(await isGivenPort(page)).toBe(true);
    expect(await callFromPage(page, 'status.read')).toMatchObject({ host: 'electron', file: 'klas.duaal' });
    await page.reload();
    expect(await callFromPage(page, 'status.read')).toMatchObject({ host: 'electron' });
  });

  test('is not given to a foreign page in our window', async () => {
    const { app, page } = await openPlanner();
    await app.evaluate(({ BrowserWindow: windows }) => windows.getAllWindows()[0]!.loadURL('data:text/html,<p>vreemd'));
    await expect.poll(() => page.url()).toContain('vreemd');
    expect(await isGivenPort(page)).toBe(false);
  });

  test('is not given to our page in a window that is not ours, even one that reaches every channel', async () => {
    const { app } = await openPlanner();
    const opened = app.waitForEvent('window');
    await app.evaluate(({ BrowserWindow: windows }) => {
      const webPreferences = { nodeIntegration: true, contextIsolation: false, sandbox: false };
      new windows({ webPreferences }).loadURL('app://planner/').catch(() => undefined);
    });
    const stranger = await opened;
    await stranger.locator('main').waitFor();
    const answer = await stranger.evaluate(
      ([wanted, given]) =>
        new Promise<string>((resolve) => {
          const { ipcRenderer } = (globalThis as unknown as { require: NodeJS.Require }).require('electron');
          ipcRenderer.on(given, () => resolve('given'));
          ipcRenderer.send(wanted);
          setTimeout(() => resolve('silence'), 500);
        }),
      [portWanted, portGiven] as const,
    );
    expect(answer).toBe('silence');
  });

  test('is not given to a frame inside our page', async () => {
    const { app, page } = await openPlanner();
    await page.evaluate(() => void document.body.append(document.createElement('iframe')));
    await app.evaluate(({ BrowserWindow: windows, ipcMain }, wanted) => {
      const [{ webContents: sender }] = windows.getAllWindows() as [BrowserWindow];
      const posted: string[] = [];
      Object.assign(globalThis, { posted });
      const ask = (senderFrame: Electron.WebFrameMain) => {
        senderFrame.postMessage = () => void posted.push(senderFrame.parent ? 'frame' : 'page');
        ipcMain.emit(wanted, { sender, senderFrame });
      };
      ask(sender.mainFrame.frames[0]!);
      ask(sender.mainFrame);
    }, portWanted);
    const posted = () => app.evaluate(() => (globalThis as unknown as { posted: string[] }).posted);
    await expect.poll(posted).toEqual(['page']);
  });

  test('takes junk without ending', async () => {
    const { page } = await openPlanner();
    await page.evaluate(
      ([wanted, given]) =>
        new Promise<void>((resolve) => {
          window.addEventListener('message', ({ data, ports: [port] }) => {
            if (data !== given || !port) return;
            port.start();
            for (const junk of ['', '{', 'null', '[]', '{"i":1}', 7, null, [1], { i: '1' }, new ArrayBuffer(8)]) {
              port.postMessage(junk);
            }
            setTimeout(resolve, 300);
          });
          window.postMessage(wanted, '*');
        }),
      [portWanted, portGiven],
    );
    expect(await callFromPage(page, 'status.read')).toMatchObject({ host: 'electron' });
  });

  test('refuses what the contract does not know and says nothing of its insides', async () => {
    const { page } = await openPlanner();
    const failure = (name: `${string}.${string}`, input?: unknown) =>
      callFromPage(page, name, input).then(
        () => 'answered',
        (error: Error) => error.message,
      );
    expect(await failure('status.read', { unknownKey: 1 })).toContain('Input validation failed');
    expect(await failure('status.nothing')).toContain('Not Found');
    expect(await failure('years.read', { schoolYear: '../../etc' })).toContain('Input validation failed');
  });
});
