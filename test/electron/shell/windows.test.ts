import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { LiveChange } from '../../../shared/api/changes.ts';
import { aFolder, describeInElectron, type OpenPlanner, openPlanner, runToTheEnd } from '../../support/electron.ts';
import { callFromPage } from '../../support/page-client.ts';
import { scriptedMain } from '../../support/scripted-dialogs.ts';

type App = OpenPlanner['app'];

/** Chooses an item of the menu by its text. */
async function choose(app: App, label: string): Promise<void> {
  await app.evaluate(({ Menu }, wanted) => {
    const items = Menu.getApplicationMenu()!.items.flatMap((item) => item.submenu?.items ?? []);
    items.find((item) => item.label === wanted)!.click();
  }, label);
}

const menusOf = (app: App) => app.evaluate(({ Menu }) => Menu.getApplicationMenu()!.items.map(({ label }) => label));

const speak = (language: string, version: number) => ({
  who: 'Petra Proef',
  command: { type: 'putSetting', version, content: { key: 'language', value: language } },
});

describeInElectron('the menu', () => {
  test('asks the page in front', async () => {
    const { app, page } = await openPlanner();
    let heard: unknown;
    const asked = callFromPage(page, 'shell.asked').then((ask) => {
      heard = ask;
    });
    await expect
      .poll(async () => {
        await choose(app, 'Ongedaan maken');
        return heard;
      })
      .toBe('undo');
    await asked;
  });

  test('speaks the language of the store, also after it changed', async () => {
    const { app, page } = await openPlanner();
    expect(await menusOf(app)).toEqual(['&Bestand', 'Be&werken', 'Beel&d', '&Help']);
    await callFromPage(page, 'changes.execute', speak('fr', 0));
    await expect.poll(() => menusOf(app)).toEqual(['&Fichier', '&Édition', '&Affichage', 'Ai&de']);
    await callFromPage(page, 'changes.execute', speak('en', 1));
    await expect.poll(() => menusOf(app)).toEqual(['&File', '&Edit', '&View', '&Help']);
  });
});

describeInElectron('two windows on one store', () => {
  test('hear of each other, and the store stays open until both are closed', async () => {
    const { app, page } = await openPlanner();
    const opened = app.waitForEvent('window');
    await choose(app, 'Nog een venster');
    const other = await opened;
    await other.locator('main').waitFor();
    let heard: LiveChange | undefined;
    callFromPage<LiveChange>(other, 'changes.live').then((change) => {
      heard = change;
    }, String);
    let version = 0;
    await expect
      .poll(async () => {
        await callFromPage(page, 'changes.execute', speak(version % 2 === 0 ? 'fr' : 'nl', version++));
        return heard?.changed;
      })
      .toEqual([{ kind: 'setting', schoolYear: null, id: 'language' }]);
    await page.close();
    expect(await callFromPage(other, 'status.read')).toMatchObject({ undoState: { undo: version, redo: null } });
  });

  test('do not cover each other', async () => {
    const { app } = await openPlanner();
    const opened = app.waitForEvent('window');
    await choose(app, 'Nog een venster');
    await opened;
    const places = await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((one) => Object.values(one.getBounds()).join()),
    );
    expect(new Set(places).size).toBe(2);
  });
});

describeInElectron('a window', () => {
  test('opens where it was closed', async () => {
    const bounds = { x: 40, y: 30, width: 1200, height: 720 };
    const { app, folder } = await openPlanner();
    await app.evaluate(({ BrowserWindow }, to) => BrowserWindow.getAllWindows()[0]!.setBounds(to), bounds);
    await app.close();
    const again = await openPlanner({ folder });
    const found = await again.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.getBounds());
    expect(found).toEqual(bounds);
  });

  test('asks before it takes input along that was not saved', async () => {
    const { app, page } = await openPlanner();
    await app.evaluate(({ dialog }) => {
      const answers = [0, 1];
      const said: string[] = [];
      Object.assign(globalThis, { said });
      dialog.showMessageBoxSync = (_window: unknown, options?: Electron.MessageBoxSyncOptions) => {
        said.push(options!.message);
        return answers.shift()!;
      };
    });
    await page.evaluate(() => window.addEventListener('beforeunload', (event) => event.preventDefault()));
    // Chromium only listens to a page that somebody touched.
    await page.locator('main').click();
    const close = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.close());
    const said = () => app.evaluate(() => (globalThis as unknown as { said: string[] }).said);
    await close();
    await expect.poll(said).toEqual(['Er staat nog invoer die niet bewaard is.']);
    expect(app.windows()).toHaveLength(1);
    const ended = once(app.process(), 'exit');
    await close();
    expect((await ended)[0]).toBe(0);
  });

  test('loads its page again when its process dies', async () => {
    const folder = aFolder();
    const dieOnce = `app.on('browser-window-created', (_event, { webContents: page }) => {
      page.once('did-finish-load', () => {
        page.once('did-finish-load', () => app.exit(7));
        page.forcefullyCrashRenderer();
      });
    });`;
    const { main, said } = scriptedMain(folder, [{ press: 'Laad opnieuw' }], dieOnce);
    const args = ['--store', join(folder, 'klas.duaal'), '--language', 'nl'];
    expect(await runToTheEnd({ folder, main, args })).toBe(7);
    expect(said()).toMatchObject([
      { message: 'Het scherm van de planner is gestopt.', buttons: ['Laad opnieuw', 'Sluit het venster'] },
    ]);
  });
});
