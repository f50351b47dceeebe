import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { createTranslate } from '../../../electron/language/create-translate.ts';
import { writeBackup } from '../../../electron/store/backups/write-backup.ts';
import { openStore } from '../../../electron/store/open-store.ts';
import { closeStore } from '../../../electron/store/store.ts';
import { startBrowserHost } from '../../../electron/web/browser-host.ts';
import { aFolder, describeInElectron, launchElectron, runToTheEnd } from '../../support/electron.ts';
import { callFromPage } from '../../support/page-client.ts';
import { type Answer, scriptedMain } from '../../support/scripted-dialogs.ts';

const now = '2026-11-28T08:00:00Z';

async function aStoreIn(folder: string): Promise<string> {
  const file = join(folder, 'klas.duaal');
  await closeStore(await openStore(file, { now }));
  return file;
}

const argsOn = (file: string) => ['--store', file, '--language', 'nl'];

/** Starts on a store with a person who answers until a window opens. */
async function openOn(folder: string, file: string, answers: readonly Answer[]) {
  const { main, said } = scriptedMain(folder, answers);
  const app = await launchElectron({ folder, main, args: argsOn(file) });
  return { app, page: await app.firstWindow(), said };
}

/** Starts on a store with a person who answers until the application ends. */
async function endOn(folder: string, file: string, answers: readonly Answer[]) {
  const { main, said } = scriptedMain(folder, answers);
  return { code: await runToTheEnd({ folder, main, args: argsOn(file) }), said: said() };
}

describeInElectron('a store that does not open at the start', () => {
  test('when it is damaged, a backup is put back after a second question', async () => {
    const folder = aFolder();
    const file = await aStoreIn(folder);
    const store = await openStore(file, { now });
    await writeBackup(store.connection, file, now, 'manual');
    await closeStore(store);
    writeFileSync(file, Buffer.alloc(8192, 1));
    const { page, said } = await openOn(folder, file, [
      { press: 'Zet een reservekopie terug…' },
      { press: 'Zet terug' },
    ]);
    expect(await callFromPage(page, 'status.read')).toMatchObject({ file: 'klas.duaal' });
    const [first, second, ...more] = said();
    expect(first).toMatchObject({
      message: 'Duaalplanner kan dit planningsbestand niet openen',
      buttons: ['Kies een ander bestand…', 'Zet een reservekopie terug…', 'Sluit af'],
      defaultId: 0,
      cancelId: 2,
    });
    expect(first?.detail).toContain(file);
    expect(first?.detail).toContain('beschadigd');
    expect(second?.message).toMatch(/^De reservekopie van 28 november 2026 om \d\d:\d\d terugzetten\?$/);
    expect(second).toMatchObject({ buttons: ['Laat staan', 'Zet terug'], defaultId: 0, cancelId: 0 });
    expect(more).toEqual([]);
  });

  test('when it is another kind of file, that file is left alone and another one opens', async () => {
    const folder = aFolder();
    const [junk, good] = [join(folder, 'brief.duaal'), await aStoreIn(folder)];
    writeFileSync(junk, 'Beste,');
    const { app, page, said } = await openOn(folder, junk, [{ press: 'Kies een ander bestand…' }, { choose: good }]);
    expect(await callFromPage(page, 'status.read')).toMatchObject({ file: 'klas.duaal' });
    expect(app.windows()).toHaveLength(1);
    expect(said().map(({ kind }) => kind)).toEqual(['message', 'open']);
    expect(said()[0]?.detail).toContain('is geen bestand van Duaalplanner');
    expect(readFileSync(junk, 'utf8')).toBe('Beste,');
  });

  test('when it is newer than the program, giving up ends it without a trace', async () => {
    const folder = aFolder();
    const file = await aStoreIn(folder);
    const store = new Sqlite(file);
    store.pragma('user_version = 9999');
    store.close();
    const before = readFileSync(file);
    const { code, said } = await endOn(folder, file, [{ press: 'Sluit af' }]);
    expect(code).toBe(0);
    expect(said).toHaveLength(1);
    expect(said[0]?.detail).toContain('nieuwere Duaalplanner');
    expect(readFileSync(file)).toEqual(before);
  });

  test('when another process has it, the same question comes back until it is free or given up', async () => {
    const folder = aFolder();
    const file = await aStoreIn(folder);
    const held = await openStore(file, { now });
    const { code, said } = await endOn(folder, file, [{ press: 'Probeer opnieuw' }, 'cancel']);
    expect(code).toBe(0);
    await closeStore(held);
    expect(said.map(({ detail }) => detail?.includes(`(proces ${process.pid})`))).toEqual([true, true]);
  });

  test('when a browser has it, the browser is brought forward', async () => {
    const folder = aFolder();
    const file = await aStoreIn(folder);
    const host = await startBrowserHost({
      ...{
        storeFile: file,
        pageRoot: folder,
        memoryFile: join(folder, 'remembered.json'),
        clock: () => new Date(now),
        appVersion: '0.0.0',
        userName: 'Petra Proef',
      },
      translate: await createTranslate('nl'),
    });
    const { code, said } = await endOn(folder, file, []);
    expect(code).toBe(0);
    await host.close();
    expect(said.map(({ kind }) => kind)).toEqual(['browser']);
    expect(said[0]?.message).toContain(`${host.origin}/?token=`);
  });

  test('when nothing is there, a new one is made', async () => {
    const folder = aFolder();
    const file = join(folder, 'nieuw', 'plan.duaal');
    const { page, said } = await openOn(folder, file, []);
    expect(await callFromPage(page, 'status.read')).toMatchObject({ file: basename(file) });
    expect(said()).toEqual([]);
  });
});
